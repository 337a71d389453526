package io.github.umlpsd.movie.files.growing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.MovieFile;
import io.github.umlpsd.movie.files.TestTiff;
import io.github.umlpsd.movie.files.growing.GrowingMovie.Arrived;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Movies that are read while they are written, and when they count as finished. */
class GrowingMovieTest {
  private static final int SIDE = 24;

  @TempDir Path temporary;

  private FrameWriter writer(String format, Path folder, int framesPerPart) throws IOException {
    return format.equals("ndtiff")
        ? new NdTiffWriter(folder, SIDE, SIDE, framesPerPart)
        : new MicroManagerWriter(folder, SIDE, SIDE, framesPerPart);
  }

  private static short[] frame(int number) {
    short[] pixels = new short[SIDE * SIDE];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (short) (number * 31 + i);
    }
    return pixels;
  }

  private static Path movie(String format, Path folder) {
    return format.equals("ndtiff") ? folder : folder.resolve("run_MMStack_Default.ome.tif");
  }

  /** Reads what is there now, and checks every pixel. */
  private static int read(GrowingMovie growing, int from, int most) throws IOException {
    int next = from;
    growing.look();
    float[] pixels = new float[SIDE * SIDE];
    for (Arrived arrived = growing.next(most); arrived != null; arrived = growing.next(most)) {
      try (Arrived now = arrived) {
        for (int k = 0; k < now.frames().frames(); k++, next++) {
          assertEquals(next, now.numbers().get(k));
          assertEquals(0.02 * next, now.seconds().get(k).orElseThrow(), 1e-9);
          now.frames().read(k, pixels);
          short[] wanted = frame(next);
          for (int i = 0; i < pixels.length; i++) {
            assertEquals(wanted[i] & 0xffff, pixels[i]);
          }
        }
      }
    }
    return next;
  }

  @ParameterizedTest
  @ValueSource(strings = {"ndtiff", "micro-manager"})
  void everyFrameIsGivenOutOnceThroughAllParts(String format) throws IOException {
    Path folder = temporary.resolve("run");
    FrameWriter writer = writer(format, folder, 7);
    GrowingMovie growing = MovieFinder.follow(movie(format, folder), 1, 1).orElseThrow();
    int read = read(growing, 0, 3);
    assertEquals(0, read);
    for (int t = 0; t < 31; t++) {
      writer.write(t, 20 * t, frame(t));
      if (t % 4 == 1) {
        read = read(growing, read, 3);
        assertEquals(t + 1, read);
      }
    }
    writer.close();
    assertEquals(31, read(growing, read, 64));
    assertNull(growing.next(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ndtiff", "micro-manager"})
  void theEndComesFromTheContentAndNotFromTheSize(String format) throws IOException {
    Path folder = temporary.resolve("run");
    Path movie = movie(format, folder);
    try (FrameWriter writer = writer(format, folder, 12)) {
      for (int t = 0; t < 20; t++) {
        writer.write(t, 20 * t, frame(t));
        Finish.Missing missing = Finish.of(movie, MovieParameters.defaults()).orElseThrow();
        assertTrue(missing.certain(), missing.why());
        assertTrue(missing.why().contains("not closed"), missing.why());
      }
    }
    assertEquals("Optional.empty", Finish.of(movie, MovieParameters.defaults()).toString());
    try (Movie opened = MovieFile.open(movie, MovieParameters.defaults())) {
      assertEquals(20, opened.frames().frames());
      float[] pixels = new float[SIDE * SIDE];
      opened.frames().read(15, pixels);
      assertEquals(frame(15)[9] & 0xffff, pixels[9]);
    }
  }

  @Test
  void anEntryOfTheIndexThatIsBeingWrittenWaits() throws IOException {
    Path folder = temporary.resolve("run");
    NdTiffWriter writer = new NdTiffWriter(folder, SIDE, SIDE, 100);
    for (int t = 0; t < 3; t++) {
      writer.write(t, 20 * t, frame(t));
    }
    writer.close();
    Path index = folder.resolve("NDTiff.index");
    byte[] whole = Files.readAllBytes(index);
    int last = whole.length - 1;
    while (whole[last] == 0) {
      last--;
    }
    for (int bytes = 2 * whole.length / 3; bytes <= last; bytes++) {
      byte[] growing = Arrays.copyOf(Arrays.copyOf(whole, bytes), whole.length + 500);
      Files.write(index, growing);
      GrowingMovie movie = MovieFinder.follow(folder, 1, 1).orElseThrow();
      assertEquals(2, movie.look(), "after " + bytes + " bytes");
      Files.write(index, Arrays.copyOf(whole, whole.length + 500));
      assertEquals(3, movie.look());
      assertEquals(3, read(movie, 0, 8));
    }
  }

  /** As the finished movie has one frame of each time. */
  @Test
  void anImageThatIsWrittenTwiceIsOneFrame() throws IOException {
    Path folder = temporary.resolve("run");
    GrowingMovie growing;
    int read;
    try (NdTiffWriter writer = new NdTiffWriter(folder, SIDE, SIDE, 4)) {
      growing = MovieFinder.follow(folder, 1, 1).orElseThrow();
      for (int t : new int[] {0, 1, 2, 2, 3, 1, 4}) {
        writer.write(t, 20 * t, frame(t));
      }
      read = read(growing, 0, 2);
      assertEquals(5, read);
      for (int t : new int[] {4, 5, 0}) {
        writer.write(t, 20 * t, frame(t));
      }
    }
    assertEquals(6, read(growing, read, 2));
    try (Movie opened = MovieFile.open(folder, MovieParameters.defaults())) {
      assertEquals(6, opened.frames().frames());
    }
  }

  @Test
  void aDataSetWhoseImagesAreNotCopiedYetIsNotFinished() throws IOException {
    Path folder = temporary.resolve("run");
    try (NdTiffWriter writer = new NdTiffWriter(folder, SIDE, SIDE, 100)) {
      for (int t = 0; t < 20; t++) {
        writer.write(t, 20 * t, frame(t));
      }
    }
    assertTrue(Finish.of(folder, MovieParameters.defaults()).isEmpty());
    Path part = folder.resolve("s_NDTiffStack.tif");
    byte[] bytes = Files.readAllBytes(part);
    Files.write(part, Arrays.copyOf(bytes, bytes.length / 2));
    assertTrue(Finish.of(folder, MovieParameters.defaults()).isPresent());
  }

  @Test
  void halfCopiedFilesAreNotFinished() throws IOException {
    String text = "ImageJ=1.54p\nimages=20\nframes=20\nfinterval=0.05\n";
    Path whole =
        TestTiff.dialect(ByteOrder.BIG_ENDIAN, 16, 1, 1000, false, text)
            .write(temporary.resolve("whole.tif"), 20);
    assertTrue(Finish.of(whole, MovieParameters.defaults()).isEmpty());
    byte[] bytes = Files.readAllBytes(whole);
    Path half = temporary.resolve("half.tif");
    for (int part = 1; part < 8; part++) {
      Files.write(half, Arrays.copyOf(bytes, part * bytes.length / 8));
      assertTrue(Finish.of(half, MovieParameters.defaults()).isPresent(), part + " of 8");
    }
    Files.write(half, new byte[bytes.length]);
    assertTrue(Finish.of(half, MovieParameters.defaults()).isPresent(), "zeros");
    try (RandomAccessFile file = new RandomAccessFile(half.toFile(), "rw")) {
      file.write(bytes, 0, bytes.length - 300);
    }
    assertTrue(Finish.of(half, MovieParameters.defaults()).isPresent(), "zeros at the end");
    Files.write(half, bytes);
    assertTrue(Finish.of(half, MovieParameters.defaults()).isEmpty());
  }

  @Test
  void partsAndHiddenFilesAreNoMoviesOfTheirOwn() throws IOException {
    Path folder = temporary.resolve("all");
    for (String format : List.of("ndtiff", "micro-manager")) {
      try (FrameWriter writer = writer(format, folder.resolve("deep/" + format), 5)) {
        for (int t = 0; t < 12; t++) {
          writer.write(t, 20 * t, frame(t));
        }
      }
    }
    Path plain =
        TestTiff.dialect(ByteOrder.BIG_ENDIAN, 16, 1, 1000, false, "")
            .write(folder.resolve("plain.tif"), 3);
    Files.copy(plain, folder.resolve(".plain.tif.hidden.tif"));
    Files.copy(plain, folder.resolve("plain.tif.part"));
    Path results = Files.createDirectories(folder.resolve("results/x"));
    Files.copy(plain, results.resolve("cluster_map.tif"));
    TreeMap<Path, MovieFinder.State> found =
        new MovieFinder(folder, folder.resolve("results")::equals).find();
    assertEquals(
        Set.of(
            plain,
            folder.resolve("deep/ndtiff"),
            folder.resolve("deep/micro-manager/run_MMStack_Default.ome.tif")),
        found.keySet());
    MovieFinder.State parts = found.get(folder.resolve("deep/ndtiff"));
    assertEquals(4, parts.files());
    List<Long> sizes = new ArrayList<>();
    try (var files = Files.list(folder.resolve("deep/ndtiff"))) {
      for (Path file : files.toList()) {
        sizes.add(Files.size(file));
      }
    }
    assertEquals(sizes.stream().mapToLong(n -> n).sum(), parts.bytes());
  }

  /** One file that nobody can read must not end a watch. */
  @Test
  void damagedFilesAreNotFinishedOrTakenAndNothingElse() throws IOException {
    for (String format : List.of("ndtiff", "micro-manager")) {
      Path folder = temporary.resolve(format);
      try (FrameWriter writer = writer(format, folder, 50)) {
        for (int t = 0; t < 6; t++) {
          writer.write(t, 20 * t, frame(t));
        }
      }
      boolean ndtiff = format.equals("ndtiff");
      Path file = folder.resolve(ndtiff ? "NDTiff.index" : "run_MMStack_Default.ome.tif");
      byte[] whole = Files.readAllBytes(file);
      Random random = new Random(1);
      for (int i = 0; i < 300; i++) {
        byte[] damaged = whole.clone();
        damaged[random.nextInt(Math.min(whole.length, 2000))] = (byte) random.nextInt(256);
        damaged[random.nextInt(Math.min(whole.length, 2000))] = 0;
        Files.write(file, damaged);
        Finish.of(ndtiff ? folder : file, MovieParameters.defaults())
            .ifPresent(missing -> assertFalse(missing.why().isBlank()));
      }
    }
  }
}
