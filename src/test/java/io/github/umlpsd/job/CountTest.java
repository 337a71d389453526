package io.github.umlpsd.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CountTest {
  @Test
  void oneIsNoPlural() {
    assertEquals("0 traces", Count.of(0, "trace"));
    assertEquals("1 trace", Count.of(1, "trace"));
    assertEquals("1 class", Count.of(1, "class"));
    assertEquals("2 classes", Count.of(2, "class"));
    assertEquals("1 of 15 spots", Count.among(1, 15, "spot"));
    assertEquals("1 of 1 spot", Count.among(1, 1, "spot"));
    assertEquals("is", Count.verb(1, "is", "are"));
    assertEquals("are", Count.verb(0, "is", "are"));
  }
}
