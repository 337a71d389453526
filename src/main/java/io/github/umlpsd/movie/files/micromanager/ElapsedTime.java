package io.github.umlpsd.movie.files.micromanager;

import com.google.gson.JsonParseException;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.OptionalDouble;

/** Time stamps in the JSON that Micro-Manager writes with each image. */
public final class ElapsedTime {
  static final String NAME = "ElapsedTime-ms";

  private ElapsedTime() {}

  /** The time stamp that an image's metadata hold, s; empty if there is none. */
  public static OptionalDouble seconds(String json) {
    try (JsonReader reader = new JsonReader(new StringReader(json))) {
      return seconds(reader);
    } catch (IOException | JsonParseException | IllegalStateException | NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  /**
   * Reads one object, which is then passed.
   *
   * @throws IOException if it is no JSON
   */
  public static OptionalDouble seconds(JsonReader reader) throws IOException {
    OptionalDouble found = OptionalDouble.empty();
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName().equals(NAME)) {
        found = milliseconds(reader);
      } else {
        reader.skipValue();
      }
    }
    reader.endObject();
    return found;
  }

  /** A number, a number in quotes, or version 2's object with its value as PropVal. */
  static OptionalDouble milliseconds(JsonReader reader) throws IOException {
    if (reader.peek() != JsonToken.BEGIN_OBJECT) {
      return OptionalDouble.of(reader.nextDouble() / 1000);
    }
    OptionalDouble found = OptionalDouble.empty();
    reader.beginObject();
    while (reader.hasNext()) {
      if (reader.nextName().equals("PropVal")) {
        found = milliseconds(reader);
      } else {
        reader.skipValue();
      }
    }
    reader.endObject();
    return found;
  }
}
