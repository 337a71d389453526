package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.movie.ArrayFrames;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.spots.Spot;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields in which no spot stands alone, from detection to counts. */
class CrowdedSpotsTest {
  private static final int SIDE = 84;
  private static final int STEP = 24;
  private static final int FRAMES = 240;
  private static final double BRIGHT = 300;

  @ParameterizedTest
  @CsvSource({"1.0, 4", "1.0, 5", "1.0, 6", "1.3, 4", "1.3, 5", "1.3, 6"})
  void aJointFitHasTheLightOfASpotAndNotThatOfItsNeighbour(double sigma, double distance) {
    List<Spot> truth = pairs(distance);
    Map<ParameterKey, String> asked =
        Map.of(
            ParameterKey.RADIUS, "auto",
            ParameterKey.PHOTOMETRY, "psf",
            ParameterKey.ISOLATION, "0");
    Subject found =
        UmlPsd.measure(
            movie(truth, sigma),
            Parameters.of(JobKind.SPOTS, asked),
            getClass().getClassLoader(),
            Progress.NONE);
    TraceSet traces = found.traces().held().orElseThrow();
    List<Spot> spots = found.field().orElseThrow().measuredSpots();
    assertEquals(truth.size(), spots.size(), 1);
    int dots = 0;
    double own = 0;
    double other = 0;
    for (int s = 0; s < spots.size(); s++) {
      int of = nearest(truth, spots.get(s));
      if (truth.get(of).distanceTo(spots.get(s)) > 1) {
        continue;
      }
      dots++;
      for (int t = 0; t < FRAMES; t++) {
        double light = traces.trace(s)[t] / (FRAMES / 4.0) / BRIGHT / truth.size();
        boolean alone = !isOn(of ^ 1, t);
        own += alone ? (isOn(of, t) ? light : -light) : 0;
        other += isOn(of, t) ? 0 : alone ? -light : light;
      }
    }
    assertEquals(truth.size(), dots);
    assertEquals(1, own, 0.1);
    assertEquals(0, other, 0.03);
  }

  /** The first of a pair is ON in every second frame, the other in two of four. */
  private static boolean isOn(int spot, int frame) {
    return spot % 2 == 0 ? frame % 2 == 0 : frame % 4 < 2;
  }

  private static List<Spot> pairs(double distance) {
    RandomStream random = RandomStream.of(92);
    List<Spot> spots = new ArrayList<>();
    for (int y = STEP / 2 + 4; y < SIDE - 8; y += STEP) {
      for (int x = STEP / 2 + 4; x < SIDE - 8; x += STEP) {
        double angle = random.uniform(0, 2 * Math.PI);
        double dx = distance / 2 * Math.cos(angle);
        double dy = distance / 2 * Math.sin(angle);
        spots.add(new Spot(x - dx, y - dy, 1, 2));
        spots.add(new Spot(x + dx, y + dy, 1, 2));
      }
    }
    return spots;
  }

  private static int nearest(List<Spot> truth, Spot spot) {
    int nearest = 0;
    for (int i = 1; i < truth.size(); i++) {
      if (truth.get(i).distanceTo(spot) < truth.get(nearest).distanceTo(spot)) {
        nearest = i;
      }
    }
    return nearest;
  }

  private static Movie movie(List<Spot> truth, double sigma) {
    float[][] images = new float[truth.size()][SIDE * SIDE];
    for (int s = 0; s < images.length; s++) {
      for (int i = 0; i < SIDE * SIDE; i++) {
        double square =
            Math.pow(i % SIDE - truth.get(s).xPixels(), 2)
                + Math.pow(i / SIDE - truth.get(s).yPixels(), 2);
        images[s][i] =
            (float)
                (BRIGHT * Math.exp(-square / (2 * sigma * sigma)) / (2 * Math.PI * sigma * sigma));
      }
    }
    float[][] data = new float[FRAMES][SIDE * SIDE];
    for (int frame = 0; frame < FRAMES; frame++) {
      RandomStream random = RandomStream.of(93, frame);
      for (int i = 0; i < SIDE * SIDE; i++) {
        double light = 10;
        for (int s = 0; s < images.length; s++) {
          light += isOn(s, frame) ? images[s][i] : 0;
        }
        data[frame][i] = (float) (random.poisson(light) + 2 * random.gaussian());
      }
    }
    return ArrayFrames.of(SIDE, SIDE, data).movie(0.03);
  }
}
