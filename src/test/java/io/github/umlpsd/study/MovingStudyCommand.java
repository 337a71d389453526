package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.SpotScene;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.LitOnce;
import io.github.umlpsd.movie.checks.MovingThings;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.TraceSimulator;
import io.github.umlpsd.simulate.emitters.RandomStream;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.traces.TraceSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code study moving}: how often one particle that moves is told, and dots that stay are not. */
@Command(
    name = "moving",
    description =
        "How often a particle that moves, and how often dots that stay, are told to move.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class MovingStudyCommand implements Callable<Integer> {
  private static final int SIDE = 112;
  private static final int FRAMES = 400;
  private static final double ELECTRONS = 400;
  private static final long PATH = -73;

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  /** Movies of dots that stay for each movie with a particle that moves: traces alone are cheap. */
  private static final int STILL_FOR_EACH = 20;

  /** Dots that stay, at random places, by their traces. */
  private enum Still {
    POWER_LAW("60 dots that blink by power laws", SampleSet.ONLY_TELEGRAPH_POWER_LAW, 60, 1, 0),
    FIVE_CLASSES("60 dots of the five sample classes", SampleSet.FIVE_CLASSES, 60, 1, 0),
    DIM("60 dim dots, signal 0.2", SampleSet.TELEGRAPH_PAIR, 60, 0.2, 0),
    DENSE("300 dots that blink by power laws", SampleSet.ONLY_TELEGRAPH_POWER_LAW, 300, 1, 0),
    LIT_ONCE("30 such dots, and 30 lit once", SampleSet.ONLY_TELEGRAPH_POWER_LAW, 30, 1, 30);

    private final String title;
    private final SampleSet set;
    private final int dots;
    private final double signal;
    private final int litOnce;

    Still(String title, SampleSet set, int dots, double signal, int litOnce) {
      this.title = title;
      this.set = set;
      this.dots = dots;
      this.signal = signal;
      this.litOnce = litOnce;
    }

    Check check(long seed) {
      TraceScene scene = TraceScene.of(set).withSize(dots + litOnce, FRAMES).withSignal(signal);
      TraceSet traces =
          TraceSimulator.simulate(scene, seed, new Workers(1, Progress.NONE)).traces();
      RandomStream random = RandomStream.of(seed, PATH);
      List<LitOnce> lit = new ArrayList<>();
      for (int i = 0; i < traces.size(); i++) {
        double[] trace = traces.trace(i);
        if (i >= dots) {
          int length = (int) random.uniform(0.01 * FRAMES, 0.1 * FRAMES);
          int start = random.index(FRAMES - length);
          for (int t = 0; t < FRAMES; t++) {
            trace[t] = (t >= start && t < start + length ? 800 : 0) + 30 * random.gaussian();
          }
        }
        LitOnce.of(random.uniform(8, SIDE - 8), random.uniform(8, SIDE - 8), trace)
            .ifPresent(lit::add);
      }
      return MovingThings.of(lit, FRAMES, 2.5);
    }
  }

  /** Light in some frames at a place. */
  private record Flash(double x, double y, int frame) {}

  /** A particle that moves in a movie of dots that stay. */
  private enum Kind {
    HOPPING(
        "12 dots that blink by power laws, and a particle that hops by 6 to 14 pixels every 4 to 20 frames") {
      @Override
      void draw(List<Flash> flashes, RandomStream random) {
        double x = random.uniform(10, 20);
        double y = random.uniform(20, SIDE - 20);
        int t = random.index(FRAMES / 2);
        while (x < SIDE - 8 && t < FRAMES - 20) {
          int stay = 4 + random.index(17);
          for (int k = 0; k < stay; k++) {
            flashes.add(new Flash(x, y, t++));
          }
          x += random.uniform(6, 14);
          y = Math.max(8, Math.min(SIDE - 8, y + random.uniform(-5, 5)));
        }
      }
    },
    FAST("12 dots that blink by power laws, and a particle that crosses the field in 60 frames") {
      @Override
      void draw(List<Flash> flashes, RandomStream random) {
        cross(flashes, 60, random);
      }
    },
    SLOW("12 dots that blink by power laws, and a particle that crosses the field in 240 frames") {
      @Override
      void draw(List<Flash> flashes, RandomStream random) {
        cross(flashes, 240, random);
      }
    };

    private static final int DOTS = 12;
    private final String title;

    Kind(String title) {
      this.title = title;
    }

    abstract void draw(List<Flash> flashes, RandomStream random);

    private static void cross(List<Flash> flashes, int frames, RandomStream random) {
      int start = random.index(FRAMES - frames);
      double from = random.uniform(20, SIDE - 20);
      double to = random.uniform(20, SIDE - 20);
      for (int k = 0; k < frames; k++) {
        double way = (double) k / frames;
        flashes.add(new Flash(8 + way * (SIDE - 16), from + way * (to - from), start + k));
      }
    }

    Check check(long seed) {
      Workers one = new Workers(1, Progress.NONE);
      TraceScene emitters =
          TraceScene.of(SampleSet.ONLY_TELEGRAPH_POWER_LAW).withSize(DOTS, FRAMES);
      MovieScene scene = MovieScene.of(emitters, SIDE, SIDE);
      Movie still = MovieSimulator.simulate(scene, seed, one).movie();
      List<Flash> flashes = new ArrayList<>();
      draw(flashes, RandomStream.of(seed, PATH));
      Movie movie =
          new Movie(
              "study",
              painted(still.frames(), flashes, seed),
              still.times(),
              still.pixelSizeMicrometers(),
              List.of());
      return UmlPsd.measure(
              movie,
              Parameters.of(Map.of(ParameterKey.THREADS, "1")),
              Kind.class.getClassLoader(),
              Progress.NONE)
          .checks()
          .stream()
          .filter(check -> check.name().equals("things that move"))
          .findFirst()
          .orElseThrow();
    }

    private static FrameSource painted(FrameSource still, List<Flash> flashes, long seed) {
      return new DerivedFrames(still) {
        @Override
        public void read(int frame, float[] pixels) {
          source.read(frame, pixels);
          float[] light = new float[pixels.length];
          for (Flash flash : flashes) {
            if (flash.frame() == frame) {
              SpotScene.add(light, SIDE, flash.x(), flash.y(), ELECTRONS);
            }
          }
          RandomStream random = RandomStream.of(seed, PATH, frame);
          for (int i = 0; i < light.length; i++) {
            if (light[i] > 0) {
              // Two counts an electron, with its shot noise.
              double noise = Math.sqrt(light[i]) * random.gaussian();
              pixels[i] += (float) Math.rint(2 * (light[i] + noise));
            }
          }
        }
      };
    }
  }

  @Override
  public Integer call() {
    output.check();
    MarkdownTable table = new MarkdownTable("movies with", "told", "mean places in the chain");
    for (Still still : Still.values()) {
      row(table, still.title, run(STILL_FOR_EACH * output.seeds(), still::check));
    }
    for (Kind kind : Kind.values()) {
      row(table, kind.title, run(output.seeds(), kind::check));
    }
    output.write(table.toString());
    return Program.DONE;
  }

  private List<Check> run(int movies, LongFunction<Check> check) {
    return job.withProgress(
        progress ->
            new Workers(output.threads(), progress)
                .map("Movies", movies, k -> check.apply(output.firstSeed() + k)));
  }

  private static void row(MarkdownTable table, String title, List<Check> checks) {
    List<Check> told = checks.stream().filter(c -> c.verdict() == Verdict.TOLD).toList();
    table.row(
        title,
        told.size() + " of " + checks.size(),
        told.isEmpty()
            ? ""
            : String.format(
                Locale.ROOT,
                "%.1f",
                told.stream()
                    .mapToInt(c -> (Integer) c.numbers().get("places_in_chain"))
                    .average()
                    .orElseThrow()));
  }
}
