package io.github.umlpsd.movie.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CheckNumbersTest {
  /** Results of the same movie are the same bytes in each run. */
  @Test
  void standInOneOrderWhateverMapTheyCameIn() {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("spots", 4);
    one.put("darker", 0);
    Check check = Check.fine("dark places", "None.", one);
    assertEquals(List.of("darker", "spots"), List.copyOf(check.numbers().keySet()));
  }
}
