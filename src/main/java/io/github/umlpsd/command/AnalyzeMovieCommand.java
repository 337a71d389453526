package io.github.umlpsd.command;

import io.github.umlpsd.parameters.JobKind;
import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/** The main job on the open stack, from the menu, a macro, or headless Fiji. */
@Plugin(
    type = Command.class,
    menuPath = "Plugins>UML-PSD>Analyze Blinking Movie...",
    headless = true)
public final class AnalyzeMovieCommand extends MovieCommand {
  public AnalyzeMovieCommand() {
    super(JobKind.SPOTS);
  }
}
