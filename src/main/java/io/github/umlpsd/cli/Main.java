package io.github.umlpsd.cli;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.UserException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code java -jar UML_PSD.jar COMMAND [options]}. */
@Command(
    name = "uml-psd",
    description = "Classes of blinking behaviour and their power spectra from fluorescence movies.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionLine.class,
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  /** Everything done. */
  public static final int DONE = 0;

  /** The job failed; one sentence on standard error tells why. */
  public static final int FAILED = 1;

  private Main() {}

  public static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    // Nothing here is of these types, and to look for them takes a tenth of the start.
    System.setProperty("picocli.converters.excludes", "java\\.(sql|time)\\..*");
    System.exit(run(arguments));
  }

  /**
   * Runs one command.
   *
   * @return exit status: 0 done, 1 failed, 2 wrong usage
   */
  public static int run(String... arguments) {
    CommandLine line = new CommandLine(new Main());
    Map<String, Supplier<Object>> commands = commands();
    // Only the command that is named is made ready, since each takes its time.
    if (arguments.length > 0 && commands.containsKey(arguments[0])) {
      line.addSubcommand(commands.get(arguments[0]).get());
    } else {
      commands.values().forEach(command -> line.addSubcommand(command.get()));
    }
    line.setExecutionExceptionHandler(new OneSentence());
    line.setParameterExceptionHandler(Main::tellUsage);
    if (arguments.length == 0) {
      line.usage(line.getErr());
      return CommandLine.ExitCode.USAGE;
    }
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError e) {
      line.getErr()
          .printf(
              Locale.ROOT,
              "uml-psd: The memory of %d MB is not enough; give more, for example 8 GB by java"
                  + " -Xmx8g -jar ..., or fewer threads.%n",
              Runtime.getRuntime().maxMemory() >> 20);
      return FAILED;
    }
  }

  private static Map<String, Supplier<Object>> commands() {
    Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
    commands.put("analyze", AnalyzeCommand::line);
    commands.put("pixels", PixelsCommand::line);
    commands.put("traces", TracesCommand::line);
    commands.put("profiles", ProfilesCommand::line);
    commands.put("simulate", SimulateCommand::line);
    commands.put("study", StudyCommand::new);
    commands.put("bench", BenchCommand::new);
    return commands;
  }

  /** Tells wrong usage in one sentence, and where the help is. */
  private static int tellUsage(ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    String problem =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched(unmatched.getUnmatched().get(0), line)
            : e.getMessage().replaceFirst("\\.$", "");
    line.getErr()
        .println(
            "uml-psd: " + problem + "; see " + line.getCommandSpec().qualifiedName() + " --help.");
    return CommandLine.ExitCode.USAGE;
  }

  private static String unmatched(String word, CommandLine line) {
    if (word.startsWith("-")) {
      return "there is no option " + word;
    }
    return line.getSubcommands().isEmpty()
        ? "'" + word + "' is one argument too many"
        : String.format(
            "there is no command '%s', only %s",
            word, String.join(", ", line.getSubcommands().keySet()));
  }

  /** Tells a failure in one sentence; only a defect of the program shows where it happened. */
  private static final class OneSentence implements IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
      PrintWriter err = line.getErr();
      if (e instanceof UserException || e instanceof CanceledException) {
        err.println("uml-psd: " + e.getMessage());
      } else {
        err.println("uml-psd: an unexpected error, please report it: " + e);
        e.printStackTrace(err);
      }
      return FAILED;
    }
  }
}
