package io.github.umlpsd.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.cli.Program;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class StudyCommandTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|nonsense|there is no command 'nonsense', only beta",
        "2|beta --realisations many|'many' is not an int",
        "1|beta --realisations 0|at least 1 realisation",
        "1|crystals --seeds 0|at least 1 set",
        "1|masks --seeds 0|at least 1 set",
        "1|dark-crystals --seeds 0|at least 1 set",
        "1|clusters --output pom.xml/table.md|cannot be made in",
      })
  void wrongUsageIsOneSentence(int status, String line, String part) {
    StringWriter errors = new StringWriter();
    CommandLine command = new CommandLine(new StudyCommand());
    command.setErr(new PrintWriter(errors, true));
    assertEquals(status, Program.run(command, line.split(" ")));
    assertTrue(errors.toString().contains(part), errors.toString());
    assertEquals(1, errors.toString().lines().count(), errors.toString());
  }
}
