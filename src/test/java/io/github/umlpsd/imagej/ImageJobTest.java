package io.github.umlpsd.imagej;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageJobTest {
  /** Frames of their own, as camera programs write them. */
  @Test
  void aFolderIsAMovieAndNoTable(@TempDir Path folder) {
    assertTrue(ImageJob.isMovie(folder));
    assertTrue(ImageJob.isMovie(Path.of("movie.TIF")));
    assertFalse(ImageJob.isMovie(Path.of("traces.csv")));
  }
}
