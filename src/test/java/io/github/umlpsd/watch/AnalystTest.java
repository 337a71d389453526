package io.github.umlpsd.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.umlpsd.results.batch.Batch;
import io.github.umlpsd.results.batch.Plan;
import io.github.umlpsd.results.record.MovieFigures;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AnalystTest {
  @TempDir Path temporary;

  /** As one does that is changed while others are analysed: two results would count it twice. */
  @Test
  void aMovieThatBecomesReadyAgainWhileItWaitsIsDoneOnce() throws InterruptedException {
    List<String> folders = Collections.synchronizedList(new ArrayList<>());
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    Batch.Work work =
        (movie, folder, threads) -> {
          folders.add(folder.getFileName().toString());
          begun.countDown();
          try {
            released.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return new MovieFigures(Map.of("message", "ok"));
        };
    Batch.Listener silent =
        new Batch.Listener() {
          @Override
          public void begins(Path movie) {}

          @Override
          public void failed(Path movie, Throwable why) {}
        };
    WatchWish wish =
        new WatchWish(temporary, temporary.resolve("out"), 0.1, 1, 0, Plan.oneByOne(1));
    Analyst analyst = new Analyst(work, wish, silent);
    try {
      analyst.add(temporary.resolve("a.tif"));
      begun.await();
      for (int i = 0; i < 3; i++) {
        analyst.add(temporary.resolve("b.tif"));
      }
      assertFalse(analyst.isIdle());
      released.countDown();
      while (!analyst.isIdle()) {
        Thread.sleep(5);
      }
    } finally {
      analyst.stop();
    }
    assertEquals(List.of("a", "b"), folders);
  }
}
