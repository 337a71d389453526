package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChoiceTest {
  @ParameterizedTest
  @CsvSource({"1,1 frame", "2,2 frames", "40,40 frames"})
  void theWindowIsToldInGoodEnglish(int frames, String told) {
    Choice choice = new Choice(frames, 3, Optional.empty(), Choice.WindowOrigin.PROPOSED, false);
    assertEquals(told, choice.window());
  }
}
