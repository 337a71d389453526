package io.github.umlpsd.results.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Tells what another run may just be making or deleting from what was left long ago. */
final class Young {
  private static final Duration MOST = Duration.ofMinutes(1);

  private Young() {}

  /** Whether a file or folder was changed a short while ago. */
  static boolean is(Path path) throws IOException {
    return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS)
        .toInstant()
        .isAfter(Instant.now().minus(MOST));
  }
}
