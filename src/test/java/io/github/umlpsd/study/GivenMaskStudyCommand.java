package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.HeldFrames;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.pixels.AveragedMovie;
import io.github.umlpsd.pixels.GivenMask;
import io.github.umlpsd.pixels.MovedMask;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.simulate.SimulatedCrystals;
import io.github.umlpsd.simulate.SteadyDrift;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code study given-masks}: what is told of masks of drifting crystals. */
@Command(
    name = "given-masks",
    description = "How often masks that lie beside drifting crystals are told, and right ones not.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class GivenMaskStudyCommand implements Callable<Integer> {
  private static final long RECIPE = -73;
  private static final int SIDE = 72;
  private static final int FRAMES = 150;
  private static final double[] DRIFTS = {2, 4, 6, 8, 12};

  /** Where a mask is drawn. */
  private enum Drawn {
    MEAN,
    FIRST,
    LAST
  }

  /** How it is drawn: of a pixel that is so far from the middle of its crystal. */
  private enum Shape {
    OUTLINE("outline"),
    TIGHT("2 pixels within"),
    WIDE("2 pixels without"),
    HALF("left half of each crystal"),
    ONE("one crystal"),
    PATCH("disc of 4 pixels within a crystal"),
    BOX("box around each crystal");

    private final String title;

    Shape(String title) {
      this.title = title;
    }
  }

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    output.checkSets();
    List<int[][][]> told = output.each(job, "Checking masks", GivenMaskStudyCommand::told);
    List<String> headings = new ArrayList<>(List.of("mask", "drawn on"));
    for (double drift : DRIFTS) {
      headings.add(String.format(Locale.ROOT, "drift of %.0f", drift));
    }
    MarkdownTable table = new MarkdownTable(headings.toArray(String[]::new));
    for (Shape shape : Shape.values()) {
      for (Drawn drawn : Drawn.values()) {
        List<String> cells =
            new ArrayList<>(List.of(shape.title, drawn.name().toLowerCase(Locale.ROOT)));
        for (int d = 0; d < DRIFTS.length; d++) {
          int drift = d;
          int sum = told.stream().mapToInt(t -> t[shape.ordinal()][drawn.ordinal()][drift]).sum();
          cells.add(sum + " of " + told.size());
        }
        table.row(cells.toArray(String[]::new));
      }
    }
    output.write(table.toString());
    return Program.DONE;
  }

  private static int[][][] told(long seed) {
    int[][][] told = new int[Shape.values().length][Drawn.values().length][DRIFTS.length];
    Workers one = new Workers(1, Progress.NONE);
    for (int d = 0; d < DRIFTS.length; d++) {
      double turn = RandomStream.of(seed, RECIPE, d).uniform(0, 2 * Math.PI);
      double x = DRIFTS[d] * Math.cos(turn);
      double y = DRIFTS[d] * Math.sin(turn);
      SimulatedCrystals movie =
          CrystalSimulator.simulate(
              CrystalScene.of(SIDE, SIDE, FRAMES).withDrift(new SteadyDrift(x, y)), seed, one);
      AveragedMovie averaged =
          AveragedMovie.of(HeldFrames.of(movie.movie()), Drift.PHASE_CORRELATION, 1, one);
      for (Shape shape : Shape.values()) {
        boolean[] mask = mask(movie.crystalMap(), shape);
        for (Drawn drawn : Drawn.values()) {
          double part = drawn == Drawn.MEAN ? 0 : drawn == Drawn.FIRST ? -0.5 : 0.5;
          boolean[] moved =
              MovedMask.of(mask, SIDE, (int) Math.rint(part * x), (int) Math.rint(part * y));
          Check check = GivenMask.check(averaged, moved, 1);
          told[shape.ordinal()][drawn.ordinal()][d] = check.verdict() == Verdict.TOLD ? 1 : 0;
        }
      }
    }
    return told;
  }

  private static boolean[] mask(int[] crystals, Shape shape) {
    boolean[] mask = new boolean[crystals.length];
    for (int c = 0; c < (shape == Shape.ONE ? 1 : 3); c++) {
      int[] box = box(crystals, c);
      for (int i = 0; i < mask.length; i++) {
        int x = i % SIDE;
        int y = i / SIDE;
        boolean in = crystals[i] == c;
        mask[i] |=
            switch (shape) {
              case OUTLINE, ONE -> in;
              case TIGHT -> count(crystals, c, x, y) == 25;
              case WIDE -> count(crystals, c, x, y) > 0;
              case HALF -> in && 2 * x < box[0] + box[1];
              case PATCH ->
                  Math.hypot(x - (box[0] + box[1]) / 2 - 2, y - (box[2] + box[3]) / 2) <= 4;
              case BOX -> x >= box[0] - 2 && x <= box[1] + 2 && y >= box[2] - 2 && y <= box[3] + 2;
            };
      }
    }
    return mask;
  }

  /** First and last column, first and last row of a crystal. */
  private static int[] box(int[] crystals, int crystal) {
    int[] box = {SIDE, 0, SIDE, 0};
    for (int i = 0; i < crystals.length; i++) {
      if (crystals[i] == crystal) {
        box[0] = Math.min(box[0], i % SIDE);
        box[1] = Math.max(box[1], i % SIDE);
        box[2] = Math.min(box[2], i / SIDE);
        box[3] = Math.max(box[3], i / SIDE);
      }
    }
    return box;
  }

  /** Pixels of a crystal among the 25 around a place. */
  private static int count(int[] crystals, int crystal, int x, int y) {
    int count = 0;
    for (int v = Math.max(0, y - 2); v <= Math.min(SIDE - 1, y + 2); v++) {
      for (int u = Math.max(0, x - 2); u <= Math.min(SIDE - 1, x + 2); u++) {
        count += crystals[v * SIDE + u] == crystal ? 1 : 0;
      }
    }
    return count;
  }
}
