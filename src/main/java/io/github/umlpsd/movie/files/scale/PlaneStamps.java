package io.github.umlpsd.movie.files.scale;

import java.util.List;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Time stamps in {@link PlaneTexts}: Micro-Manager's {@code ElapsedTime-ms} in the labels of the
 * planes, or of all planes in the image's text; what Bio-Formats puts there, {@code DeltaT} of
 * planes or numbered {@code timestamp}s, in s; else what the labels tell in other words ({@link
 * LabelTimes}).
 */
public final class PlaneStamps {
  private static final Pattern ELAPSED =
      Pattern.compile("ElapsedTime-ms\"?\\s*[:=]\\s*\"?([0-9.eE+-]+)");
  private static final Pattern DELTA =
      Pattern.compile("\\bDeltaT\\b\"?\\s*[:=]\\s*\"?([0-9.eE+-]+)\\s*(ms|s)?\\b");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?m)^\\s*(?:.*\\bDeltaT\\b.*?|timestamp\\b.*?)#?(\\d+)\\s*[:=]\\s*([0-9.eE+-]+)\\s*$");
  private static final double MILLISECOND = 1e-3;

  private PlaneStamps() {}

  /**
   * Time of each frame, s; empty if it is not known of all.
   *
   * @param planes number of planes of the image
   * @param notes receives what labels tell that are not used
   */
  public static double[] of(
      PlaneTexts texts, int planes, TimeAxis time, ImageScale scale, List<String> notes) {
    String[] labels = texts.labels(time);
    double[] stamps = ofAll(labels, PlaneStamps::stamp);
    if (stamps.length == 0 && texts.info().isPresent()) {
      stamps = ofInfo(texts.info().get(), planes, time);
    }
    if (stamps.length > 0) {
      return stamps;
    }
    double[] other = ofAll(labels, LabelTimes::seconds);
    if (other.length > 0 && LabelTimes.maybeOfAvi(labels)) {
      LabelTimes.tellAvi(other, scale, notes);
      return new double[0];
    }
    return other;
  }

  private static double[] ofAll(String[] labels, ToDoubleFunction<String> time) {
    double[] stamps = new double[labels.length];
    for (int t = 0; t < stamps.length; t++) {
      stamps[t] = time.applyAsDouble(labels[t]);
      if (!Double.isFinite(stamps[t])) {
        return new double[0];
      }
    }
    return stamps;
  }

  private static double stamp(String label) {
    Matcher elapsed = ELAPSED.matcher(label);
    if (elapsed.find()) {
      return MILLISECOND * number(elapsed.group(1));
    }
    Matcher delta = DELTA.matcher(label);
    return delta.find()
        ? ("ms".equals(delta.group(2)) ? MILLISECOND : 1) * number(delta.group(1))
        : Double.NaN;
  }

  private static double[] ofInfo(String info, int planes, TimeAxis time) {
    TreeMap<Integer, Double> found = new TreeMap<>();
    Matcher elapsed = ELAPSED.matcher(info);
    while (elapsed.find()) {
      found.put(found.size(), MILLISECOND * number(elapsed.group(1)));
    }
    if (found.isEmpty()) {
      Matcher numbered = NUMBERED.matcher(info);
      while (numbered.find() && numbered.group(1).length() < 9) {
        found.put(Integer.parseInt(numbered.group(1)), number(numbered.group(2)));
      }
    }
    double[] all = found.values().stream().mapToDouble(v -> v).toArray();
    if (all.length != planes && all.length != time.frames()) {
      return new double[0];
    }
    double[] stamps = new double[time.frames()];
    for (int t = 0; t < stamps.length; t++) {
      stamps[t] = all[all.length == planes ? time.plane(t) : t];
      if (!Double.isFinite(stamps[t])) {
        return new double[0];
      }
    }
    return stamps;
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Double.NaN;
    }
  }
}
