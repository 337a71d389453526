package io.github.umlpsd.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code java -jar UML_PSD.jar COMMAND [options]}. */
@Command(
    name = "uml-psd",
    description = "Classes of blinking behaviour and their power spectra from fluorescence movies.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    // Nothing here is of these types, and to look for them takes a tenth of the start.
    System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
    ShortJob.hasten(arguments);
    System.exit(run(arguments));
  }

  /**
   * Runs one command.
   *
   * @return exit status: 0 done, 1 failed, 2 wrong usage
   */
  public static int run(String... arguments) {
    return Program.run(line(arguments), arguments);
  }

  /** What reads some arguments. */
  static CommandLine line(String... arguments) {
    CommandLine line = new CommandLine(new Main());
    Map<String, Supplier<Object>> commands = commands();
    // Only the command that is named is made ready, since each takes its time.
    if (arguments.length > 0 && commands.containsKey(arguments[0])) {
      line.addSubcommand(commands.get(arguments[0]).get());
    } else {
      commands.values().forEach(command -> line.addSubcommand(command.get()));
    }
    return line;
  }

  /** The words of all commands. */
  public static Set<String> words() {
    return commands().keySet();
  }

  private static Map<String, Supplier<Object>> commands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("analyze", AnalyzeCommand::line);
    commands.put("pixels", PixelsCommand::line);
    commands.put("traces", TracesCommand::line);
    commands.put("profiles", ProfilesCommand::line);
    commands.put("watch", WatchCommand::line);
    commands.put("collect", CollectCommand::line);
    commands.put("compare", CompareCommand::line);
    commands.put("simulate", SimulateCommand::line);
    return commands;
  }
}
