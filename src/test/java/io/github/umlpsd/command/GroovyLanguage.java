package io.github.umlpsd.command;

import java.util.List;
import org.scijava.plugin.Plugin;
import org.scijava.script.AdaptedScriptLanguage;
import org.scijava.script.ScriptLanguage;

/** Groovy for SciJava's scripts, as Fiji has it. */
@Plugin(type = ScriptLanguage.class, name = "Groovy")
public final class GroovyLanguage extends AdaptedScriptLanguage {
  public GroovyLanguage() {
    super("groovy");
  }

  @Override
  public List<String> getExtensions() {
    return List.of("groovy");
  }
}
