package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code study checks}: what is told of good movies and of movies with a fault. */
@Command(
    name = "checks",
    description = "How often small movies are told to have a fault, with and without one.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class CheckStudyCommand implements Callable<Integer> {
  @Option(names = "--clean", description = "Only movies without a fault.")
  private boolean clean;

  @Option(names = "--which", description = "Tell the seed of each alarm.")
  private boolean which;

  @Mixin private StudyOutput output;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    output.checkSets();
    MarkdownTable table = null;
    StringBuilder seeds = new StringBuilder();
    for (MovieFault fault : clean ? new MovieFault[] {MovieFault.NONE} : MovieFault.values()) {
      List<List<Check>> movies =
          job.withProgress(
              progress ->
                  CheckStudy.run(
                      fault, output.seeds(), output.firstSeed(), output.threads(), progress));
      if (table == null) {
        List<String> headings = new ArrayList<>(List.of("movies with", "any"));
        movies.get(0).forEach(check -> headings.add(check.name()));
        table = new MarkdownTable(headings.toArray(String[]::new));
      }
      List<String> cells = new ArrayList<>();
      cells.add(fault == MovieFault.NONE ? "no fault" : fault.check());
      cells.add(count(movies, Integer.MIN_VALUE));
      for (int i = 0; i < movies.get(0).size(); i++) {
        cells.add(count(movies, i));
      }
      table.row(cells.toArray(String[]::new));
      for (int k = 0; which && k < movies.size(); k++) {
        for (Check check : movies.get(k)) {
          if (check.verdict() == Verdict.TOLD && !check.name().equals(fault.check())) {
            seeds.append(output.firstSeed() + k).append(": ").append(check.sentence());
            seeds.append(' ').append(check.numbers()).append('\n');
          }
        }
      }
    }
    output.write(table + (which ? "\n" + seeds : ""));
    return Program.DONE;
  }

  /** In how many movies a check tells something; any of them if the number is negative. */
  private static String count(List<List<Check>> movies, int check) {
    long told =
        movies.stream()
            .filter(
                checks ->
                    check < 0
                        ? !Check.warnings(checks).isEmpty()
                        : checks.get(check).verdict() == Verdict.TOLD)
            .count();
    return told + " of " + movies.size();
  }
}
