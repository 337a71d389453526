package io.github.umlpsd.cli;

import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** Gives a command one option per analysis parameter, and keeps what the user typed. */
final class ParameterOptions {
  private final Map<UserParameter, String> typed = new LinkedHashMap<>();

  /** A command with an option for each parameter of a job, named as in all other faces. */
  CommandLine on(Object command, JobKind job) {
    CommandLine line = new CommandLine(command);
    addTo(line, job.keys(), job::defaultText);
    return line;
  }

  /** Gives a command further options. */
  <P extends UserParameter> void addTo(
      CommandLine line, List<P> keys, Function<? super P, String> defaults) {
    CommandSpec command = line.getCommandSpec();
    for (P key : keys) {
      String value = key.choices().isEmpty() ? "VALUE" : String.join("|", key.choices());
      command.addOption(
          OptionSpec.builder(key.option())
              .type(String.class)
              .paramLabel(value)
              .description(
                  key.label() + ". " + key.help() + " Default: " + shown(defaults.apply(key)))
              .setter(
                  new ISetter() {
                    @Override
                    public <T> T set(T text) {
                      // picocli resets options to null before it parses.
                      if (text != null) {
                        typed.put(key, text.toString());
                      }
                      return null;
                    }
                  })
              .build());
    }
  }

  private static String shown(String text) {
    return text.isEmpty() ? "none" : text;
  }

  /** What the user typed; parameters that were not named are absent. */
  Map<UserParameter, String> typed() {
    return Map.copyOf(typed);
  }
}
