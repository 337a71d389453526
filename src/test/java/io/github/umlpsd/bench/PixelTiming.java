package io.github.umlpsd.bench;

import io.github.umlpsd.clusters.Algorithm;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.clusters.Mode;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.pixels.CommonMode;
import io.github.umlpsd.pixels.CrystalScope;
import io.github.umlpsd.pixels.MaskRule;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.pixels.PixelParameters;
import io.github.umlpsd.pixels.PixelPipeline;
import io.github.umlpsd.pixels.PixelSettings;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.spectra.SpectrumParameters;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Time and memory of a whole pixel analysis: {@code EDGE FRAMES all|crystals}. The movie is kept in
 * memory as 16 bits, as if its file were in the page cache, outside of what is measured.
 */
public final class PixelTiming {
  private PixelTiming() {}

  public static void main(String[] arguments) {
    int edge = Integer.parseInt(arguments[0]);
    int frames = Integer.parseInt(arguments[1]);
    boolean all = arguments[2].equals("all");
    CrystalScene scene = CrystalScene.of(edge, edge, frames);
    Workers workers = new Workers(0, Progress.NONE);
    Movie simulated = CrystalSimulator.simulate(scene, 1, workers).movie();
    Movie movie =
        new Movie(
            "stored",
            new Stored(simulated.frames(), workers),
            0.03,
            simulated.pixelSizeMicrometers(),
            List.of());
    PixelSettings settings =
        new PixelSettings(
            Drift.NONE,
            new PixelParameters(
                all ? MaskRule.VALUE : MaskRule.OTSU,
                0,
                20,
                1,
                CommonMode.NONE,
                CrystalScope.TOGETHER),
            FeatureParameters.defaults(),
            ClusterParameters.of(OptionalInt.empty(), 10, 5, Mode.ROBUST, Algorithm.KMEANS),
            SpectrumParameters.defaults(),
            1);
    System.gc();
    long start = System.nanoTime();
    PixelAnalysis analysis =
        PixelPipeline.analyze(movie, Optional.empty(), settings, workers).get(0);
    System.out.printf(
        "%d pixels, %.1f s%n", analysis.traces().size(), (System.nanoTime() - start) / 1e9);
    System.out.println(analysis.secondsByStage());
    System.out.println(
        "K "
            + analysis.classes().proposal().classes().text()
            + ", window "
            + analysis.classes().proposal().window());
    System.out.println(analysis.warnings());
  }

  /** A movie of 16 bits in memory outside of the Java heap. */
  private static final class Stored implements FrameSource {
    private final FrameSource like;
    private final java.nio.ByteBuffer[] frames;

    Stored(FrameSource like, Workers workers) {
      this.like = like;
      this.frames = new java.nio.ByteBuffer[like.frames()];
      workers.forEach(
          "Storing",
          frames.length,
          t -> {
            float[] pixels = new float[like.width() * like.height()];
            like.read(t, pixels);
            frames[t] = java.nio.ByteBuffer.allocateDirect(2 * pixels.length);
            for (float pixel : pixels) {
              frames[t].putShort((short) (int) pixel);
            }
          });
    }

    @Override
    public int width() {
      return like.width();
    }

    @Override
    public int height() {
      return like.height();
    }

    @Override
    public int frames() {
      return frames.length;
    }

    @Override
    public void read(int frame, float[] pixels) {
      java.nio.ShortBuffer counts = frames[frame].duplicate().flip().asShortBuffer();
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = counts.get(i) & 0xFFFF;
      }
    }
  }
}
