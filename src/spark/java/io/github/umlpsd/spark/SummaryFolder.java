package io.github.umlpsd.spark;

import io.github.umlpsd.results.batch.BatchSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Where the driver writes the summary: the folder of the results, or, if that lies on a Hadoop file
 * system, a temporary folder of this machine whose summary is copied there while it grows.
 */
final class SummaryFolder implements AutoCloseable {
  /** So seldom that thousands of short movies do not keep the file system busy. */
  private static final Duration BETWEEN_COPIES = Duration.ofSeconds(10);

  private final String output;
  private final Path path;
  private Instant copied = Instant.now();

  private SummaryFolder(String output, Path path) {
    this.output = output;
    this.path = path;
  }

  /** With the rows of earlier runs. */
  static SummaryFolder of(String output) throws IOException {
    if (!Staging.isAddress(output)) {
      return new SummaryFolder(output, Path.of(output));
    }
    Path temporary = Files.createTempDirectory("uml-psd-summary-");
    Staging.fetch(temporary.resolve(BatchSummary.NAME), output);
    return new SummaryFolder(output, temporary);
  }

  /** The folder on this machine. */
  Path path() {
    return path;
  }

  /** Whether the results lie on a Hadoop file system. */
  boolean isRemote() {
    return Staging.isAddress(output);
  }

  /** A row has come. */
  void grown() {
    if (isRemote() && Instant.now().isAfter(copied.plus(BETWEEN_COPIES))) {
      copied = Instant.now();
      try {
        Staging.deliver(path.resolve(BatchSummary.NAME), output);
      } catch (IOException e) {
        // It is copied with a later row, or at the end, where a failure is told.
        return;
      }
    }
  }

  /** The page that leads to the reports is written. */
  void ended() throws IOException {
    if (isRemote()) {
      Staging.deliver(path.resolve(BatchSummary.PAGE), output);
    }
  }

  /** Copies the rows that have come, also if something has ended the run, and tidies up. */
  @Override
  public void close() throws IOException {
    if (isRemote()) {
      try {
        if (Files.exists(path.resolve(BatchSummary.NAME))) {
          Staging.deliver(path.resolve(BatchSummary.NAME), output);
        }
      } finally {
        Staging.delete(path);
      }
    }
  }
}
