package io.github.umlpsd.movie.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** NDTiff data sets, written after their public specification (version 3.3). */
class NdTiffTest {
  private static final int BYTES = 2 * TestTiff.WIDTH * TestTiff.HEIGHT;

  @TempDir Path temporary;
  private Path folder;
  private final ByteBuffer index = ByteBuffer.allocate(1_000_000).order(ByteOrder.LITTLE_ENDIAN);

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("set"));
  }

  /** Writes an image at a place in a part, which is made if it is not there. */
  private void image(String axes, String part, long offset, int plane, int type, String metadata)
      throws IOException {
    ByteBuffer pixels = ByteBuffer.allocate(BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i < TestTiff.WIDTH * TestTiff.HEIGHT; i++) {
      pixels.putShort((short) TestStacks.value(16, plane, i));
    }
    byte[] text = metadata.getBytes(StandardCharsets.UTF_8);
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve(part).toFile(), "rw")) {
      ByteBuffer head = ByteBuffer.allocate(28).order(ByteOrder.LITTLE_ENDIAN);
      head.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(28).putInt(483729);
      file.write(head.putInt(3).putInt(3).putInt(2355492).putInt(0).array());
      file.seek(offset);
      file.write(pixels.array());
      file.write(text);
    }
    put(axes);
    put(part);
    index.putInt((int) offset).putInt(TestTiff.WIDTH).putInt(TestTiff.HEIGHT).putInt(type);
    index.putInt(0).putInt((int) (offset + BYTES)).putInt(text.length).putInt(0);
  }

  private void put(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    index.putInt(bytes.length).put(bytes);
  }

  private void writeIndex(int zeros) throws IOException {
    byte[] bytes = new byte[index.position() + zeros];
    index.duplicate().flip().get(bytes, 0, index.position());
    Files.write(folder.resolve("NDTiff.index"), bytes);
  }

  private void twoParts(int frames) throws IOException {
    for (int t = 0; t < frames; t++) {
      String part = t < frames / 2 ? "s_NDTiffStack.tif" : "s_NDTiffStack_1.tif";
      // Not in the order of time, as with two cameras.
      int time = t ^ 1;
      image(
          "{\"time\":" + time + ",\"channel\":\"GFP\"}",
          part,
          1000 + 400L * t,
          time,
          1,
          "{\"ElapsedTime-ms\":" + 20 * time + ",\"Width\":7}");
    }
  }

  private Movie open(MovieParameters parameters) {
    return MovieFile.open(folder, parameters);
  }

  private void refuses(Path path, MovieParameters parameters, String words) {
    UserException problem =
        assertThrows(UserException.class, () -> MovieFile.open(path, parameters).close());
    assertTrue(problem.getMessage().contains(words), problem.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 1000})
  void readsAllPartsInTheOrderOfTime(int zeros) throws IOException {
    twoParts(20);
    writeIndex(zeros);
    for (String name : new String[] {"", "NDTiff.index", "s_NDTiffStack_1.tif"}) {
      try (Movie movie = MovieFile.open(folder.resolve(name), Openings.fromFile())) {
        assertEquals("set", movie.name());
        assertEquals(20, movie.frames().frames());
        TestStacks.check(movie, 16, 0, 1);
        assertEquals("20 ms, from time stamps", movie.times().text());
        assertEquals(zeros == 3, movie.notes().toString().contains("breaks off"));
      }
    }
  }

  @Test
  void missingPartsAndCutIndexesAreNeverPassedOver() throws IOException {
    twoParts(20);
    writeIndex(0);
    Files.delete(folder.resolve("s_NDTiffStack_1.tif"));
    refuses(folder, Openings.fromFile(), "s_NDTiffStack_1.tif is missing");
    index.clear();
    twoParts(20);
    writeIndex(0);
    byte[] bytes = Files.readAllBytes(folder.resolve("NDTiff.index"));
    Files.write(
        folder.resolve("NDTiff.index"), java.util.Arrays.copyOf(bytes, bytes.length / 2 - 9));
    try (Movie movie = open(Openings.fromFile())) {
      assertTrue(movie.frames().frames() < 11);
      assertTrue(movie.notes().toString().contains("breaks off"), movie.notes().toString());
    }
    bytes[4] = 0;
    Files.write(folder.resolve("NDTiff.index"), bytes);
    refuses(folder, Openings.fromFile(), "is damaged at byte 0");
    Files.delete(folder.resolve("NDTiff.index"));
    refuses(folder.resolve("s_NDTiffStack.tif"), Openings.fromFile(), "NDTiff.index is missing");
  }

  @Test
  void choosesChannelsAndPositionsAndFillsLostFrames() throws IOException {
    for (int t = 0; t < 30; t++) {
      for (int c = 0; c < 2; c++) {
        for (int p = 0; p < 2; p++) {
          if (t != 11) {
            String axes = "{\"position\":" + p + ",\"channel\":\"c" + c + "\",\"time\":" + t + "}";
            image(axes, "s.tif", 1000 + 400L * (4 * t + 2 * c + p), 100 * p + 50 * c + t, 4, "");
          }
        }
      }
    }
    writeIndex(0);
    refuses(folder, Openings.given(), "2 positions");
    refuses(folder, Openings.of(0.05, 1, 3), "channel is 3");
    try (Movie movie = open(Openings.of(0.05, 2, 2))) {
      assertEquals(30, movie.frames().frames());
      assertEquals(1, movie.times().lostFrames());
      assertTrue(
          movie.notes().toString().contains("1 missing behind frame 11"), movie.notes().toString());
      float[] pixels = new float[TestTiff.WIDTH * TestTiff.HEIGHT];
      movie.frames().read(12, pixels);
      assertEquals(TestStacks.value(16, 162, 4), pixels[4]);
    }
  }

  @Test
  void imagesThatAreNotInTheFilesKeepTheirTime() throws IOException {
    for (int t = 0; t < 40; t++) {
      image("{\"time\":" + t + "}", t < 20 ? "s.tif" : "s_1.tif", 1000 + 400L * t, t, 1, "");
    }
    writeIndex(0);
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("s.tif").toFile(), "rw")) {
      file.setLength(1000 + 400L * 18);
    }
    try (Movie movie = open(Openings.of(0.05, 1, 1))) {
      assertEquals(40, movie.frames().frames());
      assertEquals(2, movie.times().lostFrames());
      float[] pixels = new float[TestTiff.WIDTH * TestTiff.HEIGHT];
      movie.frames().read(20, pixels);
      assertEquals(TestStacks.value(16, 20, 4), pixels[4]);
    }
  }

  @Test
  void refusesWhatIsNoMovie() throws IOException {
    for (int t = 0; t < 4; t++) {
      image("{\"time\":" + t + ",\"row\":" + t % 2 + "}", "s.tif", 1000 + 400L * t, t, 1, "");
    }
    writeIndex(0);
    refuses(folder, Openings.given(), "axis 'row'");
    index.clear();
    image("{\"time\":0}", "s.tif", 1000, 0, 2, "");
    writeIndex(0);
    refuses(folder, Openings.given(), "colour");
    index.clear();
    image("{\"time\":0}", "s.tif", 1000, 0, 1, "");
    image("{\"time\":1}", "s.tif", 1400, 0, 0, "");
    writeIndex(0);
    refuses(folder, Openings.given(), "images of 16 and of 8 bits");
    index.clear();
    image("{\"time\":0}", "s.tif", 1000, 0, 1, "");
    index.put(index.position() - 36, (byte) 0);
    writeIndex(0);
    refuses(folder, Openings.given(), "is damaged at byte 0");
    index.clear();
    writeIndex(100);
    refuses(folder, Openings.given(), "no image yet");
  }

  @Test
  void imagesOfOneTimeAreTold() throws IOException {
    for (int t = 0; t < 12; t++) {
      image("{\"time\":" + t % 10 + "}", "s.tif", 1000 + 400L * t, t % 10, 1, "");
    }
    writeIndex(0);
    try (Movie movie = open(Openings.of(0.05, 1, 1))) {
      assertEquals(10, movie.frames().frames());
      String notes = movie.notes().toString();
      assertTrue(notes.contains("Of 12 images of set, 2 have the time of a later one"), notes);
    }
  }

  @Test
  void partsOfFourGibibytesAreOneMovie() throws IOException {
    long far = (4L << 30) - 4096;
    for (int t = 0; t < 12; t++) {
      String part = t < 6 ? "s_NDTiffStack.tif" : "s_NDTiffStack_1.tif";
      long offset = 1000 + (far - 1000) / 5 * (t % 6);
      image("{\"time\":" + t + "}", part, offset, t, 1, "{\"ElapsedTime-ms\":" + 10 * t + "}");
    }
    writeIndex(0);
    assertTrue(Files.size(folder.resolve("s_NDTiffStack_1.tif")) > far);
    try (Movie movie = open(Openings.fromFile())) {
      assertEquals(12, movie.frames().frames());
      TestStacks.check(movie, 16, 0, 1);
      assertEquals(0.01, movie.frameIntervalSeconds(), 1e-12);
    }
  }
}
