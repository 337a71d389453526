package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.io.FileSaver;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A movie on which nothing is to be seen is told so, and no parameter is blamed. */
class UniformMovieTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"analyze, 0", "analyze, 65535", "profiles, 100", "pixels, 0", "pixels, 65535"})
  void isTold(String command, int counts) {
    ImagePlus movie = IJ.createImage("movie", "16-bit black", 32, 32, 64);
    for (int i = 1; i <= 64; i++) {
      movie.getStack().getProcessor(i).add(counts);
    }
    movie.getCalibration().frameInterval = 0.05;
    String file = folder.resolve("movie.tif").toString();
    assertTrue(new FileSaver(movie).saveAsTiffStack(file));
    CommandLineRun run =
        CommandLineRun.of(
            command, file, "--frame-interval", "0.05", "--output", folder.resolve("o").toString());
    assertEquals(Program.FAILED, run.status());
    assertTrue(run.errors().contains("is " + counts), run.errors());
    assertTrue(run.errors().contains("counts on the time average"), run.errors());
  }
}
