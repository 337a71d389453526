package io.github.umlpsd.command;

import ij.ImagePlus;
import io.github.umlpsd.imagej.SimulationJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import java.awt.GraphicsEnvironment;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** A movie with known truth, from the menu, a macro, or headless Fiji. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>UML-PSD>Simulate Blinking Movie...",
    headless = true)
public final class SimulateMovieCommand extends ParameterCommand {
  // For scripts without a screen; on a screen the movie is shown, and should not be shown twice.
  @Parameter(type = ItemIO.OUTPUT)
  private ImagePlus movie;

  @Override
  List<? extends UserParameter> keys() {
    return List.of(SimulationKey.values());
  }

  @Override
  String defaultText(UserParameter key) {
    return key.defaultText();
  }

  @Override
  Optional<File> run(Map<UserParameter, String> typed, Progress progress) {
    boolean screen = !GraphicsEnvironment.isHeadless();
    ImagePlus simulated = SimulationJob.run(typed, screen, progress);
    movie = screen ? null : simulated;
    String file = new Words(typed).text(SimulationKey.OUTPUT);
    return file.isEmpty() ? Optional.empty() : Optional.of(new File(file).getAbsoluteFile());
  }
}
