package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.checks.AllRead;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.MovieChecks;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.SimulatedCrystals;
import io.github.umlpsd.simulate.SteadyDrift;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code study far-motion}: what is told of crystals that move, and of some that fade instead. */
@Command(
    name = "far-motion",
    description = "How often crystals that move are told without drift correction, and fixed not.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class FarMotionStudyCommand implements Callable<Integer> {
  private static final long RECIPE = -87;
  private static final int SIDE = 96;
  private static final int FRAMES = 400;
  private static final double BACKGROUND_COUNTS = 120;
  private static final double[] MOTIONS = {0, 6, 14, 20, 30};

  /** What happens to the light of the three crystals. */
  private enum Fate {
    BRIGHT("200 photo-electrons"),
    DIM("20 photo-electrons"),
    FADES("one fades"),
    OTHER_FADES("one fades, one begins, one is steady"),
    ONE_AFTER_THE_OTHER("one fades, one begins, one is dark");

    private final String title;

    Fate(String title) {
      this.title = title;
    }

    /** Part of the light of a crystal at a time from 0 to 1. */
    double light(int crystal, double time) {
      return switch (this) {
        case BRIGHT, DIM -> 1;
        case FADES -> crystal == 0 ? 1 - time : 1;
        case OTHER_FADES -> crystal == 0 ? 1 - time : crystal == 1 ? time : 1;
        case ONE_AFTER_THE_OTHER -> crystal == 0 ? 1 - time : crystal == 1 ? time : 0;
      };
    }
  }

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    output.checkSets();
    List<int[][]> told = output.each(job, "Moving crystals", FarMotionStudyCommand::told);
    List<String> headings = new ArrayList<>(List.of("crystals"));
    for (double motion : MOTIONS) {
      headings.add(String.format(Locale.ROOT, "motion of %.0f", motion));
    }
    MarkdownTable table = new MarkdownTable(headings.toArray(String[]::new));
    for (Fate fate : Fate.values()) {
      List<String> cells = new ArrayList<>(List.of(fate.title));
      for (int m = 0; m < MOTIONS.length; m++) {
        int motion = m;
        int sum = told.stream().mapToInt(t -> t[fate.ordinal()][motion]).sum();
        cells.add(sum + " of " + told.size());
      }
      table.row(cells.toArray(String[]::new));
    }
    output.write(table.toString());
    return Program.DONE;
  }

  private static int[][] told(long seed) {
    int[][] told = new int[Fate.values().length][MOTIONS.length];
    for (Fate fate : Fate.values()) {
      for (int m = 0; m < MOTIONS.length; m++) {
        told[fate.ordinal()][m] = isTold(seed, fate, MOTIONS[m], m) ? 1 : 0;
      }
    }
    return told;
  }

  private static boolean isTold(long seed, Fate fate, double motion, int column) {
    double turn = RandomStream.of(seed, RECIPE, column).uniform(0, 2 * Math.PI);
    double x = motion * Math.cos(turn);
    double y = motion * Math.sin(turn);
    SimulatedCrystals movie =
        CrystalSimulator.simulate(
            CrystalScene.of(SIDE, SIDE, FRAMES)
                .withMeanElectrons(fate == Fate.DIM ? 20 : 200)
                .withDrift(new SteadyDrift(x, y)),
            seed,
            new Workers(1, Progress.NONE));
    FrameSource frames = new Fading(movie, fate, x, y);
    return MovieChecks.ofPixels(
            AllRead.asMovie(frames), new double[1][FRAMES], new Workers(1, Progress.NONE))
        .stream()
        .filter(check -> check.name().equals("drift"))
        .map(Check::verdict)
        .anyMatch(Verdict.TOLD::equals);
  }

  /** The movie with the light of its crystals as their fates have it. */
  private static final class Fading extends DerivedFrames {
    private final SimulatedCrystals movie;
    private final Fate fate;
    private final double x;
    private final double y;

    Fading(SimulatedCrystals movie, Fate fate, double x, double y) {
      super(movie.movie().frames());
      this.movie = movie;
      this.fate = fate;
      this.x = x;
      this.y = y;
    }

    @Override
    public void read(int frame, float[] pixels) {
      source.read(frame, pixels);
      double time = frame / (FRAMES - 1.0);
      int dx = (int) Math.rint((time - 0.5) * x);
      int dy = (int) Math.rint((time - 0.5) * y);
      IntStream.range(0, pixels.length)
          .forEach(
              i -> {
                int column = i % SIDE - dx;
                int row = i / SIDE - dy;
                boolean in = column >= 0 && column < SIDE && row >= 0 && row < SIDE;
                int crystal = in ? movie.crystalMap()[row * SIDE + column] : -1;
                if (crystal >= 0) {
                  double light = fate.light(crystal, time);
                  pixels[i] = (float) (BACKGROUND_COUNTS + light * (pixels[i] - BACKGROUND_COUNTS));
                }
              });
    }
  }
}
