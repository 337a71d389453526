package io.github.umlpsd.results;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes JSON files. The one place that meets gson. */
public final class JsonFile {
  private JsonFile() {}

  /**
   * Writes a tree of maps, lists, numbers and texts in the order of its maps.
   *
   * @throws IllegalArgumentException if a number is NaN or infinite, which JSON has no word for
   */
  public static void write(Path file, Map<String, ?> tree) throws IOException {
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    Files.writeString(file, gson.toJson(tree) + "\n", StandardCharsets.UTF_8);
  }
}
