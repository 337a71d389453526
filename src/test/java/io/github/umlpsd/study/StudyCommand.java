package io.github.umlpsd.study;

import io.github.umlpsd.cli.Program;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code study SUBJECT}: measures the methods on simulated data whose truth is known. */
@Command(
    name = "study",
    description = "Measure on simulated data how well the methods do, as a Markdown table.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "SUBJECT",
    subcommands = {
      BetaStudyCommand.class,
      ClusterStudyCommand.class,
      BlinkingStudyCommand.class,
      DwellExponentStudyCommand.class,
      MovieBleachingStudyCommand.class,
      CrystalStudyCommand.class,
      AssemblyStudyCommand.class,
      MaskStudyCommand.class,
      CutStudyCommand.class,
      ScatterStudyCommand.class,
      DoubleDipStudyCommand.class,
      PooledStudyCommand.class,
      DetectionStudyCommand.class,
      CheckStudyCommand.class,
      WrapStudyCommand.class,
      StragglerStudyCommand.class,
      GivenCheckStudyCommand.class,
      FarMotionStudyCommand.class,
      GivenMaskStudyCommand.class,
      DarkCrystalStudyCommand.class,
      TableCheckStudyCommand.class,
      UseStudyCommand.class,
      WatchStudyCommand.class,
      SoakStudyCommand.class,
      NullComparisonStudyCommand.class,
      ComparisonPowerStudyCommand.class,
      AgeingStudyCommand.class,
      MemoryStudyCommand.class,
      SampleStudyCommand.class,
      LevelStudyCommand.class,
      NeighbourStudyCommand.class,
      DoseStudyCommand.class,
      SplitMoviesStudyCommand.class,
      CameraStudyCommand.class,
      CommonSignalStudyCommand.class,
      MovingStudyCommand.class,
    })
public final class StudyCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getErr());
    return CommandLine.ExitCode.USAGE;
  }

  /** Ends the process with status 0 done, 1 failed, 2 wrong usage. */
  public static void main(String[] arguments) {
    System.exit(Program.run(new CommandLine(new StudyCommand()), arguments));
  }
}
