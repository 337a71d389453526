package io.github.umlpsd.watch.live;

import io.github.umlpsd.engine.Field;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.files.growing.BegunAnewException;
import io.github.umlpsd.movie.files.growing.GrowingMovie;
import io.github.umlpsd.movie.files.growing.GrowingMovie.Arrived;
import io.github.umlpsd.traces.TraceExtractor;
import io.github.umlpsd.traces.TraceSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Follows a movie while it is recorded, on a thread of its own: finds spots after the first frames,
 * then measures every frame once, in the order in which they were written. No frame is passed over,
 * however late it is measured.
 */
public final class LiveMovie {
  private static final int FRAMES_PER_STEP = 32;
  private static final int COURSE_MEANS = 2048;
  private static final int LAST_FRAMES = 2048;

  /** Saved classes of longer traces cannot be used before the movie is finished. */
  private static final int MOST_LAST_FRAMES = 20_000;

  private static final int FRAMES_PER_BLOCK = 25;
  private static final int PAUSE_MILLISECONDS = 20;
  private static final int MOST_TRIES = 5;

  private final GrowingMovie source;
  private final Parameters parameters;
  private final ClassLoader plugins;
  private final int firstFrames;
  private final FrameCount count;
  private final Thread thread;
  private volatile boolean stopped;
  private volatile boolean isBegunAnew;
  private volatile String stage = "waiting for frames";
  private volatile String part = "";
  private int width;
  private int height;
  private volatile int waiting;
  private volatile int mostWaiting;
  private volatile Measuring measuring;

  /** What is there once spots are found. */
  private record Measuring(Field field, BoundedTraces traces, BlockMeans blocks) {}

  /**
   * @param parameters for spots and photometry, fixed
   * @param firstFrames after which spots are searched; twice as many if there are none, and so on
   * @param plugins where TrackMate is looked for
   */
  public LiveMovie(
      GrowingMovie source, Parameters parameters, int firstFrames, ClassLoader plugins) {
    this.source = source;
    this.parameters = parameters;
    this.firstFrames = firstFrames;
    this.plugins = plugins;
    this.count = new FrameCount(parameters.movie().frameIntervalSeconds());
    this.thread = new Thread(this::run, "uml-psd-live");
    thread.setDaemon(true);
    thread.setContextClassLoader(LiveMovie.class.getClassLoader());
  }

  /** Begins to follow. */
  public void start() {
    thread.start();
  }

  /** Ends to follow, and waits for the end of the step that is at work. */
  public void stop() {
    stopped = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether another recording has taken its place, which is to be followed from its beginning. */
  public boolean isBegunAnew() {
    return isBegunAnew;
  }

  private void run() {
    try {
      if (findSpots()) {
        while (!stopped) {
          step();
        }
      }
    } catch (InterruptedException e) {
      // Nobody wants to know any more.
    } catch (BegunAnewException e) {
      isBegunAnew = true;
      stage = e.getMessage();
    } catch (RuntimeException | Error e) {
      stage = "stopped: " + Failure.sentence(e);
    }
  }

  /** The next frames; null if there are none now. Waits a little then. */
  private Arrived next(int most) throws InterruptedException {
    try {
      waiting = source.look();
      part = source.part();
      if (measuring != null) {
        mostWaiting = Math.max(mostWaiting, waiting);
      }
      Arrived arrived = source.next(most);
      if (arrived != null) {
        checkSize(arrived.frames());
        return arrived;
      }
    } catch (IOException e) {
      stage = "the files cannot be read now: " + e.getMessage();
    }
    Thread.sleep(PAUSE_MILLISECONDS);
    return null;
  }

  private void checkSize(FrameSource frames) {
    width = width == 0 ? frames.width() : width;
    height = height == 0 ? frames.height() : height;
    if (frames.width() != width || frames.height() != height) {
      throw new UserException(
          source.name() + " holds images of different size; record the movie alone.");
    }
  }

  private String name() {
    String now = part;
    return now.isEmpty() ? source.name() : source.name() + " (" + now + ")";
  }

  /** Whether spots were found, and the first frames are measured. */
  private boolean findSpots() throws InterruptedException {
    JoinedFrames first = new JoinedFrames();
    List<Arrived> held = new ArrayList<>();
    try {
      for (int tries = 0, wanted = firstFrames; !stopped && tries < MOST_TRIES; wanted *= 2) {
        while (!stopped && first.frames() < wanted) {
          Arrived arrived = next(wanted - first.frames());
          if (arrived != null) {
            held.add(arrived);
            first.add(arrived.frames());
            note(arrived);
          }
        }
        if (stopped) {
          return false;
        }
        tries++;
        try {
          stage = "finding spots";
          begin(first);
          for (Arrived arrived : held) {
            measure(arrived);
          }
          stage = LiveView.MEASURING;
          return true;
        } catch (UserException e) {
          stage = e.getMessage();
        }
      }
      return false;
    } finally {
      first.close();
    }
  }

  private void begin(JoinedFrames first) {
    double interval = count.intervalSeconds().orElse(1);
    Movie movie = new Movie(source.name(), first, interval, OptionalDouble.empty(), List.of());
    Field field = UmlPsd.measure(movie, parameters, plugins, Progress.NONE).field().orElseThrow();
    measuring =
        new Measuring(
            field,
            new BoundedTraces(field.measured().length, COURSE_MEANS, lastFrames()),
            new BlockMeans(first.width(), first.height(), FRAMES_PER_BLOCK));
  }

  private int lastFrames() {
    int wanted = LiveFigures.framesOfClasses(parameters);
    return wanted > MOST_LAST_FRAMES ? LAST_FRAMES : Math.max(LAST_FRAMES, wanted);
  }

  private void step() throws InterruptedException {
    Arrived arrived = next(FRAMES_PER_STEP);
    if (arrived != null) {
      try (arrived) {
        note(arrived);
        measure(arrived);
        stage = LiveView.MEASURING;
      }
    }
  }

  private void note(Arrived arrived) {
    for (int i = 0; i < arrived.numbers().size(); i++) {
      count.add(arrived.numbers().get(i), arrived.seconds().get(i));
    }
  }

  private void measure(Arrived arrived) {
    Measuring now = measuring;
    SeenFrames frames = new SeenFrames(arrived.frames(), now.blocks()::add);
    TraceSet traces =
        TraceExtractor.extract(
            new Movie(source.name(), frames, 1, OptionalDouble.empty(), List.of()),
            now.field().measuredSpots(),
            now.field().allSpots(),
            now.field().photometry(),
            parameters.movie().camera(),
            DriftEstimate.none(frames.frames()),
            new Workers(1, Progress.NONE));
    float[] values = new float[traces.size()];
    double[][] rows = new double[traces.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = traces.trace(i);
    }
    for (int t = 0; t < arrived.frames().frames(); t++) {
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) rows[i][t];
      }
      now.traces().add(values);
    }
  }

  /** What is known now. Takes some time, and may be asked by another thread. */
  public LiveView view() {
    Measuring now = measuring;
    if (now == null) {
      return LiveView.before(name(), stage, count.frames(), waiting);
    }
    return LiveFigures.view(
        name(),
        stage,
        count,
        waiting,
        mostWaiting,
        now.traces().copy(),
        now.blocks().driftPixels(),
        parameters);
  }
}
