package io.github.umlpsd.explorer;

import ij.IJ;
import ij.ImagePlus;
import ij.plugin.frame.Recorder;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Libraries;
import io.github.umlpsd.imagej.input.OwnImages;
import io.github.umlpsd.imagej.plugin.StatusBarProgress;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.WholeJob;
import io.github.umlpsd.results.record.JobRecord;
import java.awt.EventQueue;
import java.awt.Frame;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Opens the window to work in: on the open movie, on a result folder, or on an analysis in memory.
 * There is one window, which is used again.
 */
public final class BlinkingExplorer {
  private BlinkingExplorer() {}

  /** On the movie that is open and in front; asks for a movie or a result folder if none is. */
  public static void open() {
    // What the window runs is recorded, and not that it was opened.
    Recorder.setCommand(null);
    Optional<ImagePlus> movie = OwnImages.currentMovie().filter(image -> image.getStackSize() > 1);
    if (movie.isPresent()) {
      open(movie.get());
    } else {
      EventQueue.invokeLater(
          () -> MovieChoice.ask(frame().orElse(null)).ifPresent(BlinkingExplorer::open));
    }
  }

  /** On a movie that is open. */
  public static void open(ImagePlus movie) {
    EventQueue.invokeLater(() -> window().showMovie(movie));
  }

  /** On what was found just now: spots, traces of a table, or pixels. */
  public static void open(Analysis analysis) {
    EventQueue.invokeLater(
        () -> window().showResults(Shown.of(List.of(analysis)), null, List.of()));
  }

  /** On a movie in a file, or a result folder; tells what is wrong with it. */
  public static void open(Path file) {
    Thread thread = new Thread(() -> read(file), "uml-psd-open");
    thread.start();
  }

  private static void read(Path file) {
    try {
      Libraries.check();
      if (Files.isDirectory(file)) {
        IJ.showStatus("Reading " + file);
        List<Shown> found = Shown.of(file, new WholeJob(StatusBarProgress.begin()));
        IJ.showProgress(1);
        IJ.showStatus("");
        List<Path> movies =
            JobRecord.movieIn(file).filter(name -> !name.isEmpty()).map(Path::of).stream().toList();
        EventQueue.invokeLater(() -> window().showResults(found, file, movies));
        return;
      }
      ImagePlus movie = IJ.openImage(file.toString());
      if (movie == null) {
        throw new UserException(file + " is no movie that ImageJ can open, and no result folder.");
      }
      movie.show();
      open(movie);
    } catch (CanceledException e) {
      IJ.showProgress(1);
      IJ.showStatus("Canceled");
    } catch (RuntimeException | Error e) {
      IJ.showProgress(1);
      IJ.error("Blinking Explorer", Failure.sentence(e));
    }
  }

  private static Optional<ExplorerFrame> frame() {
    for (Frame frame : Frame.getFrames()) {
      if (frame instanceof ExplorerFrame explorer && explorer.isDisplayable()) {
        return Optional.of(explorer);
      }
    }
    return Optional.empty();
  }

  private static ExplorerFrame window() {
    return frame().orElseGet(() -> new ExplorerFrame(BlinkingExplorer::open));
  }
}
