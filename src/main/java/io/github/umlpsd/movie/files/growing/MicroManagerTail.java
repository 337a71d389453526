package io.github.umlpsd.movie.files.growing;

import io.github.umlpsd.job.FileBlock;
import io.github.umlpsd.job.FileStamp;
import io.github.umlpsd.movie.files.tiff.PagesAt;
import io.github.umlpsd.movie.files.tiff.TiffFrames;
import io.github.umlpsd.movie.files.tiff.TiffFrames.Place;
import io.github.umlpsd.movie.files.tiff.TiffPage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A Micro-Manager image stack that is being recorded. The head of each part points to a map that
 * gets an entry of 20 bytes for each image behind the image itself: channel, slice, frame,
 * position, place of its directory. Zeros stand behind the last entry (layout as written by
 * Micro-Manager's MultipageTiffWriter).
 */
final class MicroManagerTail implements GrowingMovie {
  private static final int HEAD_BYTES = 16;
  private static final long OFFSET_MARK = 54773648;
  private static final int MAP_MARK = 3453623;
  private static final int ENTRY_BYTES = 20;
  private static final int ENTRIES_PER_LOOK = 4096;

  private final Path first;
  private final String stem;
  private final String ending;
  private final GrowingAxes axes;
  private final ArrayDeque<Entry> waiting = new ArrayDeque<>();
  private final LastEntry last;
  private int part;
  private long nextEntry;
  private long mapEnd;
  private ByteOrder order = ByteOrder.LITTLE_ENDIAN;

  private record Entry(Path file, int number, long directory) {}

  /**
   * @param first the first part
   * @param channel from 1
   * @param series from 1; 0 = the only one
   */
  MicroManagerTail(Path first, int channel, int series) {
    this.first = first;
    String name = first.getFileName().toString();
    int dot = name.toLowerCase(Locale.ROOT).lastIndexOf(".ome.tif");
    this.stem = dot < 0 ? name : name.substring(0, dot);
    this.ending = dot < 0 ? "" : name.substring(dot);
    this.axes = new GrowingAxes(stem, channel, series, true);
    this.last = new LastEntry(stem);
  }

  @Override
  public String name() {
    return stem;
  }

  @Override
  public String part() {
    return axes.part();
  }

  private Path file(int number) {
    return number == 0 ? first : first.resolveSibling(stem + "_" + number + ending);
  }

  @Override
  public int look() throws IOException {
    while (waiting.size() < ENTRIES_PER_LOOK) {
      int found = lookAt(file(part));
      if (found > 0) {
        continue;
      }
      // A part is closed before the next one is begun.
      if (ending.isEmpty() || !Files.exists(file(part + 1))) {
        break;
      }
      if (lookAt(file(part)) == 0) {
        part++;
        last.forget();
        nextEntry = 0;
      }
    }
    return waiting.size();
  }

  /** Number of entries that are new. */
  private int lookAt(Path file) throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      last.check(in);
      if (nextEntry == 0 && !readHead(in)) {
        return 0;
      }
      int bytes = (int) Math.min((long) ENTRIES_PER_LOOK * ENTRY_BYTES, mapEnd - nextEntry);
      ByteBuffer entries = read(in, nextEntry, bytes);
      int found = 0;
      while (entries.remaining() >= ENTRY_BYTES) {
        Map<String, String> place = place(entries);
        long directory = entries.getInt() & 0xffffffffL;
        if (directory == 0) {
          break;
        }
        found++;
        last.note(
            nextEntry,
            entries
                .duplicate()
                .limit(entries.position())
                .position(entries.position() - ENTRY_BYTES));
        nextEntry += ENTRY_BYTES;
        axes.frame(place).ifPresent(number -> waiting.add(new Entry(file, number, directory)));
      }
      return found;
    }
  }

  private static Map<String, String> place(ByteBuffer entries) {
    Map<String, String> place = new LinkedHashMap<>();
    for (String axis :
        List.of(GrowingAxes.CHANNEL, GrowingAxes.SLICE, GrowingAxes.TIME, GrowingAxes.POSITION)) {
      place.put(axis, String.valueOf(entries.getInt()));
    }
    return place;
  }

  /** Whether the head of the part is there. */
  private boolean readHead(FileChannel in) throws IOException {
    ByteBuffer head = read(in, 0, HEAD_BYTES);
    if (head.remaining() < HEAD_BYTES) {
      return false;
    }
    order = head.get(0) == 'M' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    head.order(order);
    if (head.getInt(8) != OFFSET_MARK) {
      return false;
    }
    long map = head.getInt(12) & 0xffffffffL;
    ByteBuffer begin = read(in, map, 8);
    if (begin.remaining() < 8 || begin.getInt(0) != MAP_MARK) {
      return false;
    }
    nextEntry = map + 8;
    mapEnd = nextEntry + (begin.getInt(4) & 0xffffffffL) * ENTRY_BYTES;
    return true;
  }

  private ByteBuffer read(FileChannel in, long at, int bytes) throws IOException {
    return FileBlock.read(in, at, ByteBuffer.allocate(bytes).order(order));
  }

  @Override
  public Arrived next(int most) throws IOException {
    Entry head = waiting.peek();
    if (head == null) {
      return null;
    }
    List<Entry> entries =
        waiting.stream().limit(most).takeWhile(e -> e.file().equals(head.file())).toList();
    List<TiffPage> pages =
        PagesAt.read(head.file(), order, entries.stream().map(Entry::directory).toList());
    List<Place> places = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<OptionalDouble> seconds = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      places.add(new Place(0, pages.get(i)));
      numbers.add(entries.get(i).number());
      seconds.add(pages.get(i).elapsedSeconds());
      waiting.remove();
    }
    return new Arrived(
        new TiffFrames(List.of(FileStamp.of(head.file())), places), numbers, seconds);
  }
}
