package io.github.umlpsd.imagej;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.windows.TableWindows;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.ToldOnce;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.WatchKey;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.results.FolderNames;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.batch.MovieWork;
import io.github.umlpsd.results.batch.Plan;
import io.github.umlpsd.results.saved.ClassesFile;
import io.github.umlpsd.watch.FolderWatch;
import io.github.umlpsd.watch.WatchState;
import io.github.umlpsd.watch.WatchTable;
import io.github.umlpsd.watch.WatchWish;
import io.github.umlpsd.watch.page.LivePage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Watches a folder from ImageJ: the state is a table that changes, and a page. */
public final class WatchJob {
  private WatchJob() {}

  /** What is asked for: the folder, and the parameters of the analysis. */
  public static List<UserParameter> keys() {
    List<UserParameter> keys = new ArrayList<>(Arrays.asList(WatchKey.values()));
    keys.addAll(JobKind.SPOTS.keys());
    return keys;
  }

  /** Default of a key. */
  public static String defaultText(UserParameter key) {
    return key instanceof WatchKey ? key.defaultText() : JobKind.SPOTS.defaultText(key);
  }

  /**
   * Watches until the user cancels.
   *
   * @param typed what the user gave
   * @param windows whether to show the table
   * @return folder of the results
   * @throws UserException if something is wrong that the user can mend
   */
  public static Path run(
      Map<? extends UserParameter, String> typed, boolean windows, Progress progress) {
    Parameters given = Parameters.of(JobKind.SPOTS, typed);
    Parameters parameters =
        given.classes().isAsked() ? given.withClasses(ClassesFile.read(given.classes())) : given;
    Words words = words(typed);
    String named = words.text(WatchKey.WATCHED);
    if (named.isEmpty()) {
      throw new UserException("watched is empty; give the folder into which movies are recorded.");
    }
    Path folder = Path.of(named).toAbsolutePath().normalize();
    Path output =
        parameters
            .output()
            .orElseGet(() -> folder.resolveSibling(FolderNames.of(folder) + "-uml-psd"));
    WatchWish wish =
        new WatchWish(
            folder,
            output,
            words.number(WatchKey.EVERY),
            words.number(WatchKey.IDLE),
            words.whole(WatchKey.FIRST_LOOK),
            Plan.several(parameters.threads(), 0));
    Consumer<String> notes = new ToldOnce(progress::note);
    MovieWork work =
        new MovieWork(
            movie -> ImageJob.of(JobKind.SPOTS, ImageJob.file(movie, Optional.empty()), parameters),
            false,
            movie -> new Quiet(progress, notes));
    ResultFolder.tidy(output).forEach(notes);
    new FolderWatch(wish, work, parameters, ImageJob.plugins(), shown(output, windows, progress))
        .run(progress);
    return output;
  }

  private static Words words(Map<? extends UserParameter, String> typed) {
    Map<WatchKey, String> own = new EnumMap<>(WatchKey.class);
    for (WatchKey key : WatchKey.values()) {
      String word = typed.get(key);
      own.put(key, word == null || word.isBlank() ? key.defaultText() : word);
    }
    return new Words(own);
  }

  private static Consumer<WatchState> shown(Path output, boolean windows, Progress progress) {
    return state -> {
      progress.report(
          "Watching: "
              + Count.of(state.count(WatchState.Status.DONE), "movie")
              + " done; cancel to end, page "
              + output.resolve(FolderWatch.PAGE),
          0);
      if (windows) {
        TableWindows.of(WatchTable.of(state)).show("UML-PSD " + WatchTable.NAME);
      }
      try {
        LivePage.write(output.resolve(FolderWatch.PAGE), state);
      } catch (IOException e) {
        progress.note(output.resolve(FolderWatch.PAGE) + " cannot be written now.");
      }
    };
  }

  /** Movies are reported as a whole. */
  private record Quiet(Progress whole, Consumer<String> notes) implements Progress {
    @Override
    public void report(String stage, double fraction) {}

    @Override
    public boolean isCanceled() {
      return whole.isCanceled() || Thread.currentThread().isInterrupted();
    }

    @Override
    public void note(String sentence) {
      notes.accept(sentence);
    }
  }
}
