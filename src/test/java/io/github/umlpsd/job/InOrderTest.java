package io.github.umlpsd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InOrderTest {
  @Test
  void aPartWaitsForThoseBeforeIt() {
    List<String> taken = new ArrayList<>();
    InOrder<String> parts = new InOrder<>(taken::add);
    parts.put(2, "c");
    parts.put(1, "b");
    assertEquals(List.of(), taken);
    parts.put(0, "a");
    assertEquals(List.of("a", "b", "c"), taken);
    parts.put(3, "d");
    assertEquals(List.of("a", "b", "c", "d"), taken);
  }

  @Test
  void threadsDoNotChangeTheOrder() {
    List<Integer> taken = new ArrayList<>();
    InOrder<Integer> parts = new InOrder<>(taken::add);
    new Workers(8, Progress.NONE).forEach("Parts", 2000, i -> parts.put(i, i));
    assertEquals(IntStream.range(0, 2000).boxed().toList(), taken);
  }
}
