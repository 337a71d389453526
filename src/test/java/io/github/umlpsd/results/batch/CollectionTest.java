package io.github.umlpsd.results.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CollectionTest {
  @TempDir Path parent;

  private void result(String place) throws IOException {
    Path folder = Files.createDirectories(parent.resolve(place));
    Files.writeString(
        folder.resolve("parameters.json"), "{\"program\": \"UML-PSD\", \"name\": \"a\"}");
    Files.writeString(folder.resolve("spots.csv"), "spot,x\n1,2\n");
  }

  /** A killed run may have left all or half of a result that does not stand yet. */
  @Test
  void whatARunMakesIsNotCollectedBeforeItStands() throws IOException {
    result("day1/a");
    result("day1/.uml-psd-17/new");
    result(".uml-psd-18/old");
    assertEquals(1, Collection.of(parent).done());
    assertEquals(2, Files.readAllLines(parent.resolve("summary.csv")).size());
    assertEquals(2, Files.readAllLines(parent.resolve("all_spots.csv")).size());
  }
}
