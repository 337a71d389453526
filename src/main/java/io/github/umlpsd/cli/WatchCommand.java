package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.FolderNames;
import io.github.umlpsd.results.Job;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.batch.Batch;
import io.github.umlpsd.results.batch.BatchSummary;
import io.github.umlpsd.results.batch.MovieWork;
import io.github.umlpsd.results.batch.Plan;
import io.github.umlpsd.results.saved.ClassesFile;
import io.github.umlpsd.watch.FolderWatch;
import io.github.umlpsd.watch.RunningClasses;
import io.github.umlpsd.watch.WatchWish;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code watch FOLDER}: a running experiment. */
@Command(
    name = "watch",
    description =
        "Watch a folder into which movies are recorded: each is analysed when it is finished, and"
            + " followed before if its format tells of new frames (Micro-Manager, NDTiff).",
    mixinStandardHelpOptions = true)
final class WatchCommand implements Callable<Integer> {
  @CommandLine.Parameters(paramLabel = "FOLDER", description = "Folder to be watched.")
  private Path folder;

  @Option(names = "--every", paramLabel = "S", description = "Seconds between looks. Default: 2")
  private double every = 2;

  @Option(
      names = "--idle",
      paramLabel = "S",
      description =
          "Ends when nothing has been new for so many seconds; 0 = goes on until Ctrl-C. Default: 0")
  private double idle;

  @Option(
      names = "--first-look",
      paramLabel = "N",
      description =
          "Frames after which spots of a movie that is being recorded are searched; 0 = such movies"
              + " are not followed. Default: 100")
  private int firstLook = 100;

  @Option(
      names = "--at-once",
      paramLabel = "N",
      description = "Most finished movies at once; 0 = by processors and memory. Default: 0")
  private int atOnce;

  @Option(
      names = "--running-classes",
      description =
          "Whether the classes of the first movie that may be used are those of all later ones.")
  private boolean runningClasses;

  @Mixin private JobOptions job;

  @Spec private CommandSpec command;

  private final ParameterOptions options = new ParameterOptions();

  @Override
  public Integer call() {
    Parameters parameters = options.read(JobKind.SPOTS);
    if (parameters.classes().isAsked()) {
      parameters = parameters.withClasses(ClassesFile.read(parameters.classes()));
    }
    return watch(parameters);
  }

  private int watch(Parameters parameters) {
    Path output =
        parameters.output().orElseGet(() -> Path.of(FolderNames.of(named()) + "-uml-psd"));
    Plan plan = Plan.several(parameters.threads(), BatchOptions.checkedAtOnce(atOnce, command));
    WatchWish wish =
        options.reading(() -> new WatchWish(folder, output, every, idle, firstLook, plan));
    PrintWriter err = command.commandLine().getErr();
    WatchConsole console =
        new WatchConsole(
            output.resolve(FolderWatch.PAGE), job::tell, why -> Program.tell(why, err));
    job.tell("Watching " + folder + "; page: " + output.resolve(FolderWatch.PAGE));
    int failed;
    Consumer<String> notes = job.notes(err);
    ResultFolder.tidy(output).forEach(notes);
    try (StopSignal end = StopSignal.install()) {
      failed =
          new FolderWatch(wish, work(parameters, notes), parameters, ImageJob.plugins(), console)
              .run(end);
      Path summary = output.resolve(BatchSummary.NAME);
      job.tell(Files.exists(summary) ? "Summary: " + summary : "No movie was finished.");
    }
    return failed == 0 ? Program.DONE : Program.FAILED;
  }

  private Batch.Work work(Parameters parameters, Consumer<String> notes) {
    Interruption progress = new Interruption(notes);
    if (runningClasses && !parameters.classes().isAsked()) {
      return new RunningClasses(
          (movie, classes) -> job(movie, classes.map(this::with).orElse(parameters)), progress);
    }
    return new MovieWork(movie -> job(movie, parameters), false, movie -> progress);
  }

  private static Job job(Path movie, Parameters parameters) {
    return ImageJob.of(JobKind.SPOTS, ImageJob.file(movie, Optional.empty()), parameters);
  }

  private Parameters with(Path classes) {
    Map<UserParameter, String> typed = new HashMap<>(options.typed());
    typed.put(ParameterKey.CLASSES, classes.toString());
    return Parameters.of(JobKind.SPOTS, typed);
  }

  private Path named() {
    return folder.toAbsolutePath().normalize();
  }

  /** The command with an option for each of its parameters. */
  static CommandLine line() {
    WatchCommand command = new WatchCommand();
    return command.options.on(command, JobKind.SPOTS);
  }
}
