package io.github.umlpsd.explorer.model;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.Subject;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.traces.TraceSet;
import java.util.Map;
import java.util.Random;

/** A session of eight traces in two classes: four rise and four fall. */
public final class KnownSession {
  static final int TRACES = 8;

  private KnownSession() {}

  /** With windows of ten frames. */
  public static Session of() {
    Random random = new Random(5);
    double[][] counts = new double[TRACES][100];
    for (int i = 0; i < TRACES; i++) {
      for (int t = 0; t < 100; t++) {
        counts[i][t] = 100 + (i < 4 ? t : 100 - t) + random.nextGaussian();
      }
    }
    Parameters parameters =
        Parameters.of(
            JobKind.TRACES,
            Map.of(ParameterKey.CLUSTERS, "2", ParameterKey.EPOCHS, "2", ParameterKey.BINS, "10"));
    Analysis analysis =
        UmlPsd.analyze("table", TraceSet.of(0.1, counts), parameters, Progress.NONE);
    return new Session(Subject.of(analysis), analysis);
  }
}
