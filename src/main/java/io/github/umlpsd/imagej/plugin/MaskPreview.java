package io.github.umlpsd.imagej.plugin;

import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.input.MaskImage;
import io.github.umlpsd.imagej.input.MovieOpener;
import io.github.umlpsd.imagej.windows.MaskWindow;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.edges.SeenEdges;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.pixels.AveragedMovie;
import io.github.umlpsd.pixels.Mask;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Shows the time average of a movie with the outlines of its crystals, while the user is still
 * choosing how they are found. The average is made in the background, once for each way to read the
 * movie; only the newest choice is shown.
 */
public final class MaskPreview implements ParameterDialog.Preview, AutoCloseable {
  /** What decides the average. */
  private record Key(MovieParameters movie, int binning) {}

  private final ImagePlus movie;
  private final MaskWindow window = new MaskWindow();
  private final ExecutorService background =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "uml-psd-mask-preview");
            thread.setDaemon(true);
            return thread;
          });

  private volatile int newest;
  private volatile Key wanted;
  private Key averagedKey;
  private AveragedMovie averaged;

  public MaskPreview(ImagePlus movie) {
    this.movie = movie;
  }

  @Override
  public String label() {
    return "Preview of the mask";
  }

  @Override
  public synchronized void follow(
      Map<UserParameter, String> typed, boolean on, Consumer<String> tell) {
    if (background.isShutdown()) {
      return;
    }
    int number = ++newest;
    if (!on) {
      wanted = null;
      tell.accept("");
      background.execute(window::close);
      return;
    }
    try {
      Parameters parameters = Parameters.of(JobKind.PIXELS, typed);
      Key key = new Key(parameters.movie(), parameters.pixels().binning());
      wanted = key;
      background.execute(() -> show(number, key, parameters, tell));
    } catch (UserException e) {
      tell.accept(e.getMessage());
    }
  }

  private void show(int number, Key key, Parameters parameters, Consumer<String> tell) {
    if (number != newest) {
      return;
    }
    try {
      if (!key.equals(averagedKey)) {
        tell.accept("Averaging the movie ...");
        averaged = average(key, parameters);
        averagedKey = key;
      }
      Mask mask = averaged.mask(parameters.pixels(), MaskImage.ofSelection(movie));
      if (number == newest) {
        window.show(averaged, mask);
        tell.accept(describe(mask));
      }
    } catch (UserException e) {
      window.close();
      tell.accept(e.getMessage());
    } catch (CanceledException e) {
      // Something newer is waiting.
    }
  }

  private AveragedMovie average(Key key, Parameters parameters) {
    Progress untilChanged =
        new Progress() {
          @Override
          public void report(String stage, double fraction) {}

          @Override
          public boolean isCanceled() {
            return !key.equals(wanted);
          }
        };
    Workers workers = parameters.workers(untilChanged);
    Movie frames = SeenEdges.of(MovieOpener.of(movie, parameters.movie()), workers);
    return AveragedMovie.of(frames, key.movie().drift(), key.binning(), workers);
  }

  private static String describe(Mask mask) {
    String threshold =
        Double.isNaN(mask.thresholdCounts())
            ? ""
            : String.format(Locale.ROOT, " above %.1f counts", mask.thresholdCounts());
    return String.format(
        Locale.ROOT,
        "%s of %s%s.",
        Count.of(mask.size(), "pixel"),
        Count.of(mask.count(), "crystal"),
        threshold);
  }

  /** Closes the window and stops what is still going on. */
  @Override
  public synchronized void close() {
    if (background.isShutdown()) {
      return;
    }
    newest++;
    wanted = null;
    background.execute(window::close);
    background.shutdown();
  }
}
