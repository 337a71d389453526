package io.github.umlpsd.movie.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.FaultCases;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Damaged files of every dialect are read or refused in a sentence, in no time. What is read
 * without a word is what Java's own reader finds, where it reads the file too.
 */
class DamagedMoviesTest {
  private static final int TRIALS = FaultCases.of(120);
  private static final int PLANES = 5;

  @TempDir Path folder;

  enum Dialect {
    PLAIN,
    BIG,
    IMAGEJ,
    DEFLATE,
    FLOAT_PREDICTOR,
    TILES,
    PACKED,
    OME,
    MICRO_MANAGER,
    LZW,
    PACK_BITS;

    /** Whether Java's own reader knows this dialect. */
    boolean javaReads() {
      return EnumSet.of(PLAIN, IMAGEJ, TILES, OME, MICRO_MANAGER).contains(this);
    }

    TestTiff tiff() {
      TestTiff tiff = new TestTiff();
      tiff.big = this == BIG;
      tiff.order = ordinal() % 2 == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
      switch (this) {
        case IMAGEJ ->
            tiff.descriptions = List.of("ImageJ=1.54p\nimages=5\nframes=5\nfinterval=1\n");
        case DEFLATE -> {
          tiff.compression = plane -> 8;
          tiff.predictor = 2;
        }
        case FLOAT_PREDICTOR -> {
          tiff.bits = 32;
          tiff.format = 3;
          tiff.predictor = 3;
          tiff.compression = plane -> 8;
        }
        case TILES -> {
          tiff.tile = 4;
          tiff.compression = plane -> 8;
        }
        case PACKED -> tiff.bits = 12;
        case OME ->
            tiff.descriptions =
                List.of(
                    "<OME><Image><Pixels DimensionOrder=\"XYCZT\" SizeC=\"1\" SizeZ=\"1\""
                        + " SizeT=\"5\"><TiffData IFD=\"0\" FirstT=\"0\" PlaneCount=\"5\"/><Plane"
                        + " TheT=\"0\" DeltaT=\"0\"/><Plane TheT=\"1\" DeltaT=\"2\"/></Pixels>"
                        + "</Image></OME>");
        case MICRO_MANAGER -> {
          tiff.head = 54773648;
          tiff.metadata = t -> "{\"ElapsedTime-ms\":" + 30 * t + "}";
        }
        case LZW -> tiff.compression = plane -> 5;
        case PACK_BITS -> tiff.compression = plane -> 32773;
        default -> {
          // As it is.
        }
      }
      return tiff;
    }
  }

  private static byte[] damaged(byte[] good, Random random) {
    byte[] bytes = good.clone();
    int from = 4 + random.nextInt(bytes.length - 4);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(64));
    switch (random.nextInt(5)) {
      case 0 -> Arrays.fill(bytes, from, to, (byte) 0);
      case 1 -> bytes = Arrays.copyOf(bytes, from);
      case 2 -> System.arraycopy(good, random.nextInt(bytes.length - 64), bytes, from, to - from);
      case 3 -> bytes[from] = (byte) 0xff;
      default -> {
        for (int k = 0; k < 6; k++) {
          bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt(256);
        }
      }
    }
    return bytes;
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void areReadOrRefusedInASentence(Dialect dialect) throws IOException {
    Path file = folder.resolve("d.ome.tif");
    written = dialect.tiff();
    byte[] good = Files.readAllBytes(written.write(file, PLANES));
    Random random = FaultCases.random(dialect.ordinal());
    for (int trial = 0; trial < TRIALS; trial++) {
      Files.write(file, damaged(good, random));
      assertTimeoutPreemptively(
          Duration.ofSeconds(30), () -> readOrRefuse(dialect, file), dialect + ", trial " + trial);
    }
    if (dialect.javaReads()) {
      assertTrue(agreed > TRIALS / 8, "only " + agreed + " files were compared");
    }
  }

  private TestTiff written;
  private int agreed;

  private void readOrRefuse(Dialect dialect, Path file) {
    try (Movie movie = MovieFile.open(file, Openings.given())) {
      int pixels = movie.frames().width() * movie.frames().height();
      if (pixels < 1 << 24) {
        List<float[]> frames = new ArrayList<>();
        for (int t = 0; t < Math.min(PLANES, movie.frames().frames()); t++) {
          float[] frame = new float[pixels];
          movie.frames().read(t, frame);
          frames.add(frame);
        }
        if (dialect.javaReads()) {
          JavaTiff.read(file).ifPresent(images -> compare(movie, frames, images));
        }
      }
    } catch (UserException e) {
      assertTrue(e.getMessage().endsWith(".") && !e.getMessage().contains("\n"), e.getMessage());
    }
  }

  /** Where pages are left out, a note says so, and the two are of different lengths. */
  private void compare(Movie movie, List<float[]> frames, List<double[]> images) {
    if (images.size() != movie.frames().frames()) {
      assertFalse(movie.notes().isEmpty(), "pages are left out without a word");
      return;
    }
    for (int t = 0; t < frames.size(); t++) {
      float[] frame = frames.get(t);
      double[] image = images.get(t);
      assertEquals(image.length, frame.length, "pixels of frame " + t);
      if (!isFrame(t, frame)) {
        for (int i = 0; i < frame.length; i++) {
          assertEquals((float) image[i], frame[i], "pixel " + i + " of frame " + t);
        }
      }
    }
    agreed++;
  }

  /** Java's reader has zeros where bytes are lost, and of two equal tags the last. */
  private boolean isFrame(int t, float[] frame) {
    return frame.length == TestTiff.WIDTH * TestTiff.HEIGHT
        && IntStream.range(0, frame.length).allMatch(i -> frame[i] == (float) written.value(t, i));
  }
}
