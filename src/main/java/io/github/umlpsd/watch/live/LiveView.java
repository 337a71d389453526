package io.github.umlpsd.watch.live;

import io.github.umlpsd.job.Count;
import java.util.Locale;
import java.util.OptionalDouble;

/**
 * What a movie that is being recorded tells so far. All of it is preliminary.
 *
 * @param name of the movie, with the part of a recording that it is
 * @param stage what is being done, for people
 * @param frames that were measured
 * @param seconds from the first frame to the last one
 * @param waiting frames that have arrived and are not measured yet
 * @param mostWaiting the largest number that has waited since the spots were found
 * @param lostFrames that never arrived, going by their numbers and time stamps
 * @param spots number of traces
 * @param onFraction mean share of the last frames in which a trace is ON
 * @param dimmed share of the traces whose last part is below a fifth of their first
 * @param driftPixels path of the sample
 * @param meanTrace mean of all traces, at most some hundred values, relative to its first part
 * @param spectrum of the traces
 * @param classShares share of each saved class, joined by spaces; empty if there are none
 */
public record LiveView(
    String name,
    String stage,
    long frames,
    double seconds,
    int waiting,
    int mostWaiting,
    long lostFrames,
    int spots,
    OptionalDouble onFraction,
    OptionalDouble dimmed,
    OptionalDouble driftPixels,
    double[] meanTrace,
    LiveSpectrum spectrum,
    String classShares) {

  /** The stage of which nothing need be said. */
  static final String MEASURING = "measuring";

  /** A movie whose spots are not found yet. */
  static LiveView before(String name, String stage, long frames, int waiting) {
    return new LiveView(
        name,
        stage,
        frames,
        0,
        waiting,
        0,
        0,
        0,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        new double[0],
        LiveSpectrum.NONE,
        "");
  }

  /** In one line. */
  public String line() {
    if (spots == 0) {
      return name + ": " + stage + ", " + Count.of(frames, "frame");
    }
    StringBuilder line =
        new StringBuilder(
            String.format(
                Locale.ROOT,
                "%s: %s (%.1f s), %d waiting (at most %d), %d lost, %s",
                name,
                Count.of(frames, "frame"),
                seconds,
                waiting,
                mostWaiting,
                lostFrames,
                Count.of(spots, "spot")));
    onFraction.ifPresent(x -> line.append(String.format(Locale.ROOT, ", ON %.2f", x)));
    driftPixels.ifPresent(x -> line.append(String.format(Locale.ROOT, ", drift %.1f px", x)));
    if (!spectrum.text().isEmpty()) {
      line.append(", ").append(spectrum.text());
    }
    if (!classShares.isEmpty()) {
      line.append(", classes ").append(classShares);
    }
    if (!stage.equals(MEASURING)) {
      line.append(", ").append(stage);
    }
    return line + " (preliminary)";
  }
}
