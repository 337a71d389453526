package io.github.umlpsd.spots.given;

import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads TrackMate's XML. Document types and external entities are not followed. */
final class TrackMateXml {
  private TrackMateXml() {}

  static Content read(Path file) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      xml.nextTag();
      if (!xml.getLocalName().equals("TrackMate")) {
        throw new UserException(
            file + " is no TrackMate file: its first element is " + xml.getLocalName() + ".");
      }
      return content(xml);
    } catch (XMLStreamException e) {
      throw new UserException(
          file
              + " is damaged near line "
              + (e.getLocation() == null ? 0 : e.getLocation().getLineNumber())
              + "; save it again from TrackMate.",
          e);
    }
  }

  private static Content content(XMLStreamReader xml) throws XMLStreamException {
    List<Content.Row> rows = new ArrayList<>();
    Optional<Content.PixelSize> pixelSize = Optional.empty();
    String unit = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "Model" -> unit = Objects.requireNonNullElse(attribute(xml, "spatialunits"), "");
        case "Spot" -> rows.add(row(xml));
        case "ImageData" -> pixelSize = Optional.of(pixelSize(xml));
        default -> {}
      }
    }
    if (pixelSize.isEmpty() && LengthUnit.isPixel(unit)) {
      pixelSize = Optional.of(Content.PixelSize.ONE);
    }
    return new Content(rows, pixelSize, unit, List.of());
  }

  private static Content.Row row(XMLStreamReader xml) {
    return new Content.Row(
        (int) number(xml, "FRAME"),
        "1".equals(attribute(xml, "VISIBILITY")),
        number(xml, "POSITION_X"),
        number(xml, "POSITION_Y"),
        number(xml, "QUALITY"),
        number(xml, "RADIUS"));
  }

  private static Content.PixelSize pixelSize(XMLStreamReader xml) {
    return new Content.PixelSize(number(xml, "pixelwidth"), number(xml, "pixelheight"));
  }

  private static double number(XMLStreamReader xml, String name) {
    return number(attribute(xml, name));
  }

  private static String attribute(XMLStreamReader xml, String name) {
    return xml.getAttributeValue(null, name);
  }

  /** A number as programs write it, NaN if there is none. */
  static double number(String text) {
    try {
      return text == null ? Double.NaN : Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
