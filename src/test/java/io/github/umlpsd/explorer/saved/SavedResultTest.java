package io.github.umlpsd.explorer.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that the explorer cannot show say what to do in place of it. */
class SavedResultTest {
  @TempDir Path folder;

  private String refusal() {
    return assertThrows(UserException.class, () -> SavedResult.read(folder)).getMessage();
  }

  private void mark() throws IOException {
    Files.writeString(folder.resolve("parameters.json"), "{\"program\": \"UML-PSD\"}");
  }

  @Test
  void aResultThatLostItsTracesSaysSo() throws IOException {
    mark();
    assertEquals(
        folder + " holds no traces.csv; put it back, or analyse the movie again.", refusal());
  }

  @Test
  void aFolderThatIsNoResultSaysWhatAResultHolds() {
    assertEquals(folder + " is no result folder; give one that holds parameters.json.", refusal());
  }
}
