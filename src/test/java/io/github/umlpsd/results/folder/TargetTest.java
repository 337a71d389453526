package io.github.umlpsd.results.folder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be replaced, and what is refused before the job. */
class TargetTest {
  private static final String OURS = "{\"program\": \"UML-PSD\"}";

  @TempDir Path temporary;
  private Path parent;

  @BeforeEach
  void withoutLinks() throws IOException {
    parent = temporary.toRealPath();
  }

  private Path result(String name) {
    Path folder = parent.resolve(name);
    Placement.write(
        folder,
        fresh -> {
          Files.writeString(fresh.resolve("parameters.json"), OURS);
          Files.writeString(fresh.resolve("spots.csv"), "spot\n1\n");
          Files.createDirectory(fresh.resolve("figures"));
          Files.writeString(fresh.resolve("figures/spots.png"), "picture");
        });
    return folder;
  }

  private static void assertRefused(String part, Path target, Path... inputs) {
    UserException problem =
        assertThrows(UserException.class, () -> Target.check(target, inputs), part);
    assertTrue(problem.getMessage().contains(part), problem.getMessage());
  }

  private static Path add(Path folder, String name, String text) throws IOException {
    Files.createDirectories(folder.resolve(name).getParent());
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void anEarlierResultIsReplaced() throws IOException {
    Path result = result("results");
    add(result, ".DS_Store", "of a desktop");
    add(result, "figures/Thumbs.db", "of another");
    assertEquals(result, Target.check(result));
    assertEquals(parent.resolve("new/deep"), Target.check(parent.resolve("new/deep")));
  }

  @Test
  void whatAResultHasNotWrittenIsNamed() throws IOException {
    add(result("a"), "thesis.docx", "mine");
    assertRefused("thesis.docx", parent.resolve("a"));
    add(result("b"), "figures/mine.png", "mine");
    assertRefused("figures/mine.png", parent.resolve("b"));
    add(result("c"), "spots.csv", "spot,note\n1,bad\n");
    assertRefused("changed later, such as spots.csv", parent.resolve("c"));
    add(parent.resolve("d"), "parameters.json", "{}");
    add(parent.resolve("d"), "thesis.docx", "mine");
    assertRefused("was not written by UML-PSD", parent.resolve("d"));
    add(parent.resolve("e"), "parameters.json", "{\"program\": \"Other\"}");
    assertRefused("was not written by UML-PSD", parent.resolve("e"));
    add(parent.resolve("f"), "movie.tif", "mine");
    assertRefused("holds other files, such as movie.tif", parent.resolve("f"));
    add(result("g"), "files.json", "{\"files\": 3}");
    add(parent.resolve("g"), "more.csv", "mine");
    assertRefused("more.csv", parent.resolve("g"));
    Files.createSymbolicLink(result("h").resolve("link"), parent);
    assertRefused("link", parent.resolve("h"));
  }

  @Test
  void resultsOfAnEarlierBatchAreNeverReplacedByOneResult() throws IOException {
    Path batch = Files.createDirectory(parent.resolve("batch"));
    add(batch, "parameters.json", OURS);
    Files.move(result("one"), batch.resolve("one"));
    assertRefused("one/", batch);
  }

  @Test
  void resultsOfTheFirstVersionAreKnownByTheirNames() throws IOException {
    Path old = parent.resolve("old");
    for (String name :
        new String[] {
          "parameters.json",
          "spots.csv",
          "psd_traces.csv",
          "report.html",
          "spots.zip",
          "figures/class_spectra.png",
          "crystal_2/parameters.json",
          "crystal_2/beta_map_cluster_11.tif",
          "crystal_2/figures/correlation_map.png"
        }) {
      add(old, name, OURS);
    }
    assertEquals(old, Target.check(old));
    add(old, "figures/holiday.png", "mine");
    assertRefused("figures/holiday.png", old);
  }

  @Test
  void anInputInTheTargetIsRefused() throws IOException {
    Path result = result("results");
    assertRefused("spots.csv lies in the output folder", result, result.resolve("spots.csv"));
    Path link = Files.createSymbolicLink(parent.resolve("link.csv"), result.resolve("spots.csv"));
    assertRefused("lies in the output folder", result, link);
    Target.check(result, add(parent, "movie.tif", "beside"), parent.resolve("results.tif"));
  }

  @Test
  void linksAreFollowed() throws IOException {
    Path real = result("real");
    Path link = Files.createSymbolicLink(parent.resolve("link"), real);
    Placement.write(
        link, fresh -> Files.writeString(fresh.resolve("parameters.json"), OURS + "\n"));
    assertTrue(Files.isSymbolicLink(link));
    assertFalse(Files.exists(real.resolve("spots.csv")));
    Files.createSymbolicLink(parent.resolve("broken"), parent.resolve("nowhere"));
    assertRefused("link to what is not there", parent.resolve("broken"));
    assertRefused("link to what is not there", parent.resolve("broken/out"));
    Path inner = Files.createSymbolicLink(parent.resolve("inner"), real);
    assertEquals(parent.resolve("out"), Target.check(inner.resolve("../out")));
  }

  @Test
  void placesThatCannotBeReplacedAreRefused() throws IOException {
    assertRefused("whole disk", parent.getRoot());
    assertRefused("is a file", add(parent, "file", "mine"));
    assertRefused("cannot be made in", parent.resolve("file/out"));
    assertRefused("that the program runs in", Path.of("").toAbsolutePath().getParent());
    Path proc = Path.of("/proc");
    Assumptions.assumeTrue(Files.isDirectory(proc));
    UserException problem =
        assertThrows(UserException.class, () -> Target.check(Path.of("/proc/self/out")));
    assertTrue(problem.getMessage().startsWith("/proc/self/out"), problem.getMessage());
  }

  @Test
  void aReadOnlyResultIsProtected() throws IOException {
    Path result = result("results");
    Files.setPosixFilePermissions(result, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(result), "the user may write everywhere");
    assertRefused("read-only", result);
  }
}
