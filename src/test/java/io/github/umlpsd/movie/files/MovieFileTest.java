package io.github.umlpsd.movie.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MovieFileTest {
  private static final int PLANES = 6;

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("m.tif");
  }

  private static void check(Movie movie, TestTiff written, int frames) {
    assertEquals(frames, movie.frames().frames());
    float[] pixels = new float[TestTiff.WIDTH * TestTiff.HEIGHT];
    for (int t = 0; t < frames; t++) {
      movie.frames().read(t, pixels);
      for (int i = 0; i < pixels.length; i++) {
        assertEquals((float) written.value(t, i), pixels[i], "frame " + t + ", pixel " + i);
      }
    }
  }

  private static void refuses(Path path, String... words) {
    UserException problem =
        assertThrows(UserException.class, () -> MovieFile.open(path, Openings.given()).close());
    for (String word : words) {
      assertTrue(problem.getMessage().contains(word), problem.getMessage());
    }
    assertFalse(problem.getMessage().contains("\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "8,1,5,0,1,1",
    "8,2,2,0,1,1",
    "16,1,5,0,1,1",
    "16,2,1,0,1,1",
    "32,1,2,0,1,1",
    "32,2,5,0,1,1",
    "32,3,3,0,1,1",
    "64,3,5,0,1,1",
    "12,1,5,0,1,1",
    "12,1,2,0,8,1",
    "10,1,5,0,1,1",
    "8,1,2,0,8,2",
    "16,1,2,0,8,2",
    "32,1,5,0,32946,2",
    "32,3,2,0,8,2",
    "64,3,5,0,8,2",
    "32,3,2,0,8,3",
    "64,3,5,0,8,3",
    "16,1,0,16,1,1",
    "16,1,0,16,8,2",
    "8,1,0,3,8,1",
    "32,3,0,4,8,3",
    "12,1,0,4,8,1"
  })
  void readsEveryKindOfPixels(
      int bits, int format, int stripRows, int tile, int compression, int predictor)
      throws IOException {
    for (boolean big : new boolean[] {false, true}) {
      for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
        TestTiff tiff = new TestTiff();
        tiff.big = big;
        tiff.order = order;
        tiff.bits = bits;
        tiff.format = format;
        tiff.stripRows = Math.max(1, stripRows);
        tiff.tile = tile;
        tiff.compression = plane -> compression;
        tiff.predictor = predictor;
        try (Movie movie = MovieFile.open(tiff.write(file, PLANES), Openings.given())) {
          check(movie, tiff, PLANES);
        }
      }
    }
  }

  private void imageIo(String compression, boolean tiled, int type) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ImageWriteParam parameters = writer.getDefaultWriteParam();
    parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    parameters.setCompressionType(compression);
    if (tiled) {
      parameters.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setTiling(16, 16, 0, 0);
    }
    try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
      writer.setOutput(out);
      writer.prepareWriteSequence(null);
      for (int plane = 0; plane < PLANES; plane++) {
        var image = new BufferedImage(TestTiff.WIDTH, TestTiff.HEIGHT, type);
        int bits = type == BufferedImage.TYPE_BYTE_GRAY ? 8 : 16;
        for (int i = 0; i < TestTiff.WIDTH * TestTiff.HEIGHT; i++) {
          int x = i % TestTiff.WIDTH;
          image.getRaster().setSample(x, i / TestTiff.WIDTH, 0, TestStacks.value(bits, plane, i));
        }
        writer.writeToSequence(new IIOImage(image, null, null), parameters);
      }
      writer.endWriteSequence();
    }
    writer.dispose();
  }

  @ParameterizedTest
  @ValueSource(strings = {"LZW", "PackBits", "ZLib", "Deflate"})
  void readsWhatAnotherWriterPacks(String compression) throws IOException {
    for (boolean tiled : new boolean[] {false, true}) {
      imageIo(compression, tiled, BufferedImage.TYPE_USHORT_GRAY);
      try (Movie movie = MovieFile.open(file, Openings.given())) {
        TestStacks.check(movie, 16, 0, 1);
        assertEquals(PLANES, movie.frames().frames());
      }
      imageIo(compression, tiled, BufferedImage.TYPE_BYTE_GRAY);
      try (Movie movie = MovieFile.open(file, Openings.given())) {
        TestStacks.check(movie, 8, 0, 1);
      }
    }
  }

  @Test
  void namesTheCauseAndTheWayOut() throws IOException {
    imageIo("JPEG", false, BufferedImage.TYPE_BYTE_GRAY);
    refuses(file, "JPEG", "Bio-Formats");
    TestTiff tiff = new TestTiff();
    tiff.compression = plane -> 50000;
    refuses(tiff.write(file, PLANES), "ZSTD", "Bio-Formats");
    tiff.compression = plane -> 8;
    tiff.predictor = 3;
    refuses(tiff.write(file, PLANES), "predictor 3 with 16 bits");
    tiff.predictor = 1;
    tiff.bits = 24;
    tiff.compression = plane -> 1;
    refuses(tiff.write(file, PLANES), "24 bits", "Bio-Formats");
  }

  @Test
  void readsEachImageByItsOwnCompression() throws IOException {
    TestTiff tiff = new TestTiff();
    tiff.compression = plane -> plane % 3 == 0 ? 1 : plane % 3 == 1 ? 8 : 32946;
    try (Movie movie = MovieFile.open(tiff.write(file, PLANES), Openings.given())) {
      check(movie, tiff, PLANES);
    }
  }

  @ParameterizedTest
  @CsvSource({"5,LZW", "8,deflate", "32773,bytes"})
  void namesTheFrameThatIsDamaged(int compression, String words) throws IOException {
    TestTiff tiff = new TestTiff();
    // What stands there is not packed that way.
    tiff.compression = plane -> plane == 3 ? compression : 1;
    Path written = tiff.write(file, PLANES);
    if (compression == 8) {
      byte[] bytes = Files.readAllBytes(written);
      // The check sum at the end of the data does not fit any more.
      int start = (int) TiffFile.read(written).pages().get(3).starts()[0];
      bytes[start + 20] ^= 0x55;
      Files.write(written, bytes);
    }
    try (Movie movie = MovieFile.open(written, Openings.given())) {
      float[] pixels = new float[TestTiff.WIDTH * TestTiff.HEIGHT];
      movie.frames().read(2, pixels);
      UserException problem =
          assertThrows(UserException.class, () -> movie.frames().read(3, pixels));
      assertTrue(problem.getMessage().contains("Frame 4 of m.tif"), problem.getMessage());
      assertTrue(problem.getMessage().contains(words), problem.getMessage());
    }
  }

  @Test
  void zerosInPlaceOfPackedPixelsAreNoPixels() throws IOException {
    for (String compression : new String[] {"LZW", "PackBits", "ZLib"}) {
      imageIo(compression, false, BufferedImage.TYPE_USHORT_GRAY);
      byte[] bytes = Files.readAllBytes(file);
      var places = TiffFile.read(file).pages().get(2);
      int start = (int) places.starts()[0];
      Arrays.fill(bytes, start, start + (int) places.lengths()[0], (byte) 0);
      Files.write(file, bytes);
      try (Movie movie = MovieFile.open(file, Openings.given())) {
        float[] pixels = new float[TestTiff.WIDTH * TestTiff.HEIGHT];
        assertThrows(UserException.class, () -> movie.frames().read(2, pixels), compression);
      }
    }
  }

  @Test
  void passesOverTagsThatItDoesNotKnow() throws IOException {
    TestTiff tiff = new TestTiff();
    for (int tag : new int[] {10_001, 32_767, 65_000}) {
      tiff.extraTag = tag;
      try (Movie movie = MovieFile.open(tiff.write(file, PLANES), Openings.given())) {
        check(movie, tiff, PLANES);
      }
    }
  }

  @Test
  void leavesOutPreviewsAndOtherSizesAndSaysSo() throws IOException {
    TestTiff tiff = new TestTiff();
    tiff.height = plane -> plane == PLANES ? 3 : TestTiff.HEIGHT;
    try (Movie movie = MovieFile.open(tiff.write(file, PLANES + 1), Openings.given())) {
      check(movie, tiff, PLANES);
      assertTrue(movie.notes().toString().contains("1 of its 7 pages"), movie.notes().toString());
    }
    tiff.height = plane -> TestTiff.HEIGHT;
    tiff.reduced = plane -> plane >= PLANES;
    try (Movie movie = MovieFile.open(tiff.write(file, 2 * PLANES), Openings.given())) {
      check(movie, tiff, PLANES);
      assertTrue(movie.notes().toString().contains("6 of its 12 pages"), movie.notes().toString());
    }
    tiff.reduced = plane -> false;
    tiff.height = plane -> plane % 2 == 0 ? 3 : TestTiff.HEIGHT;
    refuses(tiff.write(file, PLANES), "different size");
  }

  @Test
  void usesWhatStandsBeforeADirectoryThatIsNone() throws IOException {
    TestTiff tiff = new TestTiff();
    byte[] bytes = Files.readAllBytes(tiff.write(file, PLANES));
    Arrays.fill(bytes, bytes.length * 2 / 3, bytes.length, (byte) 0);
    Files.write(file, bytes);
    try (Movie movie = MovieFile.open(file, Openings.given())) {
      int frames = movie.frames().frames();
      assertTrue(frames >= 3 && frames < PLANES, frames + " frames");
      check(movie, tiff, frames);
      assertTrue(movie.notes().get(0).contains("first " + frames), movie.notes().toString());
    }
  }

  @Test
  void refusesSizesThatTheFileCannotHold() throws IOException {
    TestTiff tiff = new TestTiff();
    tiff.compression = plane -> 8;
    tiff.stripRows = 7;
    byte[] bytes = Files.readAllBytes(tiff.write(file, 2));
    for (int i = 0; i < bytes.length - 12; i++) {
      boolean height = bytes[i] == 1 && bytes[i + 1] == 1 && bytes[i + 2] == 4 && bytes[i + 8] == 5;
      if (height && bytes[i + 3] == 0 && bytes[i + 4] == 1 && bytes[i + 9] == 0) {
        bytes[i + 10] = 1;
      }
    }
    refuses(Files.write(file, bytes), "7 x 65541 pixels");
  }

  @Test
  void noticesThatTheFileWasChanged() throws IOException {
    Path written = new TestTiff().write(file, PLANES);
    try (Movie movie = MovieFile.open(written, Openings.given())) {
      movie.checkUnchanged();
      Files.setLastModifiedTime(written, FileTime.fromMillis(1_000_000));
      assertTrue(
          assertThrows(UserException.class, movie::checkUnchanged)
              .getMessage()
              .contains("changed while it was read"));
    }
  }

  @Test
  void readsARangeOfFrames() throws IOException {
    TestTiff tiff = new TestTiff();
    Path written = tiff.write(file, PLANES);
    try (Movie movie = MovieFile.open(written, Openings.range(3, 5))) {
      tiff.firstPlane = 2;
      check(movie, tiff, 3);
    }
    assertTrue(
        assertThrows(
                UserException.class, () -> MovieFile.open(written, Openings.range(3, 9)).close())
            .getMessage()
            .contains("last_frame is 9, but"));
  }
}
