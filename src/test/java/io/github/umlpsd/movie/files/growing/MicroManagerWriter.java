package io.github.umlpsd.movie.files.growing;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A Micro-Manager image stack: parts of full size at once, a map of the images at the head, each
 * directory pointing on, description tags without text until the end.
 */
public final class MicroManagerWriter implements FrameWriter {
  private static final int MAP_ENTRIES = 10_000;
  private static final long PART_BYTES = 4L << 30;
  private static final List<String> AXES = List.of("channel", "z", "time", "position");
  private static final String NAME = "run_MMStack_Default";

  private final Path folder;
  private final int width;
  private final int height;
  private final int framesPerPart;
  private final List<RandomAccessFile> parts = new ArrayList<>();
  private final List<Integer> frames = new ArrayList<>();
  private final List<Map<String, ?>> places = new ArrayList<>();
  private final List<Long> ends = new ArrayList<>();
  private final List<Long> descriptionTags = new ArrayList<>();
  private long mapAt;
  private long at;
  private long lastLink;

  /**
   * @param folder is made
   * @param framesPerPart in one file
   */
  public MicroManagerWriter(Path folder, int width, int height, int framesPerPart)
      throws IOException {
    this.folder = Files.createDirectories(folder);
    this.width = width;
    this.height = height;
    this.framesPerPart = framesPerPart;
    nextPart();
  }

  /** The first file. */
  public Path file() {
    return file(0);
  }

  private Path file(int part) {
    return folder.resolve(NAME + (part == 0 ? "" : "_" + part) + ".ome.tif");
  }

  private void nextPart() throws IOException {
    if (!parts.isEmpty()) {
      endPart();
    }
    RandomAccessFile part = new RandomAccessFile(file(parts.size()).toFile(), "rw");
    part.setLength(PART_BYTES);
    byte[] summary = "{\"Interval_ms\":0}".getBytes(StandardCharsets.UTF_8);
    int map = 40 + summary.length;
    at = map + 8 + 20L * MAP_ENTRIES;
    at += at % 2;
    ByteBuffer head = ByteBuffer.allocate(map + 8).order(ByteOrder.LITTLE_ENDIAN);
    head.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt((int) at);
    head.putInt(54773648).putInt(map).putInt(0).putInt(0).putInt(0).putInt(0);
    head.putInt(2355492).putInt(summary.length).put(summary);
    head.putInt(3453623).putInt(MAP_ENTRIES);
    part.write(head.array());
    mapAt = map + 8;
    parts.add(part);
    frames.add(0);
    descriptionTags.add(0L);
  }

  @Override
  public void write(int number, double milliseconds, short[] pixels) throws IOException {
    write(Map.of("time", number), milliseconds, pixels);
  }

  @Override
  public void write(Map<String, ?> axes, double milliseconds, short[] pixels) throws IOException {
    if (frames.get(frames.size() - 1) == framesPerPart) {
      nextPart();
    }
    int place = parts.size() - 1;
    boolean first = frames.get(place) == 0;
    byte[] metadata =
        ("{\"ElapsedTime-ms\":" + milliseconds + "}").getBytes(StandardCharsets.UTF_8);
    int tags = first ? 13 : 11;
    int directory = 2 + 12 * tags + 4;
    long pixelsAt = at + directory;
    long metadataAt = pixelsAt + 2L * pixels.length;
    long next = metadataAt + metadata.length;
    next += next % 2;
    ByteBuffer out = ByteBuffer.allocate((int) (next - at)).order(ByteOrder.LITTLE_ENDIAN);
    out.putShort((short) tags);
    tag(out, 256, 4, 1, width);
    tag(out, 257, 4, 1, height);
    tag(out, 258, 3, 1, 16);
    tag(out, 259, 3, 1, 1);
    tag(out, 262, 3, 1, 1);
    if (first) {
      descriptionTags.set(place, at + out.position());
      tag(out, 270, 2, 0, 0);
      tag(out, 270, 2, 0, 0);
    }
    tag(out, 273, 4, 1, (int) pixelsAt);
    tag(out, 277, 3, 1, 1);
    tag(out, 278, 3, 1, height);
    tag(out, 279, 4, 1, 2 * pixels.length);
    tag(out, 296, 3, 1, 1);
    tag(out, 51123, 2, metadata.length, (int) metadataAt);
    lastLink = at + out.position();
    out.putInt((int) next);
    out.slice().order(ByteOrder.LITTLE_ENDIAN).asShortBuffer().put(pixels);
    out.position((int) (metadataAt - at)).put(metadata);
    RandomAccessFile part = parts.get(place);
    part.seek(at);
    part.write(out.array());
    ByteBuffer entry = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
    AXES.forEach(axis -> entry.putInt(place(axes, axis)));
    entry.putInt((int) at).flip();
    part.seek(mapAt);
    part.write(entry.array());
    places.add(axes);
    mapAt += 20;
    at = next;
    frames.set(place, frames.get(place) + 1);
  }

  private static void tag(ByteBuffer out, int tag, int type, int count, int value) {
    out.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
  }

  /** As soon as the next part is begun; descriptions come later. */
  private void endPart() throws IOException {
    RandomAccessFile part = parts.get(parts.size() - 1);
    part.seek(lastLink);
    part.write(new byte[4]);
    part.setLength(at + 8);
    ends.add(at);
  }

  @Override
  public void close() throws IOException {
    endPart();
    for (int i = 0; i < parts.size(); i++) {
      describe(i);
      parts.get(i).close();
    }
  }

  private void describe(int place) throws IOException {
    byte[] ome = (ome(place) + "\0").getBytes(StandardCharsets.UTF_8);
    byte[] imageJ =
        ("ImageJ=1.48v\nimages=" + frames.get(place) + "\nframes=" + frames.get(place) + "\n\0")
            .getBytes(StandardCharsets.UTF_8);
    RandomAccessFile part = parts.get(place);
    long end = ends.get(place);
    part.seek(end);
    part.write(ome);
    part.write(imageJ);
    ByteBuffer tags = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
    tag(tags, 270, 2, ome.length, (int) end);
    tag(tags, 270, 2, imageJ.length, (int) end + ome.length);
    part.seek(descriptionTags.get(place));
    part.write(tags.array());
  }

  private String ome(int place) {
    String begin = "<?xml version=\"1.0\"?><OME UUID=\"urn:uuid:" + place + "\">";
    if (place > 0) {
      return begin
          + "<BinaryOnly MetadataFile=\""
          + file(0).getFileName()
          + "\" UUID=\"urn:uuid:0\"/></OME>";
    }
    StringBuilder text = new StringBuilder(begin + "<Image ID=\"Image:0\"><Pixels ");
    text.append("DimensionOrder=\"XYCZT\" SizeX=\"" + width + "\" SizeY=\"" + height);
    text.append("\" SizeC=\"" + size("channel") + "\" SizeZ=\"" + size("z"));
    text.append("\" SizeT=\"" + size("time") + "\" Type=\"uint16\">");
    for (int p = 0, i = 0; p < frames.size(); p++) {
      for (int k = 0; k < frames.get(p); k++, i++) {
        text.append("<TiffData IFD=\"" + k + "\" FirstC=\"" + place(places.get(i), "channel"));
        text.append("\" FirstZ=\"" + place(places.get(i), "z"));
        text.append("\" FirstT=\"" + place(places.get(i), "time") + "\" PlaneCount=\"1\">");
        text.append("<UUID FileName=\"" + file(p).getFileName() + "\">urn:uuid:" + p);
        text.append("</UUID></TiffData>");
      }
    }
    return text + "</Pixels></Image></OME>";
  }

  private int size(String axis) {
    return 1 + places.stream().mapToInt(axes -> place(axes, axis)).max().orElse(0);
  }

  private static int place(Map<String, ?> axes, String axis) {
    return axes.get(axis) instanceof Integer place ? place : 0;
  }
}
