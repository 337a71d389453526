package io.github.umlpsd.results;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Reads and writes JSON files. The one place that meets gson. */
public final class JsonFile {
  /** What each tree of this program has as its {@code program}. */
  public static final String PROGRAM = "UML-PSD";

  /** Larger than any file of a result that is read again. */
  private static final long MOST_BYTES = 64L << 20;

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

  /**
   * Reads a tree of maps, lists, numbers and texts.
   *
   * @return empty if the file cannot be read or holds anything else than one JSON object
   */
  public static Optional<Map<String, Object>> read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        return Optional.empty();
      }
      return Optional.ofNullable(
          new Gson().fromJson(Files.readString(file), new TypeToken<Map<String, Object>>() {}));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** Whether this program wrote a tree, by the name of the program in it. */
  public static boolean isOurs(Map<String, ?> tree) {
    return PROGRAM.equals(tree.get("program"));
  }
}
