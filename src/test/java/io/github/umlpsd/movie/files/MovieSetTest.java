package io.github.umlpsd.movie.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.imagej.TestStacks;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.movie.files.growing.MovieFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Movies in several files: sets split at 4 GiB, and folders of single images. */
class MovieSetTest {
  private static final long MICRO_MANAGER = 54773648;

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void makeFolder() throws IOException {
    folder = Files.createDirectory(temporary.resolve("run"));
  }

  private Path write(String name, int firstPlane, int planes, long head, String... descriptions)
      throws IOException {
    TestTiff tiff = new TestTiff();
    tiff.firstPlane = firstPlane;
    tiff.head = head;
    tiff.descriptions = List.of(descriptions);
    return tiff.write(folder.resolve(name), planes);
  }

  private static String notes(
      Path path, MovieParameters parameters, int frames, int first, int step) {
    try (Movie movie = MovieFile.open(path, parameters)) {
      assertEquals(frames, movie.frames().frames());
      TestStacks.check(movie, 16, first, step);
      return movie.notes().toString();
    }
  }

  private static void refuses(Path path, MovieParameters parameters, String... words) {
    UserException problem =
        assertThrows(UserException.class, () -> MovieFile.open(path, parameters).close());
    for (String word : words) {
      assertTrue(problem.getMessage().contains(word), problem.getMessage());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "x.tif,x@0001.tif,true",
    "x@0001.tif,x.tif,true",
    "x.tif,x_X2.tif,true",
    "x.tif,x-file002.tif,true",
    "x.tif,x_1.tif,false",
    "x.tif,y@0001.tif,false",
    "x.tif,x2.tif,false"
  })
  void filesThatOtherProgramsCountAsPartsAreTold(String own, String other, boolean part)
      throws IOException {
    Path file = write(own, 0, 6, 0);
    write(other, 6, 4, 0);
    String notes = notes(file, Openings.given(), 6, 0, 1);
    assertEquals(part, notes.contains("By its name " + other + " is another part"), notes);
  }

  @Test
  void anyPartOfACrashedMicroManagerSetOpensAll() throws IOException {
    String plan = "ImageJ=1.48v\nimages=1000\nframes=1000\n";
    write("a_MMStack_Pos0.ome.tif", 0, 5, MICRO_MANAGER, "", plan);
    write("a_MMStack_Pos0_1.ome.tif", 5, 4, MICRO_MANAGER);
    write("a_MMStack_Pos0_2.ome.tif", 9, 3, MICRO_MANAGER);
    write("a_MMStack_Pos1.ome.tif", 40, 3, MICRO_MANAGER);
    for (String part : new String[] {"", "_1", "_2"}) {
      Path file = folder.resolve("a_MMStack_Pos0" + part + ".ome.tif");
      assertTrue(notes(file, Openings.given(), 12, 0, 1).contains("1000"));
    }
    refuses(folder, Openings.given(), "more than one movie", "Pos1");
    Files.delete(folder.resolve("a_MMStack_Pos1.ome.tif"));
    notes(folder, Openings.given(), 12, 0, 1);
    Files.delete(folder.resolve("a_MMStack_Pos0_1.ome.tif"));
    refuses(
        folder.resolve("a_MMStack_Pos0_2.ome.tif"),
        Openings.given(),
        "a_MMStack_Pos0_1.ome.tif is missing");
    refuses(folder.resolve("a_MMStack_Pos0.ome.tif"), Openings.given(), "missing");
  }

  @Test
  void theDescriptionInTheFirstFileAloneIsThatOfAllParts() throws IOException {
    StringBuilder text = new StringBuilder("<OME><Image><Pixels DimensionOrder='XYCZT' ");
    text.append("SizeC='2' SizeZ='1' SizeT='6' TimeIncrement='0.05'>");
    for (int i = 0; i < 12; i++) {
      text.append(
          String.format("<TiffData FirstC='%d' FirstT='%d' IFD='%d'>", i % 2, i / 2, i % 6));
      text.append("<UUID FileName='b_MMStack" + (i < 6 ? "" : "_1") + ".ome.tif'/></TiffData>");
    }
    write("b_MMStack.ome.tif", 0, 6, MICRO_MANAGER, text + "</Pixels></Image></OME>");
    write("b_MMStack_1.ome.tif", 6, 6, MICRO_MANAGER);
    for (String part : new String[] {"", "_1"}) {
      Path file = folder.resolve("b_MMStack" + part + ".ome.tif");
      assertTrue(notes(file, Openings.of(0, 0, 2), 6, 1, 2).contains("Channel 2 of 2"));
    }
  }

  @Test
  void anOpenPartOfASetIsTold() throws IOException {
    Path first = write("a_MMStack.ome.tif", 0, 5, MICRO_MANAGER);
    assertTrue(PartOfMovie.note(first, 5).isEmpty());
    write("a_MMStack_1.ome.tif", 5, 4, MICRO_MANAGER);
    assertTrue(PartOfMovie.note(first, 5).orElseThrow().contains("5 of the 9 images"));
    assertTrue(PartOfMovie.note(first, 9).isEmpty());
    assertTrue(PartOfMovie.note(folder.resolve("none.tif"), 5).isEmpty());
  }

  @Test
  void aWatchedFolderShowsAMovieInSeveralFilesOnce() throws IOException {
    Path first = write("a_MMStack.ome.tif", 0, 5, MICRO_MANAGER);
    Path second = write("a_MMStack_1.ome.tif", 5, 4, MICRO_MANAGER);
    // What cannot be read yet belongs to what it is named after.
    Path third = Files.writeString(folder.resolve("a_MMStack_2.ome.tif"), "not yet");
    // Names that users give are movies of their own, and so is a part without its first file.
    Path own = write("n.ome.tif", 0, 3, 0);
    Path other = write("n_1.ome.tif", 0, 3, 0);
    Path alone = write("b_MMStack_3.ome.tif", 0, 3, MICRO_MANAGER);
    Map<Path, MovieFinder.State> found = new MovieFinder(folder, inside -> false).find();
    assertEquals(Set.of(first, own, other, alone), found.keySet());
    assertEquals(3, found.get(first).files());
    assertEquals(
        Files.size(first) + Files.size(second) + Files.size(third), found.get(first).bytes());
    assertEquals(1, found.get(own).files());
  }

  @Test
  void aPartAloneIsNoMovie() throws IOException {
    Path part = write("a_MMStack_3.ome.tif", 0, 5, MICRO_MANAGER);
    refuses(part, Openings.given(), "a_MMStack.ome.tif is missing");
    // Numbers before the mark, and places on a grid, are names that users give.
    notes(write("a_1_MMStack.ome.tif", 0, 5, MICRO_MANAGER), Openings.given(), 5, 0, 1);
    notes(write("b_MMStack_1-Pos000_001.ome.tif", 0, 5, MICRO_MANAGER), Openings.given(), 5, 0, 1);
  }

  private static String placed(String uuid, String... parts) {
    StringBuilder text =
        new StringBuilder("<OME UUID=\"urn:uuid:" + uuid + "\"><Image Name=\"p\">");
    int frames = 4 * parts.length;
    text.append(
        "<Pixels DimensionOrder=\"XYCZT\" SizeC=\"1\" SizeZ=\"1\" SizeT=\"" + frames + "\">");
    for (int t = 0; t < frames; t++) {
      String[] part = parts[t / 4].split("=");
      text.append("<TiffData IFD=\"" + t % 4 + "\" FirstT=\"" + t + "\" PlaneCount=\"1\">");
      text.append("<UUID FileName=\"" + part[1] + "\">urn:uuid:" + part[0] + "</UUID></TiffData>");
    }
    return text + "</Pixels></Image></OME>";
  }

  @Test
  void filesThatOmeNamesAreOneMovie() throws IOException {
    String[] parts = {"1=x.ome.tif", "2=x_1.ome.tif"};
    write("x.ome.tif", 0, 4, 0, placed("1", parts));
    write("x_1.ome.tif", 4, 4, 0, placed("2", parts));
    notes(folder.resolve("x.ome.tif"), Openings.given(), 8, 0, 1);
    notes(folder.resolve("x_1.ome.tif"), Openings.given(), 8, 0, 1);
    notes(folder, Openings.given(), 8, 0, 1);
    String pointer =
        "<OME UUID=\"urn:uuid:2\"><BinaryOnly MetadataFile=\"x.ome.tif\" UUID=\"urn:uuid:1\"/></OME>";
    write("x_1.ome.tif", 4, 4, 0, pointer);
    notes(folder.resolve("x_1.ome.tif"), Openings.given(), 8, 0, 1);
    Files.delete(folder.resolve("x.ome.tif"));
    refuses(folder.resolve("x_1.ome.tif"), Openings.given(), "x.ome.tif is missing");
    write("x.ome.tif", 0, 4, 0, placed("1", parts));
    Files.delete(folder.resolve("x_1.ome.tif"));
    refuses(folder.resolve("x.ome.tif"), Openings.given(), "x_1.ome.tif is missing");
  }

  /** Whatever the names are, and whichever of the files are there, each set is one movie. */
  @Test
  void aSetThatOmeNamesIsFoundOnce() throws IOException {
    String[] parts = {"1=s_T0.ome.tif", "2=s_T1.ome.tif", "3=days/s_T2.tif"};
    Path first = write("s_T0.ome.tif", 0, 4, 0, placed("1", parts));
    Path second = write("s_T1.ome.tif", 4, 4, 0, placed("2", parts));
    Path third = write("s_T2.tif", 8, 4, 0, placed("3", parts));
    // Files that are named by others and know nothing of it, or are named by none, are their own.
    String[] lost = {"7=r_T0.ome.tif", "8=r_T1.ome.tif"};
    Path other = write("r_T0.ome.tif", 0, 4, 0, placed("7", lost));
    Path stranger = write("r_T1.ome.tif", 0, 4, 0);
    Path renamed = write("t.ome.tif", 0, 4, 0, placed("8", lost));
    MovieFinder finder = new MovieFinder(folder, inside -> false);
    Map<Path, MovieFinder.State> found = finder.find();
    assertEquals(Set.of(first, other, stranger, renamed), found.keySet());
    assertEquals(3, found.get(first).files());
    notes(third, Openings.given(), 12, 0, 1);
    PartOfMovie part = new PartOfMovie();
    assertEquals(Optional.of(first), part.firstOf(third));
    assertEquals(Optional.empty(), part.firstOf(first));
    Files.delete(first);
    assertEquals(Set.of(second, other, stranger, renamed), finder.find().keySet());
    refuses(second, Openings.given(), "s_T0.ome.tif is missing");
    Files.writeString(second, "not yet");
    assertEquals(Set.of(second, third, other, stranger, renamed), finder.find().keySet());
  }

  /** Positions with a file each, all described in each file, are movies of their own. */
  @Test
  void filesOfOtherImagesOfOneDescriptionAreNoParts() throws IOException {
    String both =
        placed("%s", "1=p1.ome.tif", "1=p1.ome.tif").replace("</OME>", "")
            + placed("%s", "2=p2.ome.tif", "2=p2.ome.tif").replaceFirst("<OME [^>]*>", "");
    Path first = write("p1.ome.tif", 0, 8, 0, both.replace("%s", "1"));
    Path second = write("p2.ome.tif", 0, 8, 0, both.replace("%s", "2"));
    assertEquals(Set.of(first, second), new MovieFinder(folder, inside -> false).find().keySet());
    assertEquals(Optional.empty(), new PartOfMovie().firstOf(second));
  }

  @Test
  void aRenamedOrCopiedFileIsStillItself() throws IOException {
    String text = placed("1", "1=old.ome.tif");
    Path file = write("new.ome.tif", 0, 4, 0, text);
    notes(file, Openings.given(), 4, 0, 1);
    write("old.ome.tif", 20, 4, 0, text);
    notes(file, Openings.given(), 4, 0, 1);
  }

  @Test
  void filesOfOneNameAloneAreNoSet() throws IOException {
    notes(write("cell.tif", 0, 4, 0), Openings.given(), 4, 0, 1);
    write("cell_1.tif", 9, 4, 0);
    notes(folder.resolve("cell.tif"), Openings.given(), 4, 0, 1);
    refuses(folder, Openings.given(), "more than one movie");
  }

  @Test
  void singleImagesComeInTheOrderOfTheirNumbers() throws IOException {
    for (int t = 0; t < 13; t++) {
      write("img_" + (t + 3) + ".tif", t, 1, 0);
    }
    Files.writeString(folder.resolve("notes.txt"), "x");
    assertEquals("[]", notes(folder, Openings.given(), 13, 0, 1));
    assertEquals("[]", notes(folder.resolve("img_*.tif"), Openings.given(), 13, 0, 1));
    assertEquals("[]", notes(folder.resolve("img_?.tif"), Openings.given(), 7, 0, 1));
    refuses(folder.resolve("img_5.tif"), Openings.given(), "at least 2", "folder of single images");
    refuses(folder.resolve("dark*.tif"), Openings.given(), "no TIFF file");
    Path second = write("img_05.tif", 2, 1, 0);
    refuses(folder, Openings.given(), "img_05.tif", "img_5.tif", "have the same number");
    Files.delete(second);
    write("dark.tif", 0, 1, 0);
    refuses(folder, Openings.given(), "1 of dark.tif", "13 of img_#.tif", "img_?*.tif");
  }

  @Test
  void missingImagesAreToldAndFilledIn() throws IOException {
    for (int t = 0; t < 40; t++) {
      if (t != 17 && t != 18 && t != 30) {
        write(String.format("f%04d.tif", 10 * t), t, 1, 0);
      }
    }
    try (Movie movie = MovieFile.open(folder, Openings.given())) {
      assertEquals(40, movie.frames().frames());
      assertEquals(3, movie.times().lostFrames());
      String notes = movie.notes().toString();
      assertTrue(notes.contains("170, 180, 300"), notes);
      assertTrue(
          notes.contains(
              "3 frames are lost in 2 gaps (2 missing behind frame 17, 1 behind frame 30)"),
          notes);
    }
    Files.write(folder.resolve("f0050.tif"), new byte[0]);
    try (Movie movie = MovieFile.open(folder, Openings.given())) {
      assertEquals(4, movie.times().lostFrames());
      assertTrue(movie.notes().toString().contains("f0050.tif"), movie.notes().toString());
    }
  }

  @Test
  void aFolderWithoutImagesOrWithOtherSizesIsNoMovie() throws IOException {
    refuses(folder, Openings.given(), "no TIFF file");
    for (int t = 0; t < 6; t++) {
      write("a" + t + ".tif", t, 1, 0);
    }
    TestTiff other = new TestTiff();
    other.height = plane -> 3;
    other.write(folder.resolve("a6.tif"), 1);
    refuses(folder, Openings.given(), "different size", "a6.tif is ");
    write("a6.tif", 0, 2, 0);
    refuses(folder, Openings.given(), "a6.tif holds 2 images");
  }

  @ParameterizedTest
  @CsvSource({"8,1,8 bits", "16,2,16 bits with sign", "32,3,32 bits floating point"})
  void anImageOfAnotherTypeOfPixelsIsNamed(int bits, int format, String words) throws IOException {
    for (int t = 0; t < 6; t++) {
      if (t != 3) {
        write("a" + t + ".tif", t, 1, 0);
      }
    }
    TestTiff other = new TestTiff();
    other.bits = bits;
    other.format = format;
    other.write(folder.resolve("a3.tif"), 1);
    refuses(folder, Openings.given(), "different size or type", "a3.tif is ", words + ", but most");
  }

  @Test
  void imagesOfMicroManagerHaveChannelsPositionsAndTimes() throws IOException {
    StringBuilder text = new StringBuilder("{\"Summary\":{}");
    for (int p = 0; p < 2; p++) {
      for (int c = 0; c < 2; c++) {
        for (int t = 0; t < 12; t++) {
          String name = String.format("img_channel%03d_position%03d_time%09d_z000.tif", c, p, t);
          write(name, 100 * p + 50 * c + t, 1, 0);
          text.append(",\"Metadata-Default/" + name + "\":{\"ElapsedTime-ms\":" + 45 * t + "}");
        }
      }
    }
    Files.writeString(folder.resolve("metadata.txt"), text + "}");
    refuses(folder, Openings.fromFile(), "series is 0");
    try (Movie movie = MovieFile.open(folder, Openings.of(0, 2, 2))) {
      assertEquals(12, movie.frames().frames());
      TestStacks.check(movie, 16, 150, 1);
      assertEquals("45 ms, from time stamps", movie.times().text());
    }
    refuses(folder, Openings.of(0, 1, 3), "channel is 3");
  }
}
