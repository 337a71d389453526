package io.github.umlpsd.movie.edges;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Margins;
import io.github.umlpsd.movie.Movie;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Frames whose filled edges are taken out: beyond what was seen in all frames the nearest pixel
 * that was counts, so that nothing stands out there. What is measured there means nothing.
 */
public final class SeenEdges extends DerivedFrames {
  private final Margins margins;

  private SeenEdges(FrameSource source, Margins margins) {
    super(source);
    this.margins = margins;
  }

  /** The movie itself if no edge is filled; else such frames, and a note that tells it. */
  public static Movie of(Movie movie, Workers workers) {
    Margins margins = FilledEdges.of(movie.frames(), workers);
    int columns = movie.frames().width() - margins.left() - margins.right();
    int rows = movie.frames().height() - margins.top() - margins.bottom();
    if (margins.isNone() || columns < 1 || rows < 1) {
      return movie;
    }
    List<String> notes = new ArrayList<>(movie.notes());
    notes.add(note(margins));
    return new Movie(
        movie.name(),
        new SeenEdges(movie.frames(), margins),
        movie.times(),
        movie.pixelSizeMicrometers(),
        notes);
  }

  private static String note(Margins margins) {
    String sides =
        Stream.of(
                side(margins.left(), "columns at the left"),
                side(margins.right(), "columns at the right"),
                side(margins.top(), "rows at the top"),
                side(margins.bottom(), "rows at the bottom"))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return "Frames are filled with one value at their edges, as where drift was taken out by another"
        + " program; what is not seen in all frames was left out: "
        + sides
        + ".";
  }

  private static Optional<String> side(int number, String name) {
    return number == 0 ? Optional.empty() : Optional.of(number + " " + name);
  }

  @Override
  public Margins margins() {
    return margins;
  }

  @Override
  public boolean isWholeCounts() {
    return source.isWholeCounts();
  }

  @Override
  public void read(int frame, float[] pixels) {
    source.read(frame, pixels);
    int width = width();
    int firstColumn = margins.left();
    int lastColumn = width - 1 - margins.right();
    int firstRow = margins.top();
    int lastRow = height() - 1 - margins.bottom();
    for (int y = firstRow; y <= lastRow; y++) {
      for (int x = 0; x < firstColumn; x++) {
        pixels[y * width + x] = pixels[y * width + firstColumn];
      }
      for (int x = lastColumn + 1; x < width; x++) {
        pixels[y * width + x] = pixels[y * width + lastColumn];
      }
    }
    for (int y = 0; y < height(); y++) {
      int nearest = Math.min(Math.max(y, firstRow), lastRow);
      if (nearest != y) {
        System.arraycopy(pixels, nearest * width, pixels, y * width, width);
      }
    }
  }
}
