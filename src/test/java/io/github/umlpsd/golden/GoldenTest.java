package io.github.umlpsd.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whole results against results that were kept: every number to 1e-9 of its value. After a wanted
 * change, {@code mvn test -Dtest=GoldenTest -Dgolden.write=true} keeps the new ones.
 */
class GoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @TempDir static Path inputs;
  @TempDir Path temporary;

  @BeforeAll
  static void simulate() throws IOException {
    GoldenJobs.simulate(inputs);
  }

  @ParameterizedTest
  @EnumSource
  void resultsStayAsTheyWere(GoldenJobs job) throws IOException {
    Path found = temporary.resolve("result");
    Path golden = GOLDEN.resolve(job.folder());
    job.run(inputs, found);
    if (Boolean.getBoolean("golden.write")) {
      keep(found, golden);
    }
    List<String> differences = new ArrayList<>();
    int compared = 0;
    for (Path file : files(golden)) {
      Path name = golden.relativize(file);
      Path same = found.resolve(name);
      assertTrue(Files.exists(same), name + " is not written any more");
      GoldenFile.differences(file, same).forEach(d -> differences.add(name + ": " + d));
      compared++;
    }
    assertEquals(List.of(), differences);
    assertTrue(compared >= 2, "compared " + compared + " files");
  }

  private static void keep(Path found, Path golden) throws IOException {
    for (Path old : Files.exists(golden) ? files(golden) : List.<Path>of()) {
      Files.delete(old);
    }
    for (Path file : files(found)) {
      Path copy = golden.resolve(found.relativize(file).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).filter(GoldenFile::isCompared).sorted().toList();
    }
  }
}
