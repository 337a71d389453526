package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every parameter of a job takes values of every kind, and ends in results or in one sentence. */
class HostileValuesTest {
  private static final List<String> VALUES =
      List.of(
          "abc",
          "NaN",
          "Infinity",
          "-1",
          "0",
          "1e308",
          "1e-308",
          "2147483647",
          "1e18",
          "0x10",
          "1,5",
          "=1+1",
          "a\nb",
          "\u0000",
          "auto",
          "none");

  /** Values that are right and only take long, or files that are made. */
  private static final Set<ParameterKey> APART =
      EnumSet.of(ParameterKey.OUTPUT, ParameterKey.EPOCHS, ParameterKey.MAX_CLUSTERS);

  @TempDir static Path folder;
  private static Path table;

  @BeforeAll
  static void write() throws IOException {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < 120; t++) {
      text.append(t * 0.1);
      for (int i = 0; i < 6; i++) {
        text.append(',').append(100 + random.nextInt(50) + (i % 2 == 0 ? t : -t) / 2.0);
      }
      text.append('\n');
    }
    table = Files.writeString(folder.resolve("traces.csv"), text);
  }

  @Test
  void endInResultsOrInOneSentence() {
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (ParameterKey key : JobKind.TRACES.keys()) {
      if (APART.contains(key)) {
        continue;
      }
      for (String value : VALUES) {
        tried++;
        CommandLineRun run =
            CommandLineRun.of(
                "traces",
                table.toString(),
                "-q",
                "--epochs",
                "1",
                "--max-clusters",
                "3",
                "--output",
                folder.resolve("out").toString(),
                key.option() + "=" + value);
        boolean fine =
            run.status() == Program.DONE
                ? run.errors().isEmpty()
                : run.errors().startsWith("uml-psd: ")
                    && run.errors().lines().count() == value.lines().count()
                    && !run.errors().contains("unexpected");
        if (!fine) {
          wrong.add(key.option() + "=" + value + " gives " + run.status() + " " + run.errors());
        }
      }
    }
    assertTrue(tried > 200, "tried " + tried);
    assertEquals(List.of(), wrong);
  }
}
