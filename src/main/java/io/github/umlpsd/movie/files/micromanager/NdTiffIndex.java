package io.github.umlpsd.movie.files.micromanager;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The index of an NDTiff data set, version 3 (specification in the README of
 * micro-manager/NDStorage): where each image is.
 *
 * @param entries in the order in which they were written
 * @param whole whether the index ends behind an entry; not so after a crash
 * @param usedBytes bytes of the entries; while a data set is written, zeros follow them
 */
public record NdTiffIndex(List<Entry> entries, boolean whole, long usedBytes) {
  /** Name of the file in the folder of the data set. */
  public static final String FILE = "NDTiff.index";

  private static final long MOST_BYTES = 1 << 30;

  /**
   * An image.
   *
   * @param axes its place along each axis; numbers or texts, as texts
   * @param file name of the TIFF file
   * @param offset first byte of its pixels
   * @param pixelType 0 = 8 bits, 1 = 16 bits, 2 = colours, 3, 4, 5, 6 = 10, 12, 14, 11 bits in 16
   * @param compression 0 = none
   * @param metadataOffset first byte of its JSON
   * @param metadataBytes length of its JSON
   */
  public record Entry(
      Map<String, String> axes,
      String file,
      long offset,
      int width,
      int height,
      int pixelType,
      int compression,
      long metadataOffset,
      int metadataBytes) {}

  /**
   * Reads an index.
   *
   * @throws UserException if it cannot be read or is none
   */
  public static NdTiffIndex read(Path file) {
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new UserException(file + " is too large for an index.");
      }
      ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
      return read(bytes, file);
    } catch (IOException e) {
      throw UserException.of(file + " cannot be read", e);
    }
  }

  private static NdTiffIndex read(ByteBuffer bytes, Path file) {
    List<Entry> entries = new ArrayList<>();
    while (bytes.remaining() >= 4) {
      int start = bytes.position();
      // While a data set is written, or after a crash, zeros follow the last entry.
      if (bytes.getInt(start) == 0) {
        return new NdTiffIndex(List.copyOf(entries), true, start);
      }
      try {
        entries.add(entry(bytes));
      } catch (BufferUnderflowException e) {
        return new NdTiffIndex(List.copyOf(entries), false, start);
      } catch (JsonParseException | IllegalStateException e) {
        throw new UserException(
            file + " is damaged at byte " + start + "; copy the folder again.", e);
      }
    }
    boolean whole = !bytes.hasRemaining();
    return new NdTiffIndex(List.copyOf(entries), whole, bytes.position());
  }

  /**
   * The entries at the beginning of a part of an index that is being written. An entry that is not
   * whole yet ends them.
   */
  public static NdTiffIndex growing(ByteBuffer part) {
    ByteBuffer bytes = part.order(ByteOrder.LITTLE_ENDIAN);
    List<Entry> entries = new ArrayList<>();
    int start = bytes.position();
    try {
      while (bytes.remaining() >= 4 && bytes.getInt(start) != 0) {
        Entry entry = entry(bytes);
        // The last number of an entry that is there before the entry is whole.
        if (entry.metadataBytes() == 0) {
          break;
        }
        entries.add(entry);
        start = bytes.position();
      }
    } catch (BufferUnderflowException | JsonParseException | IllegalStateException e) {
      // It is being written at this moment.
    }
    return new NdTiffIndex(List.copyOf(entries), true, start);
  }

  private static Entry entry(ByteBuffer bytes) {
    JsonObject axes = JsonParser.parseString(text(bytes)).getAsJsonObject();
    Map<String, String> places = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> axis : axes.entrySet()) {
      places.put(axis.getKey(), place(axis.getValue()));
    }
    String file = text(bytes);
    if (file.indexOf('\0') >= 0) {
      throw new JsonParseException("a file has no name that can be");
    }
    long offset = bytes.getInt() & 0xffffffffL;
    int width = bytes.getInt();
    int height = bytes.getInt();
    int type = bytes.getInt();
    int compression = bytes.getInt();
    long metadata = bytes.getInt() & 0xffffffffL;
    int length = bytes.getInt();
    bytes.getInt();
    return new Entry(places, file, offset, width, height, type, compression, metadata, length);
  }

  private static String place(JsonElement value) {
    if (value instanceof JsonPrimitive primitive) {
      return primitive.getAsString();
    }
    throw new JsonParseException("an axis is no number and no text");
  }

  private static String text(ByteBuffer bytes) {
    int length = bytes.getInt();
    if (length < 0 || length > bytes.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] text = new byte[length];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
