package io.github.umlpsd.command;

import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.plugin.MaskPreview;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.Outcome;
import java.util.Optional;
import org.scijava.ItemVisibility;
import org.scijava.command.Command;
import org.scijava.command.Previewable;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** Crystals of the open stack pixel by pixel, from the menu, a macro, or headless Fiji. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>UML-PSD>Analyze Blinking Pixels...",
    headless = true)
public final class AnalyzePixelsCommand extends MovieCommand implements Previewable {
  // Invisible to the recorder only: it decides nothing.
  @Parameter(
      label = "Preview of the mask",
      description = "Shows the time average with the outlines of the crystals.",
      visibility = ItemVisibility.INVISIBLE,
      persist = false,
      required = false)
  private PreviewBox preview = new PreviewBox();

  private MaskPreview shown;

  public AnalyzePixelsCommand() {
    super(JobKind.PIXELS);
  }

  @Override
  Optional<String> behind(UserParameter key) {
    return key == ParameterKey.CRYSTALS ? Optional.of("preview") : Optional.empty();
  }

  /** Called by SciJava after each change in the dialog, and once before it opens. */
  @Override
  public void preview() {
    if (shown == null && !preview.isOn()) {
      return;
    }
    try {
      if (shown == null) {
        shown = new MaskPreview(movie());
      }
      shown.follow(typed(), preview.isOn(), preview::tell);
    } catch (UserException e) {
      preview.tell(e.getMessage());
    }
  }

  /** Ends the preview; called by SciJava when the dialog or the job is canceled. */
  @Override
  public void cancel() {
    if (shown != null) {
      shown.close();
    }
  }

  @Override
  Outcome analyze(ImagePlus image, Parameters parameters, Progress progress) {
    cancel();
    return super.analyze(image, parameters, progress);
  }
}
