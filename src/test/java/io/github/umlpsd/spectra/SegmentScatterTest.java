package io.github.umlpsd.spectra;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.simulate.emitters.FlickerNoise;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SegmentScatterTest {
  private static final double INTERVAL = 0.03;
  private static final int FRAMES = 6000;

  private static double[] flicker(double beta, int seed) {
    double[] noise = new FlickerNoise(beta, FRAMES).draw(RandomStream.of(seed));
    RandomStream photons = RandomStream.of(seed, 1);
    double[] trace = new double[FRAMES];
    Arrays.setAll(trace, t -> photons.poisson(500 * Math.max(0, 1 + 0.2 * noise[t])));
    return trace;
  }

  @Test
  void theScatterOfManyRecordsIsThatOfTheirParts() {
    SpectrumParameters parameters = SpectrumParameters.defaults();
    SpectrumAnalyzer analyzer = new SpectrumAnalyzer(FRAMES, INTERVAL, parameters);
    SegmentScatter scatter = new SegmentScatter(FRAMES, INTERVAL, parameters);
    double squares = 0;
    double[] betas = new double[30];
    for (int i = 0; i < betas.length; i++) {
      double[] trace = flicker(1.2, i);
      betas[i] = analyzer.fit(trace).orElseThrow().beta();
      squares += Math.pow(scatter.error(trace).orElseThrow(), 2) / betas.length;
    }
    double mean = Arrays.stream(betas).average().orElseThrow();
    double seen = Math.sqrt(Arrays.stream(betas).map(b -> (b - mean) * (b - mean)).sum() / 29);
    double told = Math.sqrt(squares);
    assertTrue(told > 0.7 * seen && told < 2.5 * seen, told + " for " + seen);
  }

  @Test
  void aChangeOfWaysShows() {
    SegmentScatter scatter = new SegmentScatter(FRAMES, INTERVAL, SpectrumParameters.defaults());
    double[] changing = flicker(0.6, 1);
    System.arraycopy(flicker(1.7, 2), 0, changing, 0, FRAMES / 2);
    assertTrue(
        scatter.error(changing).orElseThrow() > 2 * scatter.error(flicker(1.2, 3)).orElseThrow());
  }

  @Test
  void shortAndConstantRecordsHaveNone() {
    SpectrumParameters parameters = SpectrumParameters.defaults();
    assertTrue(new SegmentScatter(60, INTERVAL, parameters).error(new double[60]).isEmpty());
    assertTrue(
        new SegmentScatter(FRAMES, INTERVAL, parameters).error(new double[FRAMES]).isEmpty());
  }
}
