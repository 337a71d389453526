package io.github.umlpsd.parameters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownWordTest {
  private static final List<String> KNOWN =
      Stream.of(ParameterKey.values()).map(ParameterKey::word).toList();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cluster|There is no parameter cluster; did you mean clusters?",
        "radiuss|There is no parameter radiuss; did you mean radius?",
        "Radius|There is no parameter Radius; did you mean radius?",
        "max-clusters|There is no parameter max-clusters; did you mean max_clusters?",
        "sede|There is no parameter sede; did you mean seed?",
        "frame|There is no parameter frame; did you mean frame_interval?",
        "nonsense|There is no parameter nonsense.",
        "x|There is no parameter x.",
        "window|window is now called taper."
      })
  void saysWhatMayHaveBeenMeant(String word, String sentence) {
    assertEquals(sentence, UnknownWord.of(word, KNOWN).sentence());
  }

  @Test
  void aNewNameIsToldOnlyWhereThereIsTheParameter() {
    assertEquals(
        "There is no parameter window.", UnknownWord.of("window", List.of("seed")).sentence());
  }

  @ParameterizedTest
  @CsvSource({"ab,ab,0", "ab,ba,1", "abc,ac,1", "ac,abc,1", "abc,axc,1", "kitten,sitting,3"})
  void countsMistakes(String from, String to, int mistakes) {
    assertEquals(mistakes, UnknownWord.mistakes(from, to));
  }
}
