package io.github.umlpsd.imagej;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.plugin.PlugIn;
import io.github.umlpsd.engine.ParameterKey;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.UserException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The main job on the open stack, in plain ImageJ. */
public final class AnalyzeMoviePlugIn implements PlugIn {
  /** Title of dialogs and messages. */
  static final String TITLE = "Analyze Blinking Movie";

  private static final String HELP = "https://github.com/umlpsd/uml-psd#readme";

  @Override
  public void run(String argument) {
    ImagePlus image = WindowManager.getCurrentImage();
    if (image == null) {
      IJ.error(TITLE, "There is no movie; open an image stack first.");
      return;
    }
    Optional<Map<ParameterKey, String>> typed =
        ParameterDialog.ask(TITLE, List.of(ParameterKey.values()), HELP);
    if (typed.isEmpty()) {
      return;
    }
    try {
      MovieJob.run(image, Parameters.of(typed.get()), true, new StatusBarProgress());
    } catch (UserException e) {
      IJ.error(TITLE, e.getMessage());
    } catch (CanceledException e) {
      IJ.showStatus(e.getMessage());
    } finally {
      IJ.showProgress(1);
    }
  }
}
