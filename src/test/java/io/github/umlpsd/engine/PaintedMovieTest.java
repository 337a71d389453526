package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.checks.range.PaintedPixels;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.spots.Spot;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Movies into which a time stamp and a scale bar were written. */
class PaintedMovieTest {
  private static final Workers TWO = new Workers(2, Progress.NONE);
  private static final int SIZE = 112;

  /** Frames of which no count is above a highest one. */
  private static final class Clipped extends DerivedFrames {
    private final float top;

    Clipped(FrameSource source, float top) {
      super(source);
      this.top = top;
    }

    @Override
    public void read(int frame, float[] pixels) {
      source.read(frame, pixels);
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = Math.min(top, pixels[i]);
      }
    }
  }

  /** Frames with their time in the corner and a bar, of one value. */
  private static final class Stamped extends DerivedFrames {
    private final float paint;
    private final int height;

    Stamped(FrameSource source, float paint, int height) {
      super(source);
      this.paint = paint;
      this.height = height;
    }

    @Override
    public void read(int frame, float[] pixels) {
      source.read(frame, pixels);
      byte[] drawn = drawn(frame, height);
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = drawn[i] != 0 ? paint : pixels[i];
      }
    }
  }

  private static byte[] drawn(int frame, int height) {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.setFont(new Font("SansSerif", Font.PLAIN, height));
    graphics.drawString(String.format(Locale.ROOT, "%.2f s", frame * 0.05), 8, 8 + height);
    graphics.fillRect(SIZE - 40, SIZE - 12, 25, 4);
    graphics.dispose();
    return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
  }

  private static Movie movie(long seed) {
    TraceScene emitters = new TraceScene(SampleSet.PAPER_THREE, 20, 400, 0.05, 1, Camera.scmos());
    return HeldFrames.of(
        MovieSimulator.simulate(MovieScene.of(emitters, SIZE, SIZE), seed, TWO).movie());
  }

  private static Analysis analyze(Movie movie) {
    return UmlPsd.analyze(
        movie,
        Parameters.of(Map.of(ParameterKey.EPOCHS, "2")),
        PaintedMovieTest.class.getClassLoader(),
        Progress.NONE);
  }

  /** Whether a place is within a radius of what is drawn in some frame. */
  private static boolean isDrawn(Spot spot, Movie movie, int height) {
    for (int t = 0; t < movie.frames().frames(); t += 3) {
      byte[] drawn = drawn(t, height);
      for (int i = 0; i < drawn.length; i++) {
        double far = Math.hypot(i % SIZE - spot.xPixels(), i / SIZE - spot.yPixels());
        if (drawn[i] != 0 && far < spot.radiusPixels()) {
          return true;
        }
      }
    }
    return false;
  }

  @ParameterizedTest
  @CsvSource({"8,4095,31", "12,65535,32", "18,4095,33"})
  void noSpotIsMeasuredInText(int height, float paint, long seed) {
    Movie plain = movie(seed);
    Analysis analysis = analyze(plain.with(new Stamped(plain.frames(), paint, height)));
    Field field = analysis.field().orElseThrow();
    for (Spot spot : field.measuredSpots()) {
      assertTrue(!isDrawn(spot, plain, height), "measured in the text: " + spot);
    }
    assertTrue(
        analysis.warnings().stream().anyMatch(note -> note.contains("text or a scale bar")),
        String.join(" ", analysis.warnings()));
    List<Spot> others =
        analyze(plain).field().orElseThrow().measuredSpots().stream()
            .filter(spot -> !isDrawn(spot, plain, height))
            .toList();
    long kept =
        others.stream()
            .filter(a -> field.measuredSpots().stream().anyMatch(b -> a.distanceTo(b) < 1))
            .count();
    assertTrue(kept >= 0.8 * others.size(), kept + " of " + others.size());
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.5, 0.2, 0.1, 0.05})
  void saturatedSpotsAreNotPainted(double share) {
    Movie plain = movie(34);
    Projections seen = Projections.of(plain.frames(), TWO);
    double highest = 0;
    double mean = 0;
    for (int i = 0; i < seen.max().length; i++) {
      highest = Math.max(highest, seen.max()[i]);
      mean += seen.mean()[i] / seen.max().length;
    }
    float top = (float) Math.rint(mean + share * (highest - mean));
    Projections clipped = Projections.of(new Clipped(plain.frames(), top), TWO);
    assertEquals(0, PaintedPixels.of(clipped).pixels().length);
  }

  @Test
  void brightSaturatedSpotsBesideTextAreNotPainted() {
    Movie plain = movie(35);
    Projections seen = Projections.of(plain.frames(), TWO);
    float top = 0;
    for (float value : seen.max()) {
      top = Math.max(top, value);
    }
    // The spots saturate at the value of the text.
    float half = (float) Math.rint(0.6 * top);
    FrameSource stamped = new Stamped(new Clipped(plain.frames(), half), half, 14);
    for (int pixel : PaintedPixels.of(Projections.of(stamped, TWO)).pixels()) {
      boolean drawn = false;
      for (int t = 0; t < plain.frames().frames() && !drawn; t++) {
        drawn = drawn(t, 14)[pixel] != 0;
      }
      assertTrue(drawn, "pixel " + pixel);
    }
  }
}
