package io.github.umlpsd.results.record;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobRecordTest {
  @TempDir Path folder;

  private final JobRecord ours = new JobRecord(Map.of(), "/day1/m.tif");

  private void check(Optional<String> before) {
    ours.checkReplaces(before, folder);
  }

  @Test
  void onlyWhatCameMeanwhileFromAnotherMovieIsNotReplaced() throws IOException {
    check(Optional.empty());
    Files.writeString(folder.resolve(JobRecord.NAME), "{\"movie\": \"/day1/m.tif\"}");
    check(Optional.empty());
    Files.writeString(folder.resolve(JobRecord.NAME), "{\"movie\": \"/day2/m.tif\"}");
    assertDoesNotThrow(() -> check(Optional.of("/day2/m.tif")));
    for (Optional<String> before : java.util.List.of(Optional.<String>empty(), Optional.of("x"))) {
      UserException problem = assertThrows(UserException.class, () -> check(before));
      assertTrue(problem.getMessage().contains("/day2/m.tif"), problem.getMessage());
    }
  }
}
