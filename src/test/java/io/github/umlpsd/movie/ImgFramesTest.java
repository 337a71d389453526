package io.github.umlpsd.movie;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.umlpsd.job.UserException;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.numeric.RealType;
import net.imglib2.type.numeric.real.FloatType;
import net.imglib2.util.Intervals;
import net.imglib2.view.Views;
import org.junit.jupiter.api.Test;

class ImgFramesTest {
  private static <T extends RealType<T>> void fill(RandomAccessibleInterval<T> image) {
    int i = 0;
    for (T pixel : image) {
      pixel.setReal(i++ % 200);
    }
  }

  @Test
  void readsFramesOfAnyType() {
    check(ArrayImgs.unsignedBytes(3, 2, 4));
    check(ArrayImgs.unsignedShorts(3, 2, 4));
    check(ArrayImgs.floats(3, 2, 4));
    check(ArrayImgs.doubles(3, 2, 4));
  }

  private static <T extends RealType<T>> void check(RandomAccessibleInterval<T> image) {
    fill(image);
    FrameSource frames = ImgFrames.of(image);
    float[] pixels = new float[6];
    frames.read(2, pixels);
    assertArrayEquals(new float[] {12, 13, 14, 15, 16, 17}, pixels);
    assertEquals(4, frames.frames());
  }

  @Test
  void knowsWhereItsTypeIsFull() {
    assertEquals(255, ImgFrames.of(ArrayImgs.unsignedBytes(1, 1, 2)).saturationCounts());
    assertEquals(65535, ImgFrames.of(ArrayImgs.unsignedShorts(1, 1, 2)).saturationCounts());
    assertEquals(
        Float.POSITIVE_INFINITY, ImgFrames.of(ArrayImgs.floats(1, 1, 2)).saturationCounts());
  }

  @Test
  void readsCroppedViews() {
    var image = ArrayImgs.unsignedShorts(3, 2, 4);
    fill(image);
    var crop = Views.interval(image, Intervals.createMinMax(1, 0, 1, 2, 1, 3));
    float[] pixels = new float[4];
    ImgFrames.of(crop).read(0, pixels);
    assertArrayEquals(new float[] {7, 8, 10, 11}, pixels);
  }

  @Test
  void showsAMovieAsAnImageAndReadsOnlyWhatIsLookedAt() {
    float[][] values = new float[5][6];
    for (int t = 0; t < 5; t++) {
      for (int i = 0; i < 6; i++) {
        values[t][i] = 10 * t + i;
      }
    }
    ArrayFrames frames = ArrayFrames.of(3, 2, values);
    RandomAccessibleInterval<FloatType> image = ImgFrames.view(frames);
    assertEquals(0, frames.reads().get());
    assertEquals(34, image.getAt(1, 1, 3).get());
    assertEquals(35, image.getAt(2, 1, 3).get());
    assertEquals(1, frames.reads().get());
    float[] pixels = new float[6];
    ImgFrames.of(image).read(4, pixels);
    assertArrayEquals(values[4], pixels);
  }

  @Test
  void refusesOtherNumbersOfDimensions() {
    assertThrows(UserException.class, () -> ImgFrames.of(ArrayImgs.floats(3, 2)));
  }
}
