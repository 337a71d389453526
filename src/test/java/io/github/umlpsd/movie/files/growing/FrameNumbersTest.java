package io.github.umlpsd.movie.files.growing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FrameNumbersTest {
  @Test
  void eachNumberIsNewOnceInAnyOrder() {
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      FrameNumbers numbers = new FrameNumbers();
      Set<Integer> all = new HashSet<>();
      for (int i = 0; i < 500; i++) {
        int number = random.nextInt(300) - 100;
        assertEquals(all.add(number), numbers.add(number), number + " of seed " + seed);
      }
    }
    FrameNumbers ends = new FrameNumbers();
    for (int number : new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE - 1}) {
      assertEquals(true, ends.add(number));
      assertEquals(false, ends.add(number));
    }
  }
}
