package io.github.umlpsd.imagej.input;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.MovieFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MovieOpenerBadInputTest {
  private static final MovieParameters FROM_IMAGE = MovieParameters.defaults();

  @TempDir Path folder;

  private static void refuses(Path file, String words) {
    UserException problem =
        assertThrows(UserException.class, () -> MovieFile.open(file, FROM_IMAGE));
    assertTrue(problem.getMessage().contains(words), problem.getMessage());
    assertFalse(problem.getMessage().contains("\n"));
  }

  private static void refuses(ImagePlus image, String words) {
    UserException problem =
        assertThrows(UserException.class, () -> MovieOpener.of(image, FROM_IMAGE));
    assertTrue(problem.getMessage().contains(words), problem.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "24,1,1,5,colour",
    "16,1,1,1,at least 2",
    "16,1,4,3,4 slices and 3 frames",
    "16,2,4,3,4 slices and 3 frames"
  })
  void refusesWhatIsNoMovie(int bits, int channels, int slices, int frames, String words) {
    ImagePlus image = TestStacks.image(bits, channels, slices, frames);
    refuses(image, words);
    refuses(TestStacks.save(image, folder.resolve("bad.tif")), words);
  }

  /** Nobody should look for the interval of what is no movie. */
  @Test
  void refusesASingleImageBeforeItAsksForAnInterval() {
    ImagePlus image = TestStacks.image(16, 1, 1, 1);
    image.getCalibration().frameInterval = 0;
    refuses(image, "has 1 frame");
    refuses(TestStacks.save(image, folder.resolve("s.tif")), "has 1 frame");
    image.getCalibration().frameInterval = Double.NaN;
    refuses(image, "has 1 frame");
  }

  @Test
  void refusesMissingAndUnknownIntervals() {
    ImagePlus image = TestStacks.image(16, 1, 1, 5);
    image.getCalibration().setTimeUnit("moons");
    refuses(image, "'moons'");
    refuses(TestStacks.save(image, folder.resolve("m.tif")), "'moons'");
    image.getCalibration().frameInterval = 0;
    refuses(image, "frame_interval");
    refuses(TestStacks.save(image, folder.resolve("n.tif")), "frame_interval");
  }
}
