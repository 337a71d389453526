package io.github.umlpsd.movie.files.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.plugin.AVI_Reader;
import ij.plugin.SubstackMaker;
import ij.plugin.filter.AVI_Writer;
import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.imagej.input.MovieOpener;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTimesTest {
  private static final int FRAMES = 40;

  @TempDir Path folder;

  private static ImagePlus labelled(double interval, String... labels) {
    ImagePlus image = TestStacks.image(16, 1, 1, labels.length);
    image.getCalibration().frameInterval = interval;
    for (int t = 0; t < labels.length; t++) {
      image.getStack().setSliceLabel(labels[t], t + 1);
    }
    return image;
  }

  private static Movie open(ImagePlus image) {
    return MovieOpener.of(image, MovieParameters.defaults());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%d m",
        "%d",
        "%d slices",
        "t:%d/9",
        "%d K, 50 ms",
        "Delay time = %d ns",
        "start=%d s",
        "t=%d s/frame",
        "t=%d,5 s",
        "x.t=%d s",
        "%d ms.tif",
      })
  void otherNumbersAreNoTimes(String label) {
    assertTrue(Double.isNaN(LabelTimes.seconds(String.format(label, 3))), label);
    Movie movie = open(labelled(0.03, String.format(label, 1), String.format(label, 7)));
    assertEquals(List.of(), movie.notes());
  }

  @Test
  void anIntervalThatLabelsContradictIsTold() {
    String told = open(labelled(0.03, "0 ms", "50 ms", "100 ms")).notes().toString();
    assertTrue(told.contains("30 ms, from the image, is not that of the time stamps, 50 ms"), told);
    assertEquals(List.of(), open(labelled(0.05, "0 ms", "50 ms", "100 ms")).notes());
  }

  /** Exposure times in labels, which are all the same, tell nothing. */
  @Test
  void oneTimeInAllLabelsIsNone() {
    assertEquals(List.of(), open(labelled(0.03, "50 ms", "50 ms", "50 ms")).notes());
  }

  private ImagePlus avi(double framesPerSecond) throws IOException {
    ImagePlus image = IJ.createImage("movie", "8-bit ramp", 32, 32, FRAMES);
    image.getCalibration().fps = framesPerSecond;
    Path file = folder.resolve("movie.avi");
    new AVI_Writer().writeImage(image, file.toString(), AVI_Writer.NO_COMPRESSION, 100);
    ImagePlus opened = AVI_Reader.open(file.toString(), false);
    // As the menu does it; a script that opens an AVI file gets no speed.
    opened.getCalibration().fps = framesPerSecond;
    String[] labels =
        IntStream.rangeClosed(1, FRAMES)
            .mapToObj(opened.getStack()::getSliceLabel)
            .toArray(String[]::new);
    assertTrue(LabelTimes.maybeOfAvi(labels), labels[0]);
    return opened;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 7, 20, 25, 30, 40, 60, 100, 300, 1000})
  void thePlayingSpeedOfAnAviFileIsNoTimeStamp(double framesPerSecond) throws IOException {
    ImagePlus image = avi(framesPerSecond);
    Movie movie = open(image);
    assertEquals("from the playing speed", movie.times().source());
    assertEquals(1, movie.notes().stream().filter(n -> n.contains("playing speed")).count());
    image.getCalibration().frameInterval = 0.5 / framesPerSecond;
    List<String> told = open(image).notes();
    assertTrue(told.stream().noneMatch(note -> note.contains("stamps")), told.toString());
    assertTrue(told.stream().noneMatch(note -> note.contains("labels")), told.toString());
  }

  /** Opened by a script, saved as TIFF, cut: the labels stay, the speed does not. */
  @Test
  void labelsOfAnAviFileAreNeverTheInterval() throws IOException {
    ImagePlus image = avi(20);
    image.getCalibration().fps = 0;
    String file = folder.resolve("movie.tif").toString();
    IJ.saveAsTiff(image, file);
    ImagePlus saved = IJ.openImage(file);
    for (String part : List.of("1-40", "1,2,3,4,6,7,8,9", "1-40-3")) {
      ImagePlus some = new SubstackMaker().makeSubstack(saved, part);
      String told = assertThrows(UserException.class, () -> open(some)).getMessage();
      assertTrue(told.contains("has no frame interval"), told);
      some.getCalibration().frameInterval = 0.03;
      Movie movie = open(some);
      assertEquals(0.03, movie.times().intervalSeconds(), 1e-12);
      assertEquals(0, movie.times().lostFrames());
      told = movie.notes().toString();
      assertTrue(told.contains("ms apart") && told.contains("they were not used"), told);
    }
  }
}
