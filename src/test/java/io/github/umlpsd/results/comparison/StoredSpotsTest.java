package io.github.umlpsd.results.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredSpotsTest {
  @TempDir Path folder;

  @Test
  void dotsKeepTheNumbersOfTheirSpots() throws IOException {
    Files.writeString(
        folder.resolve("spots.csv"),
        "spot,x_px,y_px,note\n1,4,5,not measured: too near\n2,6,7,\n3,8,9,no class\n");
    StoredSpots read = StoredSpots.read(folder, 2);
    assertEquals(List.of(2, 3), read.funnel().spots());
    assertEquals(2, read.funnel().dots());
    assertEquals(Map.of("too near", 1), read.funnel().leftOut());
    assertEquals(6, read.places().orElseThrow().x()[0]);
  }

  @Test
  void withoutATableOfSpotsTheyAreCounted() {
    assertEquals(List.of(1, 2, 3), StoredSpots.read(folder, 3).funnel().spots());
  }
}
