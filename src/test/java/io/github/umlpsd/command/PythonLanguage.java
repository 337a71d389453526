package io.github.umlpsd.command;

import java.util.List;
import org.scijava.plugin.Plugin;
import org.scijava.script.AdaptedScriptLanguage;
import org.scijava.script.ScriptLanguage;

/** Python for SciJava's scripts, as Fiji has it. */
@Plugin(type = ScriptLanguage.class, name = "Python")
public final class PythonLanguage extends AdaptedScriptLanguage {
  public PythonLanguage() {
    super("python");
  }

  @Override
  public List<String> getExtensions() {
    return List.of("py");
  }
}
