package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.watch.WatchState;
import io.github.umlpsd.watch.WatchState.Row;
import io.github.umlpsd.watch.WatchState.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchConsoleTest {
  @TempDir Path folder;

  private final List<String> news = new ArrayList<>();
  private final List<String> failures = new ArrayList<>();

  private void end(Status... statuses) {
    Path page = folder.resolve("live.html");
    WatchConsole console = new WatchConsole(page, news::add, failures::add);
    List<Row> rows =
        Arrays.stream(statuses)
            .map(status -> new Row(status.name(), status, "", Optional.empty()))
            .toList();
    for (boolean running : new boolean[] {true, false}) {
      console.accept(new WatchState(folder, Instant.EPOCH, running, rows, List.of()));
    }
  }

  /** Who looks at the summary alone would miss it. */
  @Test
  void aMovieThatIsNotFinishedAtTheEndIsToldByAQuietWatchToo() throws IOException {
    end(Status.WAITING, Status.RECORDING, Status.ANALYSING);
    String counts = "0 movies done, 0 failed, 1 at work, 2 not finished.";
    assertEquals(List.of("Ended: " + counts), failures);
    assertEquals(List.of("WAITING: waiting", "RECORDING: recording", "ANALYSING: analysing"), news);
    assertTrue(Files.readString(folder.resolve("live.html")).contains(": " + counts));
  }

  @Test
  void anEndWithoutSuchAMovieIsNews() {
    end(Status.FAILED);
    assertEquals(List.of("FAILED: failed"), failures);
    assertEquals(List.of("Ended: 0 movies done, 1 failed, 0 at work, 0 not finished."), news);
  }
}
