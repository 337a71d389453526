package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.movie.InvertedFrames;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.pixels.AveragedMovie;
import io.github.umlpsd.pixels.basins.DarkCrystals;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code study dark-crystals}: what is told of crystals in movies and in their inverted copies. */
@Command(
    name = "dark-crystals",
    description = "How often crystals of inverted movies are told to be dark, and others are not.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class DarkCrystalStudyCommand implements Callable<Integer> {
  private static final long RECIPE = -74;
  private static final int SIDE = 72;
  private static final int FRAMES = 300;

  @Mixin private StudyOutput output;

  @Option(names = "--which", description = "Tell the seed of each false or missing alarm.")
  private boolean which;

  @Mixin private JobOptions job;

  /**
   * What is simulated.
   *
   * @param drift over the movie, pixels
   * @param corrected whether the drift is taken out
   */
  private record Scenario(
      String name, MaskScene.Kind kind, GrainBlinking blinking, double drift, boolean corrected) {

    static List<Scenario> all() {
      List<Scenario> all = new ArrayList<>();
      for (MaskScene.Kind kind : MaskScene.kinds()) {
        all.add(new Scenario(kind.name(), kind, GrainBlinking.FLICKER, 0, false));
      }
      MaskScene.Kind flat = crystals(200, 0);
      MaskScene.Kind uneven = crystals(200, 60);
      all.add(still("very uneven", crystals(200, 400), GrainBlinking.FLICKER));
      all.add(still("very uneven, all 1/5", crystals(40, 400), GrainBlinking.FLICKER));
      all.add(still("flat, all 1/10", crystals(20, 0), GrainBlinking.FLICKER));
      all.add(still("flat, weak flicker", flat, GrainBlinking.WEAK_FLICKER));
      all.add(still("uneven, weak flicker", uneven, GrainBlinking.WEAK_FLICKER));
      all.add(still("uneven, grains switch", uneven, GrainBlinking.SWITCHING));
      all.add(still("uneven, grains rarely ON", uneven, GrainBlinking.RARELY_ON));
      all.add(still("flat, crystals switch as a whole", flat, GrainBlinking.TOGETHER));
      all.add(still("uneven, crystals switch as a whole", uneven, GrainBlinking.TOGETHER));
      all.add(still("uneven, all fade", uneven, GrainBlinking.FADING));
      all.add(still("uneven, all brighten", uneven, GrainBlinking.BRIGHTENING));
      all.add(new Scenario("flat, drift 6", flat, GrainBlinking.FLICKER, 6, true));
      all.add(new Scenario("uneven, drift 6", uneven, GrainBlinking.FLICKER, 6, true));
      all.add(new Scenario("uneven, drift 6 left in", uneven, GrainBlinking.FLICKER, 6, false));
      all.add(still("flat, nothing blinks", flat, GrainBlinking.STEADY));
      all.add(still("very uneven, nothing blinks", crystals(200, 400), GrainBlinking.STEADY));
      all.add(
          new Scenario(
              "uneven, nothing blinks, drift 6 left in", uneven, GrainBlinking.STEADY, 6, false));
      return all;
    }

    private static MaskScene.Kind crystals(double electrons, double haze) {
      return new MaskScene.Kind("", MaskScene.Profile.SHARP, 0.16, 3, 1, electrons, haze, 0, 0);
    }

    private static Scenario still(String name, MaskScene.Kind kind, GrainBlinking blinking) {
      return new Scenario(name, kind, blinking, 0, false);
    }

    /** Whether the check tells of the movie, and of its inverted copy. */
    boolean[] told(long seed) {
      int wide = SIDE + 2 * (int) Math.ceil(drift / 2);
      double turn = RandomStream.of(seed, RECIPE).uniform(0, 2 * Math.PI);
      FrameSource scene = new MaskScene(kind, blinking, wide, FRAMES, seed);
      double x = drift * Math.cos(turn);
      double y = drift * Math.sin(turn);
      Movie movie = HeldFrames.of(movie(new Seen(scene, SIDE, x, y)));
      return new boolean[] {told(movie), told(movie(new InvertedFrames(movie.frames())))};
    }

    private boolean told(Movie movie) {
      AveragedMovie averaged =
          AveragedMovie.of(
              movie,
              corrected ? Drift.PHASE_CORRELATION : Drift.NONE,
              1,
              new Workers(1, Progress.NONE));
      return DarkCrystals.check(averaged.projections().mean(), averaged.blink()).verdict()
          == Verdict.TOLD;
    }

    private Movie movie(FrameSource frames) {
      return new Movie(name, frames, 0.03, OptionalDouble.empty(), List.of());
    }
  }

  @Override
  public Integer call() {
    output.checkSets();
    List<Scenario> scenarios = Scenario.all();
    List<List<boolean[]>> told =
        output.each(job, "Crystals", seed -> scenarios.stream().map(s -> s.told(seed)).toList());
    MarkdownTable table = new MarkdownTable("crystals", "told", "told of the inverted copy");
    StringBuilder seeds = new StringBuilder();
    for (int s = 0; s < scenarios.size(); s++) {
      int[] counts = new int[2];
      for (int k = 0; k < told.size(); k++) {
        boolean[] of = told.get(k).get(s);
        counts[0] += of[0] ? 1 : 0;
        counts[1] += of[1] ? 1 : 0;
        if (of[0] || !of[1]) {
          seeds.append(output.firstSeed() + k).append(' ').append(scenarios.get(s).name());
          seeds.append(of[0] ? ": told" : ": inverted copy not told").append('\n');
        }
      }
      table.row(
          scenarios.get(s).name(),
          counts[0] + " of " + told.size(),
          counts[1] + " of " + told.size());
    }
    output.write(table + (which ? "\n" + seeds : ""));
    return Program.DONE;
  }

  /**
   * What a camera of some edge sees of a scene that drifts, in the middle of the movie its middle.
   */
  private static final class Seen extends DerivedFrames {
    private final int side;
    private final double x;
    private final double y;

    Seen(FrameSource scene, int side, double x, double y) {
      super(scene);
      this.side = side;
      this.x = x;
      this.y = y;
    }

    @Override
    public int width() {
      return side;
    }

    @Override
    public int height() {
      return side;
    }

    @Override
    public void read(int frame, float[] pixels) {
      float[] all = new float[source.width() * source.height()];
      source.read(frame, all);
      double part = frame / (frames() - 1.0) - 0.5;
      int left = (source.width() - side) / 2 + (int) Math.rint(part * x);
      int top = (source.height() - side) / 2 + (int) Math.rint(part * y);
      for (int row = 0; row < side; row++) {
        System.arraycopy(all, (top + row) * source.width() + left, pixels, row * side, side);
      }
    }
  }
}
