package io.github.umlpsd.command;

import java.util.Optional;
import org.scijava.Priority;
import org.scijava.module.Module;
import org.scijava.module.process.AbstractPreprocessorPlugin;
import org.scijava.module.process.PreprocessorPlugin;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.ui.UIService;

/**
 * Ends a command before its form opens if nothing could come of it, such as an analysis without a
 * movie; else fills the form with what was refused the last time. Behind what gives commands the
 * image in front. Without a screen the command itself reports what is wrong, since SciJava would
 * say nothing.
 */
@Plugin(type = PreprocessorPlugin.class, priority = Priority.HIGH)
public final class FormPreprocessor extends AbstractPreprocessorPlugin {
  @Parameter(required = false)
  private UIService screen;

  @Override
  public void process(Module module) {
    if (module instanceof ParameterModule form
        && screen != null
        && screen.isVisible()
        && !screen.isHeadless()) {
      Optional<String> obstacle = form.obstacle();
      obstacle.ifPresent(this::cancel);
      if (obstacle.isEmpty()) {
        form.beginForm();
      }
    }
  }
}
