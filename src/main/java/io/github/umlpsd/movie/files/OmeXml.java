package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.OmeImage.PlaneTime;
import io.github.umlpsd.movie.files.OmeImage.TiffData;
import io.github.umlpsd.movie.files.scale.ImageScale;
import io.github.umlpsd.movie.files.scale.TimeAxis.Sizes;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An OME description, read as XML of any name space by the parser of the JDK; it follows no
 * entities and no document types.
 *
 * @param uuid of the file that it stands in, may be empty
 * @param images in their order
 * @param metadataFile the file that holds the whole description, if this is only a pointer to it
 */
record OmeXml(String uuid, List<OmeImage> images, Optional<String> metadataFile) {
  private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]");

  /** One that begins none of XML's own entities. */
  private static final Pattern AMPERSAND =
      Pattern.compile("&(?!(?:amp|lt|gt|quot|apos|#\\w{1,8});)");

  /** As it comes out of UTF-8 or of single bytes. */
  private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(\\ufeff|\u00ef\u00bb\u00bf)");

  /**
   * The description among those of a file.
   *
   * @param notes told if there is one that is no XML
   */
  static Optional<OmeXml> of(List<String> descriptions, List<String> notes) {
    Optional<String> text =
        descriptions.stream()
            .map(t -> BYTE_ORDER_MARK.matcher(t).replaceFirst("").strip())
            .filter(t -> t.startsWith("<") && t.contains("OME"))
            .findFirst();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<OmeXml> found = parsed(text.get()).or(() -> parsed(mended(text.get())));
    if (found.isEmpty()) {
      notes.add("Its OME description is no sound XML and was not used.");
    }
    return found.filter(ome -> !ome.images.isEmpty() || ome.metadataFile.isPresent());
  }

  private static Optional<OmeXml> parsed(String text) {
    try {
      return Optional.of(new Parser().parse(text));
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  /** Without the signs that writers forget to escape, and what stands behind the end. */
  private static String mended(String text) {
    if (text.contains("<!DOCTYPE")) {
      // Its entities are not followed, nor taken for words.
      return text;
    }
    int end = text.lastIndexOf("OME>");
    return CONTROL
        .matcher(AMPERSAND.matcher(end < 0 ? text : text.substring(0, end + 4)).replaceAll("&amp;"))
        .replaceAll(" ");
  }

  /** Goes through the elements once. */
  private static final class Parser {
    private final List<OmeImage> images = new ArrayList<>();
    private String uuid = "";
    private Optional<String> metadataFile = Optional.empty();
    private String imageName = "";
    private boolean inImage;
    private Sizes sizes;
    private ImageScale scale;
    private List<TiffData> places = new ArrayList<>();
    private List<PlaneTime> times = new ArrayList<>();
    private XMLStreamReader in;

    OmeXml parse(String text) throws XMLStreamException {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      in = factory.createXMLStreamReader(new StringReader(text));
      while (in.hasNext()) {
        int event = in.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          start(in.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end(in.getLocalName());
        }
      }
      return new OmeXml(uuid, List.copyOf(images), metadataFile);
    }

    /** Annotations may hold other elements of these names. */
    private void end(String element) {
      if (element.equals("Pixels") && inImage) {
        images.add(new OmeImage(imageName, sizes, scale, places, times));
      } else if (element.equals("Image")) {
        inImage = false;
      }
    }

    private void start(String element) throws XMLStreamException {
      switch (element) {
        case "OME" -> uuid = text("UUID", "");
        case "BinaryOnly" -> metadataFile = Optional.of(text("MetadataFile", ""));
        case "Image" -> {
          imageName = text("Name", text("ID", ""));
          inImage = true;
        }
        case "Pixels" -> pixels();
        case "TiffData" ->
            places.add(
                new TiffData(
                    whole("IFD", -1),
                    whole("FirstC", 0),
                    whole("FirstZ", 0),
                    whole("FirstT", 0),
                    whole("PlaneCount", -1),
                    "",
                    ""));
        case "UUID" -> placeInFile();
        case "Plane" -> plane();
        default -> {
          // The other elements do not matter here.
        }
      }
    }

    private void pixels() {
      String order = text("DimensionOrder", "XYCZT").toUpperCase(Locale.ROOT);
      sizes =
          new Sizes(
              Math.max(1, whole("SizeC", 1)),
              Math.max(1, whole("SizeZ", 1)),
              Math.max(1, whole("SizeT", 1)),
              order.startsWith("XY") ? order.substring(2) : order);
      double width = number("PhysicalSizeX", 0);
      String unit = text("PhysicalSizeXUnit", "um");
      double told = number("PhysicalSizeY", Double.NaN);
      double height =
          Double.isNaN(told)
              ? width
              : ImageScale.converted(told, text("PhysicalSizeYUnit", "um"), unit);
      scale =
          new ImageScale(
              number("TimeIncrement", 0), text("TimeIncrementUnit", "s"), 0, width, height, unit);
      places = new ArrayList<>();
      times = new ArrayList<>();
    }

    /** Belongs to the place that was read last. */
    private void placeInFile() throws XMLStreamException {
      String file = text("FileName", "");
      String id = in.getElementText().strip();
      if (!places.isEmpty()) {
        TiffData last = places.remove(places.size() - 1);
        places.add(new TiffData(last.ifd(), last.c(), last.z(), last.t(), last.count(), file, id));
      }
    }

    private void plane() {
      double time = number("DeltaT", Double.NaN);
      if (!Double.isNaN(time) && sizes != null) {
        double seconds = time * ImageScale.seconds(text("DeltaTUnit", "s"));
        if (!Double.isNaN(seconds)) {
          times.add(new PlaneTime(whole("TheC", 0), whole("TheZ", 0), whole("TheT", 0), seconds));
        }
      }
    }

    private String text(String attribute, String other) {
      String value = in.getAttributeValue(null, attribute);
      return value == null ? other : value.strip();
    }

    private double number(String attribute, double other) {
      try {
        return Double.parseDouble(text(attribute, ""));
      } catch (NumberFormatException e) {
        return other;
      }
    }

    private int whole(String attribute, int other) {
      String value = text(attribute, "");
      if (value.isEmpty()) {
        return other;
      }
      try {
        long number = Long.parseLong(value);
        return (int) Math.max(-1, Math.min(Integer.MAX_VALUE, number));
      } catch (NumberFormatException e) {
        throw new UserException(
            "The OME description says "
                + attribute
                + "=\""
                + value.substring(0, Math.min(20, value.length()))
                + "\", which is no whole number; save the file again.");
      }
    }
  }

  /**
   * Checks that the letters of an image's axes are C, Z and T.
   *
   * @throws UserException if they are not, and it matters
   */
  static void checkOrder(String name, Sizes sizes) {
    String order = sizes.order();
    if (order.length() != 3
        || !order.contains("C")
        || !order.contains("Z")
        || !order.contains("T")) {
      throw new UserException(
          "The OME description of "
              + name
              + " has the DimensionOrder XY"
              + order
              + ", which is none; save the file again.");
    }
  }
}
