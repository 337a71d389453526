package io.github.umlpsd.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.parameters.BatchKey;
import io.github.umlpsd.parameters.CompareKey;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.TableKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.parameters.WatchKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The page of parameters holds the list that the program has. {@code mvn test
 * -Dtest=DocumentedParametersTest -Ddocs.write=true} writes it anew.
 */
class DocumentedParametersTest {
  private static final Path PAGE = Path.of("src/site/markdown/parameters.md");
  private static final String HEAD = "| name | default | meaning |\n|---|---|---|\n";

  private static String table(UserParameter[] keys) {
    return HEAD
        + Arrays.stream(keys)
            .map(key -> "| `%s` | %s | %s |\n".formatted(key.word(), shown(key), meaning(key)))
            .collect(Collectors.joining());
  }

  private static String shown(UserParameter key) {
    return key.defaultText().isEmpty() ? "" : "`" + key.defaultText() + "`";
  }

  private static String meaning(UserParameter key) {
    String choices =
        key.choices().isEmpty() ? "" : " One of " + String.join(", ", key.choices()) + ".";
    return key.help() + choices;
  }

  @Test
  void thePageHasEveryParameter() throws IOException {
    String page = Files.readString(PAGE);
    String[] tables = {
      table(ParameterKey.values()),
      table(TableKey.values()),
      table(CompareKey.values()),
      table(WatchKey.values()),
      table(BatchKey.values()),
      table(SimulationKey.values())
    };
    if (Boolean.getBoolean("docs.write")) {
      int next = 0;
      for (String table : tables) {
        int start = page.indexOf(HEAD, next);
        int end = page.indexOf("\n\n", start);
        page = page.substring(0, start) + table + (end < 0 ? "" : page.substring(end + 1));
        next = start + table.length();
      }
      Files.writeString(PAGE, page);
    }
    for (String table : tables) {
      assertTrue(
          page.contains(table),
          PAGE + " is not the program's list; write it anew with -Ddocs.write=true:\n" + table);
    }
  }
}
