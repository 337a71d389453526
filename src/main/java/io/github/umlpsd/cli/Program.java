package io.github.umlpsd.cli;

import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.files.TypedName;
import io.github.umlpsd.parameters.UnknownWord;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
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
    line.setExecutionExceptionHandler(
        (e, failing, parsed) -> {
          tell(e, failing.getErr());
          return FAILED;
        });
    // A file name that begins with @ is a file name.
    line.setExpandAtFiles(false);
    line.registerConverter(Path.class, text -> Path.of(TypedName.plain(text)));
    line.setParameterExceptionHandler(Program::tellUsage);
    if (arguments.length == 0) {
      line.usage(line.getErr());
      return CommandLine.ExitCode.USAGE;
    }
    try {
      return line.execute(arguments);
    } catch (Error e) {
      tell(e, line.getErr());
      return Program.FAILED;
    }
  }

  /** Tells a failure in one sentence; only a defect of the program shows where it happened. */
  static void tell(Throwable thrown, PrintWriter err) {
    tell(thrown, Failure.sentence(thrown), err);
  }

  /** The same of one movie of many, by which the sentence begins unless it names it. */
  static void tell(Path movie, Throwable thrown, PrintWriter err) {
    String sentence = Failure.sentence(thrown);
    Path name = movie.getFileName();
    boolean named = name == null || sentence.contains(name.toString());
    tell(thrown, named ? sentence : movie + ": " + sentence, err);
  }

  /** Tells of what cannot be done. */
  static void tell(String sentence, PrintWriter err) {
    err.println("uml-psd: " + sentence);
  }

  private static void tell(Throwable thrown, String sentence, PrintWriter err) {
    tell(sentence, err);
    if (Failure.isDefect(thrown)) {
      thrown.printStackTrace(err);
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
            "uml-psd: "
                + Failure.readable(problem)
                + "; see "
                + line.getCommandSpec().qualifiedName()
                + " --help.");
    return CommandLine.ExitCode.USAGE;
  }

  private static String unmatched(String word, CommandLine line) {
    if (word.startsWith("-")) {
      return unknownOption(word.replaceFirst("^-+", "").replaceFirst("=.*", ""), line);
    }
    return line.getSubcommands().isEmpty()
        ? "'" + word + "' is one argument too many"
        : String.format(
            Locale.ROOT,
            "there is no command '%s', only %s",
            word,
            String.join(", ", line.getSubcommands().keySet()));
  }

  private static String unknownOption(String word, CommandLine line) {
    List<String> known =
        line.getCommandSpec().options().stream()
            .map(option -> option.longestName().replaceFirst("^-+", "").replace('-', '_'))
            .toList();
    return UnknownWord.of(word, known).told("option", name -> "--" + name.replace('_', '-'));
  }
}
