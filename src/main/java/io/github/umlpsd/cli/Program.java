package io.github.umlpsd.cli;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.UnknownWord;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** How every command line of the project runs, and how it tells what went wrong. */
public final class Program {
  /** Exit status: everything done. */
  public static final int DONE = 0;

  /** Exit status: the job failed; one sentence on standard error tells why. */
  public static final int FAILED = 1;

  private Program() {}

  /**
   * Runs a command line. A failure is told in one sentence on standard error.
   *
   * @return exit status: 0 done, 1 failed, 2 wrong usage
   */
  public static int run(CommandLine line, String... arguments) {
    line.setExecutionExceptionHandler(new OneSentence());
    line.setParameterExceptionHandler(Program::tellUsage);
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
      return Program.FAILED;
    }
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
      return unknownOption(word.replaceFirst("^-+", "").replaceFirst("=.*", ""), line);
    }
    return line.getSubcommands().isEmpty()
        ? "'" + word + "' is one argument too many"
        : String.format(
            "there is no command '%s', only %s",
            word, String.join(", ", line.getSubcommands().keySet()));
  }

  private static String unknownOption(String word, CommandLine line) {
    List<String> known =
        line.getCommandSpec().options().stream()
            .map(option -> option.longestName().replaceFirst("^-+", "").replace('-', '_'))
            .toList();
    return UnknownWord.of(word, known).told("option", name -> "--" + name.replace('_', '-'));
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
      return Program.FAILED;
    }
  }
}
