package io.github.umlpsd.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.engine.ParameterKey;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnalyzePixelsCommandTest {

  @Test
  void everyParameterIsAFieldOfTheSameName() {
    Set<String> words =
        ParameterKey.forPixels().stream().map(ParameterKey::word).collect(Collectors.toSet());
    Set<String> fields =
        Arrays.stream(AnalyzePixelsCommand.class.getDeclaredFields())
            .filter(field -> field.getType() == String.class)
            .map(java.lang.reflect.Field::getName)
            .collect(Collectors.toSet());
    assertEquals(words, fields);
  }
}
