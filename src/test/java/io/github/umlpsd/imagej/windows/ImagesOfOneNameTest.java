package io.github.umlpsd.imagej.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.WindowManager;
import ij.macro.Interpreter;
import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.imagej.input.NamedImage;
import io.github.umlpsd.imagej.input.OpenImages;
import io.github.umlpsd.imagej.input.OwnImages;
import io.github.umlpsd.job.UserException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two movies whose files have one name, as MMStack_Pos0.ome.tif of two days. */
class ImagesOfOneNameTest {
  private static final String NAME = "MMStack_Pos0.ome.tif";

  private ImagePlus first;
  private ImagePlus second;

  @BeforeEach
  void open() {
    Interpreter.batchMode = true;
    first = shown(NAME);
    second = shown(NAME);
  }

  @AfterEach
  void close() {
    OpenImages.all().toList().forEach(Interpreter::removeBatchModeImage);
    WindowManager.setTempCurrentImage(null);
    Interpreter.batchMode = false;
  }

  private static ImagePlus shown(String title) {
    ImagePlus image = TestStacks.image(16, 1, 1, 5);
    image.setTitle(title);
    Interpreter.addBatchModeImage(image);
    return image;
  }

  private static ImagePlus resultOf(ImagePlus movie) {
    ImagePlus result = shown("a plot");
    result.changes = false;
    OwnImages.mark(result, movie);
    EarlierWindows.mark(result, NAME);
    return result;
  }

  @Test
  void aNameThatTwoHaveMeansTheOneInFront() {
    WindowManager.setTempCurrentImage(first);
    assertSame(first, NamedImage.of(NAME));
    WindowManager.setTempCurrentImage(second);
    assertSame(second, NamedImage.of(NAME));
  }

  @Test
  void aNameThatTwoHaveMeansNeitherIfAnotherIsInFront() {
    ImagePlus other = shown("other");
    WindowManager.setTempCurrentImage(other);
    String told = assertThrows(UserException.class, () -> NamedImage.of(NAME)).getMessage();
    assertTrue(told.startsWith("2 open images are named 'MMStack_Pos0.ome.tif'"), told);
    assertSame(other, NamedImage.of("other"));
  }

  @Test
  void plotsOfTheOtherMovieStay() {
    ImagePlus ofFirst = resultOf(first);
    ImagePlus ofSecond = resultOf(second);
    EarlierWindows.close(NAME, second);
    assertEquals(1, OpenImages.all().filter(ofFirst::equals).count());
    assertEquals(0, OpenImages.all().filter(ofSecond::equals).count());
  }

  /** As where a macro opens one file after the other, or one again. */
  @Test
  void plotsOfAMovieThatIsClosedAreReplaced() {
    ImagePlus ofFirst = resultOf(first);
    Interpreter.removeBatchModeImage(first);
    EarlierWindows.close(NAME, second);
    assertEquals(0, OpenImages.all().filter(ofFirst::equals).count());
  }
}
