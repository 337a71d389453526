package io.github.umlpsd.study;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.movie.checks.Check;
import io.github.umlpsd.movie.checks.Verdict;
import io.github.umlpsd.simulate.SimulatedMovie;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code study wraps}: how often counts that wrapped around are told, and others are not. */
@Command(
    name = "wraps",
    description = "How often counts that wrapped around are told, and others are not.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class WrapStudyCommand implements Callable<Integer> {
  @Mixin private StudyOutput output;

  @Option(names = "--which", description = "Tell the seed of each false or missing alarm.")
  private boolean which;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    output.checkSets();
    List<List<List<Check>>> movies = output.each(job, "Checking movies", WrapStudyCommand::movie);
    MarkdownTable table =
        new MarkdownTable(
            "counts", "wrong", "wrap-around told", "clipping told", "cut off below told");
    StringBuilder seeds = new StringBuilder();
    for (CountHabit habit : CountHabit.values()) {
      table.row(
          habit.title(),
          habit.wraps() ? "yes" : "no",
          count(movies, habit, "wrap-around"),
          count(movies, habit, "clipping"),
          count(movies, habit, "cut off below"));
      for (int k = 0; which && k < movies.size(); k++) {
        for (Check check : movies.get(k).get(habit.ordinal())) {
          boolean told = check.verdict() == Verdict.TOLD;
          if (check.name().equals("wrap-around") && told != habit.wraps()) {
            seeds.append(output.firstSeed() + k).append(' ').append(habit).append(": ");
            seeds.append(check.sentence()).append('\n');
          }
        }
      }
    }
    output.write(table + (which ? "\n" + seeds : ""));
    return Program.DONE;
  }

  private static List<List<Check>> movie(long seed) {
    SimulatedMovie movie = CheckStudy.movie(seed);
    return List.of(CountHabit.values()).stream()
        .map(habit -> CheckStudy.countChecks(habit.on(movie.movie().frames(), seed)))
        .toList();
  }

  private static String count(List<List<List<Check>>> movies, CountHabit habit, String name) {
    long told =
        movies.stream()
            .flatMap(checks -> checks.get(habit.ordinal()).stream())
            .filter(check -> check.name().equals(name) && check.verdict() == Verdict.TOLD)
            .count();
    return told + " of " + movies.size();
  }
}
