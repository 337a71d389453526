package io.github.umlpsd.movie.files.growing;

import io.github.umlpsd.job.FileBlock;
import io.github.umlpsd.job.FileStamp;
import io.github.umlpsd.movie.files.micromanager.ElapsedTime;
import io.github.umlpsd.movie.files.micromanager.NdTiffIndex;
import io.github.umlpsd.movie.files.micromanager.NdTiffIndex.Entry;
import io.github.umlpsd.movie.files.tiff.PlainPages;
import io.github.umlpsd.movie.files.tiff.TiffFrames;
import io.github.umlpsd.movie.files.tiff.TiffFrames.Place;
import io.github.umlpsd.movie.files.tiff.TiffPage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An NDTiff data set that is being recorded: its index gets an entry for each image, and zeros
 * stand behind the last one.
 */
final class NdTiffTail implements GrowingMovie {
  /** Some thousand entries. */
  private static final int WINDOW_BYTES = 1 << 20;

  /** The numbers at the end of an entry, among them the place of its metadata. */
  private static final int LAST_BYTES = 32;

  private final Path folder;
  private final String name;
  private final GrowingAxes axes;
  private final FrameNumbers numbers = new FrameNumbers();
  private final ArrayDeque<Frame> waiting = new ArrayDeque<>();
  private final LastEntry last;
  private long at;

  private record Frame(Entry entry, int number) {}

  /**
   * @param folder that holds the index
   * @param channel from 1
   * @param series from 1; 0 = the only one
   */
  NdTiffTail(Path folder, String name, int channel, int series) {
    this.folder = folder;
    this.name = name;
    this.axes = new GrowingAxes(name, channel, series, false);
    this.last = new LastEntry(name);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int look() throws IOException {
    if (waiting.size() > WINDOW_BYTES / 256) {
      return waiting.size();
    }
    ByteBuffer window = ByteBuffer.allocate(WINDOW_BYTES);
    try (FileChannel in =
        FileChannel.open(folder.resolve(NdTiffIndex.FILE), StandardOpenOption.READ)) {
      last.check(in);
      FileBlock.read(in, at, window);
    }
    NdTiffIndex fresh = NdTiffIndex.growing(window);
    if (fresh.usedBytes() > 0) {
      int from = (int) Math.max(0, fresh.usedBytes() - LAST_BYTES);
      last.note(at + from, window.duplicate().limit((int) fresh.usedBytes()).position(from));
    }
    at += fresh.usedBytes();
    for (Entry entry : fresh.entries()) {
      axes.frame(entry.axes()).ifPresent(number -> add(entry, number));
    }
    return waiting.size();
  }

  /** An image that is written once more for the same time is no further frame. */
  private void add(Entry entry, int number) {
    if (numbers.add(number)) {
      waiting.add(new Frame(entry, number));
    }
  }

  @Override
  public String part() {
    return axes.part();
  }

  @Override
  public Arrived next(int most) throws IOException {
    Map<String, PlainPages> files = new LinkedHashMap<>();
    List<FileStamp> stamps = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    List<Integer> numbers = new ArrayList<>();
    List<OptionalDouble> seconds = new ArrayList<>();
    for (Frame frame : waiting.stream().limit(most).toList()) {
      Entry entry = frame.entry();
      PlainPages file = files.get(entry.file());
      if (file == null) {
        FileStamp stamp = FileStamp.of(folder.resolve(Path.of(entry.file()).getFileName()));
        file = PlainPages.of(stamp);
        files.put(entry.file(), file);
        stamps.add(stamp);
      }
      int bits = entry.pixelType() == 0 ? 8 : 16;
      Optional<TiffPage> page = file.page(entry.width(), entry.height(), bits, entry.offset());
      if (page.isEmpty()
          || !places.isEmpty() && !page.get().kind().equals(places.get(0).page().kind())) {
        break;
      }
      places.add(new Place(stamps.size() - 1, page.get()));
      numbers.add(frame.number());
      seconds.add(
          file.text(entry.metadataOffset(), entry.metadataBytes())
              .map(ElapsedTime::seconds)
              .orElse(OptionalDouble.empty()));
    }
    for (int i = 0; i < places.size(); i++) {
      waiting.remove();
    }
    return places.isEmpty() ? null : new Arrived(new TiffFrames(stamps, places), numbers, seconds);
  }
}
