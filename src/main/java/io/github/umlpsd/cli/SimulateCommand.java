package io.github.umlpsd.cli;

import io.github.umlpsd.engine.SimulationReader;
import io.github.umlpsd.imagej.SimulationJob;
import io.github.umlpsd.parameters.SimulationChoices;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.Words;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code simulate MOVIE.tif}: a movie with known truth. */
@Command(
    name = "simulate",
    description = "Write a simulated movie of spots or crystals, and its truth.",
    mixinStandardHelpOptions = true)
final class SimulateCommand implements Callable<Integer> {
  /** Those that are not an option with a value here. */
  private static final Set<SimulationKey> APART =
      EnumSet.of(SimulationKey.CRYSTALS, SimulationKey.OUTPUT);

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "MOVIE.tif",
      description = "File to write; with --experiment the new folder of the study.")
  private Path file;

  @Mixin private JobOptions job;

  @Option(
      names = "--crystals",
      description = "Three flickering crystals with a region for each class, instead of spots.")
  private boolean crystals;

  private final ParameterOptions options = new ParameterOptions();

  /** The command with an option for each parameter. */
  static CommandLine line() {
    SimulateCommand command = new SimulateCommand();
    CommandLine line = new CommandLine(command);
    List<SimulationKey> keys =
        Arrays.stream(SimulationKey.values()).filter(key -> !APART.contains(key)).toList();
    command.options.addTo(line, keys, SimulationKey::defaultText);
    return line;
  }

  @Override
  public Integer call() {
    Map<UserParameter, String> typed = new HashMap<>(options.typed());
    checkUsage(typed.keySet());
    checkStudy(typed);
    typed.put(SimulationKey.CRYSTALS, crystals ? "yes" : "no");
    options.reading(() -> SimulationReader.check(new Words(typed)));
    job.withProgress(
        progress -> {
          SimulationJob.write(file, typed, progress);
          return null;
        });
    job.tell((isStudy(typed) ? "Study: " : "Movie: ") + file);
    return Program.DONE;
  }

  private static boolean isStudy(Map<UserParameter, String> typed) {
    String word = typed.getOrDefault(SimulationKey.EXPERIMENT, "");
    return !word.isBlank()
        && !word.strip().equalsIgnoreCase(SimulationKey.EXPERIMENT.defaultText());
  }

  /** What a study, or one movie, would ignore is wrong usage. */
  private void checkStudy(Map<UserParameter, String> typed) {
    boolean study = isStudy(typed);
    Set<SimulationKey> unused = SimulationChoices.unusedBy(study);
    String ignored =
        unused.stream()
            .filter(typed::containsKey)
            .map(UserParameter::option)
            .collect(Collectors.joining(", "));
    if (!ignored.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          ignored + " cannot be used " + (study ? "with" : "without") + " --experiment.");
    }
  }

  /** What would be ignored is wrong usage. */
  private void checkUsage(Set<UserParameter> typed) {
    String ignored =
        SimulationChoices.unused(crystals).stream()
            .filter(typed::contains)
            .map(UserParameter::option)
            .collect(Collectors.joining(", "));
    if (!ignored.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          ignored + " cannot be used " + (crystals ? "with" : "without") + " --crystals.");
    }
  }
}
