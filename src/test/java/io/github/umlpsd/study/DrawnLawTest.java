package io.github.umlpsd.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawnLawTest {
  @Test
  void coursesAreBrightnessAndTheSameForTheSameSeed() {
    Set<Integer> different = new HashSet<>();
    for (DrawnLaw law : DrawnLaw.first(60)) {
      double[] course = law.course(500, RandomStream.of(5, 1));
      assertArrayEquals(course, law.course(500, RandomStream.of(5, 1)));
      assertFalse(Arrays.equals(course, law.course(500, RandomStream.of(5, 2))), law::toString);
      assertTrue(
          Arrays.stream(course).allMatch(value -> value >= 0 && value < 4), () -> law + " wild");
      assertTrue(Arrays.stream(course).max().orElse(0) > 0.05, () -> law + " is dark");
      different.add(Arrays.hashCode(course));
    }
    assertTrue(different.size() == 60, "no two laws are alike");
  }
}
