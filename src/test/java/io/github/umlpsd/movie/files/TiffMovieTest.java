package io.github.umlpsd.movie.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.Projection;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** TIFF movies as other programs write them. */
class TiffMovieTest {
  private static final MovieParameters FROM_IMAGE = MovieParameters.defaults();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "8,1,5,false",
    "16,1,5,false",
    "8,1,2,false",
    "16,1,2,false",
    "8,1,2,true",
    "16,1,5,true",
    "16,1,2,true"
  })
  void readsFilesWithADirectoryPerImage(int bits, int format, int stripRows, boolean zip)
      throws IOException {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      Path file = folder.resolve("m.tif");
      TestTiff.dialect(order, bits, format, stripRows, zip, "another program").write(file, 60);
      MovieParameters given = new MovieParameters(0.5, 0.1, 1, Projection.MEAN, Drift.NONE);
      try (Movie movie = MovieFile.open(file, given)) {
        assertEquals(60, movie.frames().frames());
        assertEquals(0.5, movie.frameIntervalSeconds());
        assertEquals(OptionalDouble.of(0.1), movie.pixelSizeMicrometers());
        TestStacks.check(movie, bits, 0, 1);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"8,1,true", "16,1,true", "16,2,false", "32,1,false", "32,3,false"})
  void knowsWhereAllValuesAreWholeCounts(int bits, int format, boolean whole) throws IOException {
    Path file = folder.resolve("m.tif");
    TestTiff.dialect(ByteOrder.LITTLE_ENDIAN, bits, format, 5, false, "").write(file, 3);
    try (Movie movie =
        MovieFile.open(file, new MovieParameters(0.5, 0.1, 1, Projection.MEAN, Drift.NONE))) {
      assertEquals(whole, movie.frames().isWholeCounts());
    }
  }

  @Test
  void readsOmeDescriptions() throws IOException {
    String ome =
        "<?xml version=\"1.0\"?><OME><Image ID=\"0\"><Pixels DimensionOrder=\"XYTCZ\" SizeC=\"2\""
            + " SizeZ=\"1\" SizeT=\"4\" SizeX=\"7\" SizeY=\"5\" Type=\"uint16\""
            + " TimeIncrement=\"30\" TimeIncrementUnit=\"ms\" PhysicalSizeX=\"160\""
            + " PhysicalSizeXUnit=\"nm\" PhysicalSizeY=\"160\"/></Image></OME>";
    Path file = folder.resolve("x.ome.tif");
    TestTiff.dialect(ByteOrder.LITTLE_ENDIAN, 16, 1, 5, false, ome).write(file, 8);
    try (Movie movie =
        MovieFile.open(file, new MovieParameters(0, 0, 2, Projection.MEAN, Drift.NONE))) {
      assertEquals("x", movie.name());
      assertEquals(0.03, movie.frameIntervalSeconds(), 1e-12);
      assertEquals(0.16, movie.pixelSizeMicrometers().orElseThrow(), 1e-12);
      TestStacks.check(movie, 16, 4, 1);
    }
    TestTiff.dialect(ByteOrder.LITTLE_ENDIAN, 16, 1, 5, false, ome).write(file, 7);
    assertThrows(UserException.class, () -> MovieFile.open(file, FROM_IMAGE));
  }

  @Test
  void staysReadableAfterAnInterrupt() throws InterruptedException {
    Path file = TestStacks.save(TestStacks.image(16, 1, 1, 4), folder.resolve("i.tif"));
    try (Movie movie = MovieFile.open(file, FROM_IMAGE)) {
      Thread reader =
          new Thread(
              () -> {
                Thread.currentThread().interrupt();
                float[] pixels = new float[TestStacks.WIDTH * TestStacks.HEIGHT];
                assertThrows(RuntimeException.class, () -> movie.frames().read(0, pixels));
              });
      reader.start();
      reader.join();
      TestStacks.check(movie, 16, 0, 1);
    }
  }

  @Test
  void aClosedMovieCannotBeRead() {
    Path file = TestStacks.save(TestStacks.image(16, 1, 1, 4), folder.resolve("k.tif"));
    Movie movie = MovieFile.open(file, FROM_IMAGE);
    movie.close();
    assertThrows(UserException.class, () -> TestStacks.check(movie, 16, 0, 1));
  }
}
