package io.github.umlpsd.explorer;

import ij.IJ;
import ij.ImagePlus;
import ij.plugin.frame.Recorder;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Libraries;
import io.github.umlpsd.engine.Subject;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.explorer.saved.SavedResult;
import io.github.umlpsd.imagej.input.OwnImages;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import java.awt.EventQueue;
import java.awt.Frame;
import java.nio.file.Files;
import java.nio.file.Path;
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

  /** On what was found just now. */
  public static void open(Analysis analysis) {
    EventQueue.invokeLater(() -> window().showResult(Subject.of(analysis), analysis, null));
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
        SavedResult saved = SavedResult.read(file);
        Analysis analysis = UmlPsd.analyze(saved.subject(), saved.parameters(), Progress.NONE);
        IJ.showStatus("");
        EventQueue.invokeLater(() -> window().showResult(saved.subject(), analysis, file));
        return;
      }
      ImagePlus movie = IJ.openImage(file.toString());
      if (movie == null) {
        throw new UserException(file + " is no movie that ImageJ can open, and no result folder.");
      }
      movie.show();
      open(movie);
    } catch (RuntimeException | Error e) {
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
