package io.github.umlpsd.imagej;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.plugin.PlugIn;
import io.github.umlpsd.engine.ParameterKey;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A job on the open stack, in plain ImageJ: asks for the parameters and tells what goes wrong. */
abstract class StackPlugIn implements PlugIn {
  private static final String HELP = "https://github.com/umlpsd/uml-psd#readme";

  private final String title;
  private final List<ParameterKey> keys;
  private final Function<ParameterKey, String> defaults;

  /**
   * @param title of dialogs and messages
   * @param keys what is asked for
   * @param defaults default of each
   */
  StackPlugIn(String title, List<ParameterKey> keys, Function<ParameterKey, String> defaults) {
    this.title = title;
    this.keys = keys;
    this.defaults = defaults;
  }

  /** Does the job. */
  abstract void analyze(ImagePlus image, Map<ParameterKey, String> typed, Progress progress);

  /** Asks for the parameters; empty if the user canceled. */
  Optional<Map<ParameterKey, String>> ask(ImagePlus image) {
    return ask(Optional.empty());
  }

  /** Asks with a preview in the dialog. */
  final Optional<Map<ParameterKey, String>> ask(Optional<ParameterDialog.Preview> preview) {
    return ParameterDialog.ask(title, keys, defaults, HELP, preview);
  }

  @Override
  public final void run(String argument) {
    ImagePlus image = WindowManager.getCurrentImage();
    if (image == null) {
      IJ.error(title, "There is no movie; open an image stack first.");
      return;
    }
    Optional<Map<ParameterKey, String>> typed = ask(image);
    if (typed.isEmpty()) {
      return;
    }
    try {
      analyze(image, typed.get(), new StatusBarProgress());
    } catch (UserException e) {
      IJ.error(title, e.getMessage());
    } catch (CanceledException e) {
      IJ.showStatus(e.getMessage());
    } finally {
      IJ.showProgress(1);
    }
  }
}
