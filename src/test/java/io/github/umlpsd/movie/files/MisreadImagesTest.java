package io.github.umlpsd.movie.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.io.FileSaver;
import ij.plugin.Duplicator;
import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.imagej.input.MovieOpener;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.Projection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of which ImageJ itself reads another movie than they hold. */
class MisreadImagesTest {
  private static final MovieParameters GIVEN =
      new MovieParameters(0.05, 0, 1, Projection.MEAN, Drift.NONE);

  @TempDir Path folder;

  private static List<String> misread(ImagePlus image) {
    try (Movie movie = MovieOpener.of(image, GIVEN)) {
      return movie.notes().stream().filter(note -> note.contains("misread")).toList();
    }
  }

  @Test
  void channelsInARowAreTold() throws IOException {
    TestTiff tiff = new TestTiff();
    tiff.descriptions =
        List.of(
            "<OME><Image><Pixels DimensionOrder=\"XYCZT\" SizeC=\"2\" SizeZ=\"1\" SizeT=\"6\""
                + " TimeIncrement=\"0.05\"/></Image></OME>");
    Path file = tiff.write(folder.resolve("m.ome.tif"), 12);
    try (Movie movie = MovieFile.open(file, GIVEN)) {
      assertEquals(6, movie.frames().frames());
    }
    ImagePlus image = IJ.openImage(file.toString());
    assertEquals(12, image.getStackSize());
    List<String> told = misread(image);
    assertEquals(1, told.size());
    assertTrue(
        told.get(0).contains("has 12 frames, but m.ome.tif holds a movie of 6"), told.get(0));
    Files.delete(file);
    assertEquals(List.of(), misread(image));
  }

  @Test
  void positionsInARowAreTold() throws IOException {
    String position =
        "<Image><Pixels DimensionOrder=\"XYCZT\" SizeC=\"1\" SizeZ=\"1\" SizeT=\"6\""
            + " TimeIncrement=\"0.05\"><TiffData IFD=\"%d\" PlaneCount=\"6\"/></Pixels></Image>";
    TestTiff tiff = new TestTiff();
    tiff.descriptions =
        List.of("<OME>" + String.format(position, 0) + String.format(position, 6) + "</OME>");
    Path file = tiff.write(folder.resolve("m.ome.tif"), 12);
    List<String> told = misread(IJ.openImage(file.toString()));
    assertEquals(1, told.size());
    assertTrue(
        told.get(0).contains("has 12 frames, but m.ome.tif holds a movie of 6"), told.get(0));
  }

  @Test
  void aStackThatImageJWroteIsReadAsItIs() {
    ImagePlus image = TestStacks.image(16, 2, 1, 30);
    Path file = folder.resolve("movie.tif");
    assertTrue(new FileSaver(image).saveAsTiffStack(file.toString()));
    ImagePlus open = IJ.openImage(file.toString());
    assertEquals(List.of(), misread(open));
    open.getStack().deleteLastSlice();
    open.getStack().deleteLastSlice();
    open.setDimensions(2, 1, 29);
    assertEquals(List.of(), misread(open));
    assertEquals(List.of(), misread(new Duplicator().run(open, 1, 2, 1, 1, 3, 20)));
  }
}
