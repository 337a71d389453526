package io.github.umlpsd.movie.files.growing;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An NDTiff data set (version 3.3, after its public specification). */
public final class NdTiffWriter implements FrameWriter {
  private static final long INDEX_BYTES = 25L << 20;

  private final Path folder;
  private final int width;
  private final int height;
  private final int framesPerPart;
  private final RandomAccessFile index;
  private RandomAccessFile part;
  private String partName;
  private int parts;
  private int inPart;
  private long indexAt;
  private long at;

  /**
   * @param folder is made
   * @param framesPerPart in one file
   */
  public NdTiffWriter(Path folder, int width, int height, int framesPerPart) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.width = width;
    this.height = height;
    this.framesPerPart = framesPerPart;
    this.index = new RandomAccessFile(folder.resolve("NDTiff.index").toFile(), "rw");
    index.setLength(INDEX_BYTES);
  }

  private void nextPart() throws IOException {
    closePart();
    partName = "s_NDTiffStack" + (parts == 0 ? "" : "_" + parts) + ".tif";
    parts++;
    part = new RandomAccessFile(folder.resolve(partName).toFile(), "rw");
    part.setLength(4L << 30);
    ByteBuffer head = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN);
    head.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(28).putInt(483729);
    part.write(head.putInt(3).putInt(3).putInt(2355492).putInt(0).array());
    at = 1000;
    inPart = 0;
  }

  @Override
  public void write(int number, double milliseconds, short[] pixels) throws IOException {
    write(Map.of("time", number), milliseconds, pixels);
  }

  /**
   * Writes an image at a place along any axes.
   *
   * @param axes numbers or texts by the names of the axes
   */
  @Override
  public void write(Map<String, ?> axes, double milliseconds, short[] pixels) throws IOException {
    if (part == null || inPart == framesPerPart) {
      nextPart();
    }
    inPart++;
    byte[] metadata =
        ("{\"ElapsedTime-ms\":" + milliseconds + "}").getBytes(StandardCharsets.UTF_8);
    ByteBuffer image =
        ByteBuffer.allocate(2 * pixels.length + metadata.length).order(ByteOrder.LITTLE_ENDIAN);
    image.asShortBuffer().put(pixels);
    image.position(2 * pixels.length).put(metadata);
    part.seek(at);
    part.write(image.array());
    entry(axes, at, metadata.length);
    at += image.capacity();
  }

  private void entry(Map<String, ?> places, long offset, int metadataBytes) throws IOException {
    byte[] axes = new Gson().toJson(places).getBytes(StandardCharsets.UTF_8);
    byte[] file = partName.getBytes(StandardCharsets.UTF_8);
    ByteBuffer entry =
        ByteBuffer.allocate(8 + axes.length + file.length + 32).order(ByteOrder.LITTLE_ENDIAN);
    entry.putInt(axes.length).put(axes).putInt(file.length).put(file);
    entry.putInt((int) offset).putInt(width).putInt(height).putInt(1).putInt(0);
    entry.putInt((int) (offset + 2L * width * height)).putInt(metadataBytes).putInt(0);
    index.seek(indexAt);
    index.write(entry.array());
    indexAt += entry.capacity();
  }

  private void closePart() throws IOException {
    if (part != null) {
      part.setLength(at);
      part.close();
    }
  }

  @Override
  public void close() throws IOException {
    closePart();
    index.setLength(indexAt);
    index.close();
  }
}
