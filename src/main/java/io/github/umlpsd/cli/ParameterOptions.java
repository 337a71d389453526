package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Gives a command one option per analysis parameter, and keeps what the user typed. */
final class ParameterOptions {
  private final Map<UserParameter, String> typed = new LinkedHashMap<>();
  private CommandLine line;

  /** A command with an option for each parameter of a job, named as in all other faces. */
  CommandLine on(Object command, JobKind job) {
    CommandLine line = new CommandLine(command);
    addTo(line, job.keys(), job::defaultText);
    return line;
  }

  /** Gives a command further options. */
  <P extends UserParameter> void addTo(
      CommandLine line, List<P> keys, Function<? super P, String> defaults) {
    this.line = line;
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

  /**
   * What the user typed, read for a job.
   *
   * @throws ParameterException if a value cannot be, which is wrong usage
   */
  Parameters read(JobKind job) {
    return reading(() -> Parameters.of(job, typed()));
  }

  /**
   * Reads values that the user typed.
   *
   * @throws ParameterException if one cannot be, which is wrong usage
   */
  <T> T reading(Supplier<T> reader) {
    try {
      return reader.get();
    } catch (UserException e) {
      throw new ParameterException(line, e.getMessage(), e);
    }
  }
}
