package io.github.umlpsd.movie.files.micromanager;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Time stamps in the {@code metadata.txt} of Micro-Manager 1.4 ({@code FrameKey-t-c-z}) and 2
 * ({@code Metadata-.../file}). A text that breaks off, as after a crash, gives what it has.
 *
 * @param byFile time of the image in a file, s
 * @param byPlace time of the image with the key {@code t-c-z}, s
 */
public record MetadataText(Map<String, Double> byFile, Map<String, Double> byPlace) {
  private static final String FRAME = "FrameKey-";
  private static final String METADATA = "Metadata-";

  /** Reads a file; without any time stamp if it cannot be read or is none of Micro-Manager's. */
  public static MetadataText read(Path file) {
    MetadataText found = new MetadataText(new HashMap<>(), new HashMap<>());
    // A name of another encoding, as that of a user, does not matter.
    try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8);
        JsonReader reader = new JsonReader(text)) {
      reader.beginObject();
      while (reader.hasNext()) {
        found.entry(reader.nextName(), reader);
      }
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
      // What has been read so far is right.
      return found;
    }
    return found;
  }

  private void entry(String key, JsonReader reader) throws IOException {
    boolean frame = key.startsWith(FRAME);
    if (reader.peek() != JsonToken.BEGIN_OBJECT || !frame && !key.startsWith(METADATA)) {
      reader.skipValue();
      return;
    }
    String file = key.substring(key.lastIndexOf('/') + 1);
    OptionalDouble seconds = OptionalDouble.empty();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (name.equals(ElapsedTime.NAME)) {
        seconds = ElapsedTime.milliseconds(reader);
      } else if (name.equals("FileName") && reader.peek() == JsonToken.STRING) {
        String path = reader.nextString();
        file = path.substring(path.lastIndexOf('/') + 1);
      } else {
        reader.skipValue();
      }
    }
    reader.endObject();
    if (seconds.isPresent()) {
      byFile.put(file, seconds.getAsDouble());
      if (frame) {
        byPlace.put(key.substring(FRAME.length()), seconds.getAsDouble());
      }
    }
  }

  /** Time of the image in a file, s. */
  public OptionalDouble ofFile(String name) {
    return optional(byFile.get(name));
  }

  /** Time of a plane, s; each number from 0. */
  public OptionalDouble ofPlane(int t, int c, int z) {
    return optional(byPlace.get(t + "-" + c + "-" + z));
  }

  private static OptionalDouble optional(Double value) {
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
