package io.github.umlpsd.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ClusterStudyCommandTest {
  @TempDir Path folder;

  private int study(Path output, String set, String threads) {
    return Program.run(
        new CommandLine(new StudyCommand()),
        "clusters",
        "-q",
        "--sets",
        set,
        "--features",
        "combined",
        "--seeds",
        "2",
        "--traces",
        "40",
        "--frames",
        "600",
        "--threads",
        threads,
        "--output",
        output.toString());
  }

  @Test
  void writesTheSameTableAtAnyNumberOfThreads() throws IOException {
    Path one = folder.resolve("one.md");
    Path two = folder.resolve("two.md");
    assertEquals(Program.DONE, study(one, "envelopes,only-flicker", "1"));
    assertEquals(Program.DONE, study(two, "envelopes,only-flicker", "2"));
    List<String> lines = Files.readAllLines(one);
    assertEquals(lines, Files.readAllLines(two));
    assertTrue(lines.get(2).startsWith("| bleaching, brightening, flicker | combined | 3 |"));
    assertTrue(lines.get(lines.size() - 1).startsWith("| flicker alone | combined |"));
  }

  @Test
  void refusesAnUnknownSet() {
    Path output = folder.resolve("none.md");
    assertEquals(Program.FAILED, study(output, "six-classes", "1"));
    assertFalse(Files.exists(output));
  }
}
