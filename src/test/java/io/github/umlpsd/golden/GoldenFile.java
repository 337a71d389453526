package io.github.umlpsd.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import ij.ImagePlus;
import ij.io.Opener;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A file of a result as named values. What a result holds beyond its golden file is no difference:
 * columns and keys may be added, never changed or lost.
 */
final class GoldenFile {
  private static final double TOLERANCE = 1e-9;

  private GoldenFile() {}

  /** Whether files of this name are compared. */
  static boolean isCompared(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".csv") || name.endsWith(".tif") || name.endsWith("choice.json");
  }

  /** Up to ten differences, in words; empty if there is none. */
  static List<String> differences(Path golden, Path found) throws IOException {
    Map<String, String> wanted = values(golden);
    Map<String, String> values = values(found);
    List<String> differences = new ArrayList<>();
    for (Map.Entry<String, String> entry : wanted.entrySet()) {
      String value = values.get(entry.getKey());
      if (value == null || !same(entry.getValue(), value)) {
        differences.add(entry.getKey() + ": " + entry.getValue() + " became " + value);
      }
    }
    return differences.subList(0, Math.min(10, differences.size()));
  }

  private static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    try {
      double x = Double.parseDouble(a);
      double y = Double.parseDouble(b);
      return Math.abs(x - y) <= TOLERANCE * Math.max(Math.abs(x), Math.abs(y));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static Map<String, String> values(Path file) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".tif")) {
      return pixels(file);
    }
    return name.endsWith(".csv") ? cells(file) : leaves(file);
  }

  private static Map<String, String> cells(Path file) throws IOException {
    Map<String, String> cells = new LinkedHashMap<>();
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).build();
    try (CSVParser parser =
        CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, format)) {
      int rows = 0;
      for (CSVRecord row : parser) {
        rows++;
        for (String column : parser.getHeaderNames()) {
          cells.put(column + ", row " + rows, row.get(column));
        }
      }
      cells.put("rows", String.valueOf(rows));
    }
    return cells;
  }

  private static Map<String, String> leaves(Path file) throws IOException {
    Map<String, String> leaves = new TreeMap<>();
    collect("", JsonParser.parseString(Files.readString(file)), leaves);
    return leaves;
  }

  private static void collect(String path, JsonElement element, Map<String, String> leaves) {
    if (element.isJsonObject()) {
      element
          .getAsJsonObject()
          .entrySet()
          .forEach(e -> collect(path + "/" + e.getKey(), e.getValue(), leaves));
    } else if (element.isJsonArray()) {
      for (int i = 0; i < element.getAsJsonArray().size(); i++) {
        collect(path + "/" + i, element.getAsJsonArray().get(i), leaves);
      }
    } else {
      leaves.put(path, element.isJsonNull() ? "null" : element.getAsString());
    }
  }

  private static Map<String, String> pixels(Path file) {
    ImagePlus image = new Opener().openImage(file.toString());
    float[] pixels = (float[]) image.getProcessor().convertToFloatProcessor().getPixels();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("size", image.getWidth() + " x " + image.getHeight());
    for (int i = 0; i < pixels.length; i++) {
      values.put("pixel " + i, String.valueOf(pixels[i]));
    }
    assertEquals(image.getWidth() * image.getHeight(), pixels.length);
    return values;
  }
}
