package io.github.umlpsd.cli;

import io.github.umlpsd.engine.ParameterKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** Gives a command one option per analysis parameter, and keeps what the user typed. */
final class ParameterOptions {
  private final Map<ParameterKey, String> typed = new EnumMap<>(ParameterKey.class);

  /** A command with an option for each of {@code keys}, named as in all other faces. */
  CommandLine on(Object command, List<ParameterKey> keys) {
    return on(command, keys, ParameterKey::defaultText);
  }

  /** The same with other defaults, which the command has to see to. */
  CommandLine on(Object command, List<ParameterKey> keys, Function<ParameterKey, String> defaults) {
    CommandLine line = new CommandLine(command);
    addTo(line.getCommandSpec(), keys, defaults);
    return line;
  }

  private void addTo(
      CommandSpec command, List<ParameterKey> keys, Function<ParameterKey, String> defaults) {
    for (ParameterKey key : keys) {
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
  Map<ParameterKey, String> typed() {
    return Map.copyOf(typed);
  }
}
