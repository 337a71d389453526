package io.github.umlpsd.cli;

import io.github.umlpsd.engine.ParameterKey;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;

/** Gives a command one option per analysis parameter, and keeps what the user typed. */
final class ParameterOptions {
  private final Map<ParameterKey, String> typed = new EnumMap<>(ParameterKey.class);

  /** A command with an option for each of {@code keys}, named as in all other faces. */
  CommandLine on(Object command, List<ParameterKey> keys) {
    CommandLine line = new CommandLine(command);
    addTo(line.getCommandSpec(), keys);
    return line;
  }

  private void addTo(CommandSpec command, List<ParameterKey> keys) {
    for (ParameterKey key : keys) {
      String value = key.choices().isEmpty() ? "VALUE" : String.join("|", key.choices());
      command.addOption(
          OptionSpec.builder(key.option())
              .type(String.class)
              .paramLabel(value)
              .description(key.label() + ". " + key.help() + " Default: " + shown(key))
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

  private static String shown(ParameterKey key) {
    return key.defaultText().isEmpty() ? "none" : key.defaultText();
  }

  /** What the user typed; parameters that were not named are absent. */
  Map<ParameterKey, String> typed() {
    return Map.copyOf(typed);
  }
}
