package io.github.umlpsd.imagej.input;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.io.Opener;
import ij.plugin.FileInfoVirtualStack;
import ij.plugin.StackReducer;
import ij.plugin.SubstackMaker;
import ij.process.ImageProcessor;
import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.Projection;
import io.github.umlpsd.movie.files.MovieFile;
import io.github.umlpsd.movie.files.TestTiff;
import io.github.umlpsd.movie.sums.Projections;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MovieOpenerTest {
  private static final MovieParameters FROM_IMAGE = MovieParameters.defaults();

  @TempDir Path folder;

  private static MovieParameters channel(int channel) {
    return new MovieParameters(0, 0, channel, Projection.MEAN, Drift.NONE);
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 16, 32})
  void readsStacksWrittenByImageJ(int bits) {
    Path file = TestStacks.save(TestStacks.image(bits, 1, 1, 6), folder.resolve("a b.TIF"));
    try (Movie movie = MovieFile.open(file, FROM_IMAGE)) {
      assertEquals("a b", movie.name());
      assertEquals(6, movie.frames().frames());
      assertEquals(0.03, movie.frameIntervalSeconds(), 1e-12);
      assertTrue(movie.notes().isEmpty(), movie.notes().toString());
      TestStacks.check(movie, bits, 0, 1);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void readsSignedCountsFromFileAndFromImageJAlike(boolean zip) throws IOException {
    Path file = folder.resolve("s.tif");
    TestTiff.dialect(ByteOrder.BIG_ENDIAN, 16, 2, 5, zip, "ImageJ=1.54p\nfinterval=1\n")
        .write(file, 3);
    float[] pixels = new float[TestStacks.WIDTH * TestStacks.HEIGHT];
    try (Movie movie = MovieFile.open(file, FROM_IMAGE)) {
      movie.frames().read(1, pixels);
      assertEquals(-(TestStacks.value(16, 1, 3) % 20_000), pixels[3]);
      assertEquals(32767, movie.frames().saturationCounts());
    }
    float[] opened = new float[pixels.length];
    MovieOpener.of(new Opener().openImage(file.toString()), FROM_IMAGE).frames().read(1, opened);
    assertArrayEquals(pixels, opened);
  }

  @Test
  void readsSignedCountsThatImageJSaved() {
    ImagePlus image = TestStacks.image(16, 1, 1, 3);
    image.getCalibration().setSigned16BitCalibration();
    Path file = TestStacks.save(image, folder.resolve("signed.tif"));
    float[] saved = new float[TestStacks.WIDTH * TestStacks.HEIGHT];
    float[] open = new float[saved.length];
    try (Movie movie = MovieFile.open(file, FROM_IMAGE)) {
      movie.frames().read(0, saved);
      assertEquals(TestStacks.value(16, 0, 3) - 32768, saved[3]);
      assertEquals(32767, movie.frames().saturationCounts());
    }
    MovieOpener.of(image, FROM_IMAGE).frames().read(0, open);
    assertArrayEquals(open, saved);
  }

  @Test
  void tellsTheIntervalOfAnOpenImage() {
    ImagePlus image = TestStacks.image(16, 1, 1, 3);
    assertEquals("frame interval 30 ms, from the image", MovieOpener.interval(image));
    image.getCalibration().frameInterval = 0;
    assertEquals("frame interval not known", MovieOpener.interval(image));
  }

  /** ImageJ's Reduce and Make Substack keep the interval of the file. */
  @Test
  void imagesThatWereLeftOutAreTold() {
    Path file = TestStacks.save(TestStacks.image(16, 1, 1, 9), folder.resolve("nine.tif"));
    ImagePlus image = IJ.openImage(file.toString());
    assertEquals(List.of(), MovieOpener.of(image, FROM_IMAGE).notes());
    new StackReducer().reduceStack(image, 3);
    assertEquals(3, image.getStackSize());
    String told = MovieOpener.of(image, FROM_IMAGE).notes().toString();
    assertTrue(told.contains("3 of the 9 images of nine.tif"), told);
    var given = new MovieParameters(0.09, 0, 0, 0, 0, 1, Projection.MEAN, Drift.NONE);
    told = MovieOpener.of(image, given).notes().toString();
    assertFalse(told.contains("images of"), told);
  }

  /** Of a stretch and of every third frame the same is told, unless labels have time stamps. */
  @Test
  void partsOfAFileAreToldApartByTheirTimeStamps() {
    Path file = TestStacks.save(TestStacks.image(16, 1, 1, 9), folder.resolve("nine.tif"));
    ImagePlus image = IJ.openImage(file.toString());
    for (String part : List.of("1-3", "1-9-3")) {
      String told = MovieOpener.of(part(image, part), FROM_IMAGE).notes().toString();
      assertTrue(told.contains("right for a stretch or a channel, but too short if"), told);
    }
    for (int t = 0; t < 9; t++) {
      image.getStack().setSliceLabel("t=" + 30 * t + " ms", t + 1);
    }
    assertEquals(List.of(), MovieOpener.of(part(image, "1-3"), FROM_IMAGE).notes());
    List<String> told = MovieOpener.of(part(image, "1-9-3"), FROM_IMAGE).notes();
    assertEquals(1, told.size(), told.toString());
    assertTrue(
        told.get(0).contains("30 ms, from the image, is not that of the time stamps, 90 ms"));
  }

  private static ImagePlus part(ImagePlus image, String slices) {
    ImagePlus part = new SubstackMaker().makeSubstack(image, slices);
    assertEquals(3, part.getStackSize());
    return part;
  }

  /** A user closes the image, or takes slices away, while it is analysed. */
  @Test
  void framesThatAreGoneAreNamed() {
    ImagePlus closed = TestStacks.image(16, 1, 1, 5);
    Movie movie = MovieOpener.of(closed, FROM_IMAGE);
    int pixels = movie.frames().width() * movie.frames().height();
    closed.flush();
    assertGone(() -> movie.frames().read(1, new float[pixels]), 2);
    assertGone(() -> movie.frames().readWords(1, new int[pixels]), 2);
    ImagePlus cut = TestStacks.image(16, 1, 1, 5);
    Movie other = MovieOpener.of(cut, FROM_IMAGE);
    cut.getStack().deleteLastSlice();
    other.frames().read(3, new float[pixels]);
    assertGone(() -> other.frames().read(4, new float[pixels]), 5);
  }

  /** While the form is open. */
  @Test
  void anImageThatIsClosedIsNoMovieOfOneFrame() {
    ImagePlus closed = TestStacks.image(16, 1, 1, 5);
    closed.setTitle("dots");
    closed.flush();
    String told =
        assertThrows(UserException.class, () -> MovieOpener.of(closed, FROM_IMAGE)).getMessage();
    assertEquals("dots was closed before its analysis began; open it again.", told);
  }

  private static void assertGone(Executable reading, int frame) {
    String told = assertThrows(UserException.class, reading).getMessage();
    assertTrue(told.startsWith("Frame " + frame + " of the movie is gone"), told);
  }

  @Test
  void readsARangeOfAnOpenImage() {
    ImagePlus image = TestStacks.image(16, 2, 1, 8);
    var part = new MovieParameters(0, 3, 6, 0, 0, 2, Projection.MEAN, Drift.NONE);
    Movie movie = MovieOpener.of(image, part);
    assertEquals(4, movie.frames().frames());
    TestStacks.check(movie, 16, 5, 2);
    var other = new MovieParameters(0, 0, 0, 2, 0, 1, Projection.MEAN, Drift.NONE);
    assertThrows(UserException.class, () -> MovieOpener.of(image, other));
  }

  @Test
  void picksTheChannelFromFilesAndImages() {
    ImagePlus image = TestStacks.image(16, 3, 1, 4);
    Path file = TestStacks.save(image, folder.resolve("c.tif"));
    for (int channel = 1; channel <= 3; channel++) {
      try (Movie movie = MovieFile.open(file, channel(channel))) {
        assertEquals(4, movie.frames().frames());
        TestStacks.check(movie, 16, channel - 1, 3);
        assertTrue(movie.notes().get(0).contains("Channel " + channel + " of 3"));
      }
      TestStacks.check(MovieOpener.of(image, channel(channel)), 16, channel - 1, 3);
    }
    assertThrows(UserException.class, () -> MovieFile.open(file, channel(4)));
    assertThrows(UserException.class, () -> MovieOpener.of(image, channel(4)));
  }

  @Test
  void takesSlicesAsFramesAndSaysSo() {
    ImagePlus image = TestStacks.image(8, 1, 5, 1);
    Path file = TestStacks.save(image, folder.resolve("z.tif"));
    for (Movie movie :
        new Movie[] {MovieFile.open(file, FROM_IMAGE), MovieOpener.of(image, FROM_IMAGE)}) {
      assertEquals(5, movie.frames().frames());
      assertTrue(movie.notes().get(0).contains("5 slices are taken as frames"));
      TestStacks.check(movie, 8, 0, 1);
      movie.close();
    }
  }

  @Test
  void readsScaleAndIntervalInTheirUnits() {
    ImagePlus image = TestStacks.image(8, 1, 1, 3);
    image.getCalibration().setTimeUnit("ms");
    image.getCalibration().frameInterval = 50;
    image.getCalibration().setUnit("micron");
    image.getCalibration().pixelWidth = 0.11;
    image.getCalibration().pixelHeight = 0.11;
    Path file = TestStacks.save(image, folder.resolve("u.tif"));
    for (Movie movie :
        new Movie[] {MovieFile.open(file, FROM_IMAGE), MovieOpener.of(image, FROM_IMAGE)}) {
      assertEquals(0.05, movie.frameIntervalSeconds(), 1e-9);
      assertEquals(0.11, movie.pixelSizeMicrometers().orElseThrow(), 1e-6);
      movie.close();
    }
    assertEquals(50, image.getCalibration().frameInterval);
  }

  @Test
  void readsVirtualStacksFromManyThreads() {
    ImagePlus image = TestStacks.image(16, 1, 1, 90);
    Path file = TestStacks.save(image, folder.resolve("v.tif"));
    ImagePlus virtual = FileInfoVirtualStack.openVirtual(file.toString());
    assertTrue(virtual.getStack().isVirtual());
    Movie movie = MovieOpener.of(virtual, FROM_IMAGE);
    TestStacks.check(movie, 16, 0, 1);
    Workers eight = new Workers(8, Progress.NONE);
    Projections expected = Projections.of(MovieOpener.of(image, FROM_IMAGE).frames(), eight);
    assertArrayEquals(expected.mean(), Projections.of(movie.frames(), eight).mean());
  }

  @Test
  void noticesThatTheFileOfAVirtualStackWasChanged() throws IOException {
    Path file = TestStacks.save(TestStacks.image(16, 1, 1, 90), folder.resolve("v.tif"));
    Movie movie = MovieOpener.of(FileInfoVirtualStack.openVirtual(file.toString()), FROM_IMAGE);
    movie.checkUnchanged();
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    assertTrue(
        assertThrows(UserException.class, movie::checkUnchanged)
            .getMessage()
            .contains("v.tif was changed while it was read"));
  }

  @Test
  void sharesThePixelsOfAnOpenImageAndLeavesItUnchanged() {
    ImagePlus image = TestStacks.image(16, 1, 1, 4);
    Movie movie = MovieOpener.of(image, FROM_IMAGE);
    ImageProcessor third = image.getStack().getProcessor(3);
    third.setf(4, 12345);
    float[] pixels = new float[TestStacks.WIDTH * TestStacks.HEIGHT];
    movie.frames().read(2, pixels);
    assertEquals(12345, pixels[4]);
    assertEquals(1, image.getCurrentSlice());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"ElapsedTime-ms\": %d",
        "ElapsedTime-ms=%d",
        "c:1\nDeltaT=%d ms",
        "%d ms",
        "%de-3sec.",
        "%d000 us\nwhat a camera says",
        "dot t=%d ms",
        "Exposure time: 50 ms, time = %d ms",
        "t:3/9, Elapsed time: %d msec; 1/2",
      })
  void timeStampsInLabelsGiveIntervalAndGaps(String label) {
    ImagePlus image = TestStacks.image(16, 1, 1, 12);
    image.getCalibration().frameInterval = 0;
    for (int t = 0; t < 12; t++) {
      image.getStack().setSliceLabel(String.format(label, 50 * (t < 6 ? t : t + 1)), t + 1);
    }
    assertStamps(image);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"timestamp #%02d = %s", "Series 0 Plane DeltaT #%d = %s", "timestamp %d = %s"})
  void timeStampsInPropertiesGiveIntervalAndGaps(String line) {
    ImagePlus image = TestStacks.image(16, 1, 1, 12);
    image.getCalibration().frameInterval = 0;
    StringBuilder info = new StringBuilder("SizeT = 12\n");
    for (int t = 11; t >= 0; t--) {
      info.append(String.format(line, t + 1, 0.05 * (t < 6 ? t : t + 1))).append('\n');
    }
    image.setProperty("Info", info.toString());
    assertStamps(image);
  }

  private static void assertStamps(ImagePlus image) {
    try (Movie movie = MovieOpener.of(image, FROM_IMAGE)) {
      assertEquals(0.05, movie.frameIntervalSeconds(), 1e-9);
      assertEquals("from time stamps", movie.times().source());
      assertEquals(1, movie.times().lostFrames());
      assertEquals(13, movie.frames().frames());
    }
  }
}
