package io.github.umlpsd.compare.endpoints;

import io.github.umlpsd.compare.endpoints.Endpoint.Kind;
import io.github.umlpsd.movie.camera.LightUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The endpoints, in the order in which tables show them. */
public final class EndpointList {
  static final String CLASS_SHARE = "class_share_";
  static final String CLASS_BETA = "class_beta_";

  /** Key of the time to bleaching. */
  public static final String BLEACHING = "bleaching_s";

  static final String LIGHT = "light_before_bleaching";

  private static final Set<String> OF_WHOLE_RECORD =
      Set.of("on_fraction", "beta", "movie_beta", "corner_hz", "flicker_amplitude");

  private EndpointList() {}

  /** Whether an endpoint counts the dark frames after bleaching, so that it depends on that. */
  public static boolean isOfWholeRecord(String key) {
    return OF_WHOLE_RECORD.contains(key) || key.startsWith(CLASS_BETA);
  }

  /**
   * All endpoints of traces in counts.
   *
   * @param classes number of pooled classes; 0 = without classes
   */
  public static List<Endpoint> of(int classes) {
    return of(classes, LightUnit.COUNTS);
  }

  /**
   * All endpoints.
   *
   * @param classes number of pooled classes; 0 = without classes
   * @param unit of the traces
   */
  public static List<Endpoint> of(int classes, LightUnit unit) {
    List<Endpoint> all = new ArrayList<>();
    for (int k = 0; k < classes; k++) {
      all.add(
          new Endpoint(
              CLASS_SHARE + (k + 1), "Share of class " + (k + 1), "", Kind.DOT, Summary.SHARE, k));
    }
    all.addAll(
        List.of(
            dot("two_states", "Share with two states", "", Summary.SHARE),
            dot("on_fraction", "ON fraction", "", Summary.MEAN),
            dot("on_time_s", "Mean ON time", "s", Summary.MEDIAN),
            dot("off_time_s", "Mean OFF time", "s", Summary.MEDIAN),
            dot("switching_rate_hz", "Switching rate", "Hz", Summary.MEDIAN),
            movie("on_alpha", "Exponent of the ON times"),
            movie("off_alpha", "Exponent of the OFF times"),
            dot("correlation_s", "Correlation time", "s", Summary.MEDIAN),
            dot("beta", "\u03b2 of the dots", "", Summary.MEDIAN),
            movie("movie_beta", "\u03b2 of the mean spectrum")));
    for (int k = 0; k < classes; k++) {
      String label = "\u03b2 of class " + (k + 1);
      all.add(new Endpoint(CLASS_BETA + (k + 1), label, "", Kind.CLASS, Summary.WHOLE, k));
    }
    all.addAll(
        List.of(
            dot("corner_hz", "Corner frequency", "Hz", Summary.MEDIAN),
            dot("flicker_amplitude", "Relative flicker amplitude", "", Summary.MEDIAN),
            dot("levels", "Levels per dot", "", Summary.MEAN),
            lifetime(BLEACHING, "Time to bleaching", "s"),
            lifetime(LIGHT, unit.title() + " before bleaching", "")));
    return List.copyOf(all);
  }

  private static Endpoint dot(String key, String label, String unit, Summary summary) {
    return new Endpoint(key, label, unit, Kind.DOT, summary, -1);
  }

  private static Endpoint movie(String key, String label) {
    return new Endpoint(key, label, "", Kind.MOVIE, Summary.WHOLE, -1);
  }

  private static Endpoint lifetime(String key, String label, String unit) {
    return new Endpoint(key, label, unit, Kind.LIFETIME, Summary.WHOLE, -1);
  }
}
