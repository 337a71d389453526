package io.github.umlpsd.results;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd.ProfiledChoice;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.results.record.JobRecord;
import io.github.umlpsd.results.record.MovieFigures;
import io.github.umlpsd.traces.tables.TableFacts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a job found.
 *
 * @param name of the movie or table
 * @param parameters what was asked for
 * @param analyses one, or one for each crystal; none if only profiles were asked for
 * @param profiles if only they were asked for
 * @param folder where the results are written; empty = nowhere
 * @param record what the job was, if its input was a file
 */
public record Outcome(
    String name,
    Parameters parameters,
    List<Analysis> analyses,
    Optional<ProfiledChoice> profiles,
    Optional<Path> folder,
    Optional<JobRecord> record) {

  public Outcome {
    analyses = List.copyOf(analyses);
  }

  /** The same with what the job was. */
  Outcome withRecord(Optional<JobRecord> other) {
    return new Outcome(name, parameters, analyses, profiles, folder, other);
  }

  /**
   * Writes the results.
   *
   * @throws io.github.umlpsd.job.UserException if they cannot be written
   */
  public void write(Path target, ImageFiles images, Progress progress) {
    write(target, earlier -> {}, images, progress);
  }

  /** The same, if the results that stand there at the end may be replaced. */
  void write(Path target, Consumer<Path> earlier, ImageFiles images, Progress progress) {
    if (profiles.isPresent()) {
      ProfileFolder.write(target, name, profiles.get(), parameters, progress);
    } else {
      AnalysisFolder.write(target, analyses, record, earlier, images, progress);
    }
  }

  /** The results in a line for each analysis. */
  public String summary() {
    return profiles
        .map(
            found ->
                String.format(
                    Locale.ROOT,
                    "%s: proposed classes: %s, window %s.",
                    name,
                    found.choice().proposed(),
                    found.choice().window()))
        .orElseGet(
            () -> analyses.stream().map(Analysis::summary).collect(Collectors.joining("\n")));
  }

  /** The results in one row; empty if only profiles were asked for. */
  public Optional<MovieFigures> figures() {
    return analyses.isEmpty() ? Optional.empty() : Optional.of(MovieFigures.of(analyses));
  }

  /** How the table was read, if it was one. */
  public Optional<TableFacts> table() {
    return profiles
        .map(ProfiledChoice::table)
        .orElseGet(() -> analyses.stream().findFirst().flatMap(Analysis::table));
  }

  /** What a user should know, one sentence each, none twice. */
  public List<String> warnings() {
    return profiles
        .map(ProfiledChoice::warnings)
        .orElseGet(() -> analyses.stream().flatMap(a -> a.warnings().stream()).distinct().toList());
  }
}
