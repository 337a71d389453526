package io.github.umlpsd.explorer.saved;

import io.github.umlpsd.engine.Crystals;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.Subject;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.pixels.Mask;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A result folder of pixels. It holds no traces, since these would be as large as the movie; they
 * are taken from the movie again, of the pixels that the folder names.
 *
 * @param name of the movie
 * @param parameters of the run
 * @param mask pixels of all crystals
 * @param means mean of each pixel of the mask as the folder has it, in the mask's order
 * @param frames of the movie
 */
public record SavedPixels(
    String name, Parameters parameters, Mask mask, double[] means, int frames) {
  private static final String TABLE = "pixels.csv";
  private static final String FIRST_ALONE = "crystal_1";

  /** How far a mean may be from that of the folder, which has it in single precision. */
  private static final double MOST_DIFFERENT = 1e-4;

  /** Whether a folder holds results of pixels, of all crystals together or of each alone. */
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(TABLE))
        || Files.exists(folder.resolve(FIRST_ALONE).resolve(TABLE));
  }

  /**
   * Reads a folder.
   *
   * @throws UserException if a file of it is wrong
   */
  public static SavedPixels read(Path folder) {
    SavedRecord asked = SavedRecord.read(folder);
    List<Path> parts =
        Files.exists(folder.resolve(TABLE))
            ? List.of(folder)
            : IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> folder.resolve("crystal_" + i))
                .takeWhile(part -> Files.exists(part.resolve(TABLE)))
                .toList();
    Path first = parts.get(0);
    SavedRecord facts = first.equals(folder) ? asked : SavedRecord.read(first);
    int width = (int) facts.number("width_px").orElse(0);
    int height = (int) facts.number("height_px").orElse(0);
    int[] crystals = new int[width * height];
    double[] means = new double[crystals.length];
    Arrays.fill(crystals, Mask.OUTSIDE);
    for (Path part : parts) {
      fill(SavedTable.read(part.resolve(TABLE)), width, crystals, means);
    }
    Map<ParameterKey, String> words = new EnumMap<>(asked.words());
    words.remove(ParameterKey.OUTPUT);
    int count = 1 + Arrays.stream(crystals).max().orElse(Mask.OUTSIDE);
    double threshold = facts.number("mask_threshold_counts").orElse(Double.NaN);
    Mask mask = new Mask(width, height, crystals, count, threshold);
    return new SavedPixels(
        parts.size() == 1 ? facts.name() : facts.name().replaceAll(", crystal \\d+$", ""),
        Parameters.of(JobKind.PIXELS, words),
        mask,
        Arrays.stream(mask.places()).mapToDouble(place -> means[place]).toArray(),
        (int) facts.number("frames").orElse(0));
  }

  private static void fill(SavedTable table, int width, int[] crystals, double[] means) {
    int x = table.column("x_px");
    int y = table.column("y_px");
    int crystal = table.column("crystal");
    int mean = table.column("mean_");
    for (int row = 0; row < table.rows().size(); row++) {
      int column = (int) table.number(row, x);
      int place = (int) table.number(row, y) * width + column;
      if (column < 0 || column >= width || place < 0 || place >= crystals.length) {
        throw new UserException(
            table.file() + " has a pixel outside of its image; repeat the analysis.");
      }
      crystals[place] = (int) table.number(row, crystal) - 1;
      means[place] = table.number(row, mean);
    }
  }

  /**
   * Takes the traces from the movie.
   *
   * @return one subject of all crystals, or one of each
   * @throws UserException if it is not the movie of these results
   */
  public List<Subject> measure(Movie movie, Progress progress) {
    if (movie.frames().frames() != frames) {
      throw other(movie, movie.frames().frames() + " frames and not " + frames);
    }
    List<Subject> subjects = UmlPsd.measurePixels(movie, mask, parameters, progress);
    Crystals crystals = subjects.get(0).crystals().orElseThrow();
    int[] places = mask.places();
    for (int i = 0; i < places.length; i++) {
      double now = crystals.average()[places[i]];
      if (!(Math.abs(now - means[i]) <= MOST_DIFFERENT * Math.max(1, Math.abs(means[i])))) {
        throw other(
            movie,
            String.format(
                Locale.ROOT,
                "a mean of %.6g and not %.6g at pixel (%d, %d)",
                now,
                means[i],
                places[i] % mask.width(),
                places[i] / mask.width()));
      }
    }
    return subjects;
  }

  private static UserException other(Movie movie, String difference) {
    return new UserException(
        movie.name()
            + " is not the movie of these results, since it has "
            + difference
            + "; open the right one, then the folder again.");
  }
}
