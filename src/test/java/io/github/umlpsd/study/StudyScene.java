package io.github.umlpsd.study;

import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.SimulatedTraces;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.EmitterModel;
import io.github.umlpsd.simulate.emitters.EmitterTruth;
import io.github.umlpsd.simulate.emitters.FlickerNoise;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.traces.TraceSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A set of traces that studies simulate: any kinds in any shares, a restless lamp, groups of
 * different brightness. Apertures of 21 pixels over a background of 50 to 150 photo-electrons.
 *
 * @param kinds true classes
 * @param shares weight of each kind, above 0
 * @param traces number of traces
 * @param frames of 30 ms
 * @param signal factor on 200 to 800 photo-electrons a frame at full brightness
 * @param lampRms standard deviation of the lamp relative to its mean, 1/f in time, the same for all
 *     traces of a set
 * @param groups factors on the brightness, dealt out to the traces of each kind in turn
 */
record StudyScene(
    List<StudyKind> kinds,
    List<Double> shares,
    int traces,
    int frames,
    double signal,
    double lampRms,
    List<Double> groups)
    implements StudySet {
  private static final double INTERVAL = 0.03;
  private static final int APERTURE_PIXELS = 21;
  private static final Camera CAMERA = Camera.scmos();
  private static final long LAMP = -1;

  /** Equal shares, 200 traces of 10,000 frames, steady lamp, one group. */
  static StudyScene of(StudyKind... kinds) {
    return new StudyScene(
        List.of(kinds), Collections.nCopies(kinds.length, 1.0), 200, 10_000, 1, 0, List.of(1.0));
  }

  StudyScene withShares(Double... others) {
    return new StudyScene(kinds, List.of(others), traces, frames, signal, lampRms, groups);
  }

  StudyScene withSignal(double other) {
    return new StudyScene(kinds, shares, traces, frames, other, lampRms, groups);
  }

  StudyScene withLamp(double rms) {
    return new StudyScene(kinds, shares, traces, frames, signal, rms, groups);
  }

  StudyScene withGroups(Double... factors) {
    return new StudyScene(kinds, shares, traces, frames, signal, lampRms, List.of(factors));
  }

  StudyScene withSize(int otherTraces, int otherFrames) {
    return new StudyScene(kinds, shares, otherTraces, otherFrames, signal, lampRms, groups);
  }

  @Override
  public int classes(long seed) {
    return kinds.size();
  }

  @Override
  public StudySet cut(int mostTraces, int mostFrames) {
    return withSize(Math.min(mostTraces, traces), Math.min(mostFrames, frames));
  }

  @Override
  public SimulatedTraces simulate(long seed, Workers workers) {
    double[] lamp = lamp(RandomStream.of(seed, LAMP));
    float[][] counts = new float[traces][];
    EmitterTruth[] truth = new EmitterTruth[traces];
    workers.forEach(
        "Simulating traces",
        traces,
        i -> {
          RandomStream random = RandomStream.of(seed, i);
          int kind = kindOf(i);
          EmitterModel model =
              kinds.get(kind).draw(new StudyKind.Record(frames * INTERVAL, INTERVAL), random);
          double group = groups.get(i % groups.size());
          double brightness = signal * group * random.logUniform(200, 800);
          double background = random.logUniform(50, 150);
          double[] course = model.course(frames, INTERVAL, random);
          counts[i] = new float[frames];
          for (int t = 0; t < frames; t++) {
            double electrons = (brightness * course[t] + background) * lamp[t];
            counts[i][t] =
                (float)
                    (CAMERA.readCounts(electrons, APERTURE_PIXELS, random)
                        - background * lamp[t] * CAMERA.countsPerElectron());
          }
          truth[i] =
              new EmitterTruth(
                  kind,
                  kinds.get(kind).nearest(),
                  model.beta(),
                  brightness,
                  background,
                  brightness * Arrays.stream(course).average().orElse(0),
                  brightness
                      / Math.sqrt(
                          CAMERA.varianceElectrons(brightness + background, APERTURE_PIXELS)));
        });
    return new SimulatedTraces(TraceSet.of(INTERVAL, counts), Arrays.asList(truth));
  }

  private double[] lamp(RandomStream random) {
    double[] course = new double[frames];
    Arrays.fill(course, 1);
    if (lampRms > 0) {
      double[] noise = new FlickerNoise(1, frames).draw(random);
      Arrays.setAll(course, t -> Math.max(0, 1 + lampRms * noise[t]));
    }
    return course;
  }

  /** One kind after the other, so that every share is exact. */
  private int kindOf(int trace) {
    double total = shares.stream().mapToDouble(s -> s).sum();
    double below = 0;
    for (int k = 0; k < kinds.size(); k++) {
      below += shares.get(k);
      if (trace < Math.round(traces * below / total)) {
        return k;
      }
    }
    return kinds.size() - 1;
  }
}
