package io.github.umlpsd.spots.given;

import io.github.umlpsd.job.UserException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads TrackMate's XML. Document types and external entities are not followed. */
final class TrackMateXml {
  private TrackMateXml() {}

  static TrackMateFile.Content parse(Path file, String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text.stripLeading()));
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

  private static TrackMateFile.Content content(XMLStreamReader xml) throws XMLStreamException {
    List<TrackMateFile.Row> rows = new ArrayList<>();
    Optional<TrackMateFile.PixelSize> pixelSize = Optional.empty();
    boolean inPixels = false;
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      switch (xml.getLocalName()) {
        case "Model" -> inPixels = isPixel(xml.getAttributeValue(null, "spatialunits"));
        case "Spot" -> rows.add(row(xml));
        case "ImageData" -> pixelSize = Optional.of(pixelSize(xml));
        default -> {}
      }
    }
    if (pixelSize.isEmpty() && inPixels) {
      pixelSize = Optional.of(new TrackMateFile.PixelSize(1, 1));
    }
    return new TrackMateFile.Content(rows, pixelSize);
  }

  private static TrackMateFile.Row row(XMLStreamReader xml) {
    return new TrackMateFile.Row(
        (int) number(xml, "FRAME"),
        "1".equals(xml.getAttributeValue(null, "VISIBILITY")),
        number(xml, "POSITION_X"),
        number(xml, "POSITION_Y"),
        number(xml, "QUALITY"),
        number(xml, "RADIUS"));
  }

  private static TrackMateFile.PixelSize pixelSize(XMLStreamReader xml) {
    return new TrackMateFile.PixelSize(number(xml, "pixelwidth"), number(xml, "pixelheight"));
  }

  private static double number(XMLStreamReader xml, String attribute) {
    return TrackMateFile.number(xml.getAttributeValue(null, attribute));
  }

  /** Whether a unit, as TrackMate writes it, is the pixel. */
  static boolean isPixel(String unit) {
    return unit != null && unit.strip().matches("\\(?pixels?\\)?");
  }
}
