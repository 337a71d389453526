package io.github.umlpsd.imagej.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.Prefs;
import ij.io.FileSaver;
import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.Projection;
import io.github.umlpsd.movie.files.MovieFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ImageJ keeps with the planes of a TIFF file counts for the file as for the open image. */
class LabelsInFilesTest {
  private static final int FRAMES = 60;
  private static final int LOST = 20;
  private static final double STEP = 0.03;

  @TempDir Path folder;

  /** Time of a frame, s; one is lost. */
  private static double seconds(int frame) {
    return STEP * (frame < LOST ? frame : frame + 1);
  }

  private static ImagePlus image(int channels, IntFunction<String> label) {
    ImagePlus image = TestStacks.image(16, channels, 1, FRAMES);
    image.getCalibration().frameInterval = 0;
    for (int plane = 0; plane < channels * FRAMES; plane++) {
      image.getStack().setSliceLabel(label.apply(plane / channels), plane + 1);
    }
    return image;
  }

  private Path saved(ImagePlus image, boolean intel) {
    Path file = folder.resolve("movie.tif");
    boolean before = Prefs.intelByteOrder;
    Prefs.intelByteOrder = intel;
    try {
      assertTrue(new FileSaver(image).saveAsTiffStack(file.toString()));
    } finally {
      Prefs.intelByteOrder = before;
    }
    return file;
  }

  private static MovieParameters channel(int channel) {
    return new MovieParameters(0, 0, channel, Projection.MEAN, Drift.NONE);
  }

  private static String text(Movie movie) {
    return movie.times().text() + " " + movie.frames().frames() + movie.notes();
  }

  @ParameterizedTest
  @CsvSource({
    "false, 1, 'ElapsedTime-ms: %2$.0f'",
    "true, 1, '%1$.2f s of \u00e9t\u00e9\nt = %1$.2f s'",
    "false, 2, '{\"ElapsedTime-ms\": %2$.0f}'",
    "true, 2, '%2$.0f ms'",
    "false, 1, 'DeltaT=%1$.4f'",
  })
  void aLabelIsAStampInTheFileToo(boolean intel, int channels, String label) {
    ImagePlus image =
        image(channels, t -> String.format(Locale.ROOT, label, seconds(t), 1000 * seconds(t)));
    Path file = saved(image, intel);
    try (Movie movie = MovieFile.open(file, channel(channels));
        Movie open = MovieOpener.of(IJ.openImage(file.toString()), channel(channels))) {
      assertEquals(STEP, movie.times().intervalSeconds(), 1e-9);
      assertEquals("from time stamps", movie.times().source());
      assertEquals(1, movie.times().lostFrames());
      assertEquals(LOST, movie.times().gaps().get(0).start());
      assertEquals(text(open), text(movie));
    }
  }

  @Test
  void theTextOfAnImageHasStampsInTheFileToo() {
    ImagePlus image = image(1, t -> null);
    StringBuilder info = new StringBuilder();
    for (int t = 0; t < FRAMES; t++) {
      info.append(String.format(Locale.ROOT, "timestamp #%d = %.4f\n", t + 1, seconds(t)));
    }
    image.setProperty("Info", info.toString());
    Path file = saved(image, false);
    try (Movie movie = MovieFile.open(file, channel(1));
        Movie open = MovieOpener.of(IJ.openImage(file.toString()), channel(1))) {
      assertEquals(1, movie.times().lostFrames());
      assertEquals(text(open), text(movie));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"%.2f s", "frame", "Time 5"})
  void whatIsNoStampIsNoneInTheFileEither(String label) {
    ImagePlus image = image(1, t -> String.format(Locale.ROOT, label, 0.05 * t));
    image.getCalibration().frameInterval = STEP;
    Path file = saved(image, false);
    try (Movie movie = MovieFile.open(file, channel(1));
        Movie open = MovieOpener.of(IJ.openImage(file.toString()), channel(1))) {
      assertEquals("from the image", movie.times().source());
      assertEquals(STEP, movie.times().intervalSeconds(), 1e-9);
      assertEquals(text(open), text(movie));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 4, 8})
  void damagedTextsAreNone(int place) throws IOException {
    ImagePlus image = image(1, t -> Math.round(1000 * seconds(t)) + " ms");
    image.getCalibration().frameInterval = STEP;
    Path file = saved(image, false);
    byte[] bytes = Files.readAllBytes(file);
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    int head = all.indexOf("IJIJ");
    ByteBuffer.wrap(bytes).putInt(head + place, 0x7ffffff0);
    Files.write(file, bytes);
    try (Movie movie = MovieFile.open(file, channel(1))) {
      assertEquals("from the image", movie.times().source());
      assertEquals(0, movie.times().lostFrames());
      assertEquals(FRAMES, movie.frames().frames());
    }
  }
}
