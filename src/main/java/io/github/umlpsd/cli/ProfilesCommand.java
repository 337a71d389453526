package io.github.umlpsd.cli;

import io.github.umlpsd.engine.ParameterKey;
import io.github.umlpsd.engine.ParameterKey.Group;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.imagej.ProfileFolder;
import io.github.umlpsd.io.ResultFolder;
import io.github.umlpsd.traces.TraceSet;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code profiles TABLE.csv}: only the scores over windows and numbers of classes. */
@Command(
    name = "profiles",
    description = "Score bin windows and numbers of classes for traces in a text table.",
    mixinStandardHelpOptions = true)
final class ProfilesCommand implements Callable<Integer> {
  @Mixin private TableOptions table;

  @Mixin private JobOptions job;

  private final ParameterOptions options = new ParameterOptions();

  ParameterOptions options() {
    return options;
  }

  @Override
  public Integer call() {
    Parameters parameters = Parameters.of(options.typed());
    Path folder = parameters.output().orElse(AnalyzeCommand.defaultFolder(table.file()));
    ResultFolder.checkTarget(folder);
    UmlPsd.ProfiledChoice result =
        job.withProgress(
            progress -> {
              TraceSet traces = table.read(parameters.movie().frameIntervalSeconds());
              UmlPsd.ProfiledChoice found = UmlPsd.profiles(traces, parameters, progress);
              ProfileFolder.write(folder, table.name(), found, parameters, progress);
              return found;
            });
    job.tell(
        "Proposed: window "
            + result.choice().proposal().window()
            + " frames, classes "
            + result.choice().proposal().classes().text());
    job.tell("Results: " + folder);
    return Main.DONE;
  }

  static List<ParameterKey> keys() {
    List<ParameterKey> keys = new ArrayList<>(List.of(ParameterKey.FRAME_INTERVAL));
    keys.addAll(ParameterKey.of(Group.CLUSTERS, Group.RUN));
    return keys;
  }
}
