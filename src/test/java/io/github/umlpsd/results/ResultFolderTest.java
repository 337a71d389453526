package io.github.umlpsd.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFolderTest {
  @TempDir Path parent;

  private static ResultFolder.Content content(String text) {
    return folder -> {
      Files.writeString(
          folder.resolve(ResultFolder.MARK),
          "{\"program\": \"UML-PSD\", \"name\": \"" + text + "\"}");
      Files.createDirectory(folder.resolve("figures"));
      Files.writeString(folder.resolve("figures/a.png"), text);
    };
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void appearsWhole() throws IOException {
    Path target = parent.resolve("deep/results");
    ResultFolder.write(target, content("first"));
    assertEquals("first", Files.readString(target.resolve("figures/a.png")));
  }

  @Test
  void replacesAnEarlierResult() throws IOException {
    Path target = parent.resolve("results");
    ResultFolder.write(target, content("first"));
    ResultFolder.write(target, content("second"));
    assertEquals("second", Files.readString(target.resolve("figures/a.png")));
    assertEquals(List.of("results"), names());
  }

  @Test
  void aCancelLeavesNothingAndKeepsTheEarlierResult() throws IOException {
    Path target = parent.resolve("results");
    ResultFolder.write(target, content("first"));
    assertThrows(
        CanceledException.class,
        () ->
            ResultFolder.write(
                target,
                folder -> {
                  Files.writeString(folder.resolve(ResultFolder.MARK), "half");
                  throw new CanceledException();
                }));
    assertEquals("first", Files.readString(target.resolve("figures/a.png")));
    assertEquals(List.of("results"), names());
  }

  @Test
  void neverTouchesAFolderOfOtherFiles() throws IOException {
    Path target = Files.createDirectory(parent.resolve("thesis"));
    Files.writeString(target.resolve("chapter.txt"), "mine");
    UserException problem =
        assertThrows(UserException.class, () -> ResultFolder.write(target, content("x")));
    assertTrue(problem.getMessage().contains("other files"), problem.getMessage());
    assertEquals("mine", Files.readString(target.resolve("chapter.txt")));
  }

  @Test
  void refusesAFileAsTarget() throws IOException {
    Path target = Files.writeString(parent.resolve("file"), "mine");
    assertThrows(UserException.class, () -> ResultFolder.write(target, content("x")));
    assertFalse(Files.isDirectory(target));
  }

  @Test
  void refusesEarlyWhatCannotBeMade() throws IOException {
    Path file = Files.writeString(parent.resolve("file"), "mine");
    UserException problem =
        assertThrows(
            UserException.class, () -> ResultFolder.checkTarget(file.resolve("deep/results")));
    assertTrue(problem.getMessage().contains("cannot be made in " + file), problem.getMessage());
    ResultFolder.checkTarget(parent.resolve("deep/results"));
    assertEquals(List.of("file"), names());
  }

  @Test
  void whatAnotherRunHasPutThereMeanwhileStays() throws IOException {
    Path target = parent.resolve("results");
    List<String> seen = new ArrayList<>();
    ResultFolder.write(target, content("first"), earlier -> seen.add("none is there"));
    assertEquals(List.of(), seen);
    UserException problem =
        assertThrows(
            UserException.class,
            () ->
                ResultFolder.write(
                    target,
                    content("second"),
                    earlier -> {
                      throw new UserException("It is that of another movie.");
                    }));
    assertTrue(problem.getMessage().startsWith("It is that of another movie. The new results are"));
    assertEquals("first", Files.readString(target.resolve("figures/a.png")));
    assertEquals("second", Files.readString(parent.resolve("results-new/figures/a.png")));
    assertEquals(List.of("results", "results-new"), names());
  }
}
