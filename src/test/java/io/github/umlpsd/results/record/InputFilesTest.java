package io.github.umlpsd.results.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.files.TestTiff;
import io.github.umlpsd.results.batch.MovieFolder;
import io.github.umlpsd.results.folder.FaultyDisk;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InputFilesTest {
  private final List<String> told = new ArrayList<>();
  @TempDir Path folder;

  private Path write(String name, int bytes, long seed) throws IOException {
    byte[] contents = new byte[bytes];
    new Random(seed).nextBytes(contents);
    Path file = folder.resolve(name);
    Files.write(file, contents);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
    return file;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 65_536, 65_537, 131_072, 131_073, 5_000_000})
  void anotherFileOfTheSameSizeAndTimeIsNoticed(int bytes) throws IOException {
    Path file = write("movie.tif", bytes, 1);
    List<Map<String, Object>> before = InputFiles.of(List.of(file));
    assertEquals(before, InputFiles.of(List.of(write("movie.tif", bytes, 1))));
    assertNotEquals(before, InputFiles.of(List.of(write("movie.tif", bytes, 2))));
  }

  @Test
  void anotherEndIsNoticed() throws IOException {
    Path file = write("movie.tif", 3_000_000, 1);
    List<Map<String, Object>> before = InputFiles.of(List.of(file));
    byte[] contents = Files.readAllBytes(file);
    contents[contents.length - 1]++;
    Files.write(file, contents);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
    assertNotEquals(before, InputFiles.of(List.of(file)));
  }

  @Test
  void ofManyFilesSomeAreLookedInto() throws IOException {
    for (int i = 0; i < 200; i++) {
      write(String.format("frame%03d.tif", i), 10, i);
    }
    List<Map<String, Object>> entries = InputFiles.of(List.of(folder));
    assertEquals(200, entries.size());
    long looked = entries.stream().filter(entry -> entry.containsKey("contents")).count();
    assertTrue(looked > 32 && looked <= 64, looked + " files");
    write("frame000.tif", 10, 999);
    assertNotEquals(entries, InputFiles.of(List.of(folder)));
  }

  @Test
  void aMovieNamedLikeAPartIsOneOfItsOwn() throws IOException {
    Path first = new TestTiff().write(folder.resolve("n.ome.tif"), 3);
    Path second = new TestTiff().write(folder.resolve("n_1.ome.tif"), 3);
    assertEquals(List.of(first), InputFiles.of(first));
    assertEquals(List.of(second), InputFiles.of(second));
    assertEquals(List.of(first, second), MovieFolder.movies(folder, "*.tif", false, told::add));
    assertEquals(List.of(first, second), MovieFolder.withoutParts(List.of(first, second)));
    // What cannot be read is no movie of its own.
    Files.writeString(second, "not yet");
    assertEquals(List.of(first), MovieFolder.withoutParts(List.of(first, second)));
    assertEquals(List.of(second), MovieFolder.withoutParts(List.of(second)));
    Path again = folder.resolve("other/../" + first.getFileName());
    Path gone = folder.resolve("gone.tif");
    assertEquals(
        List.of(second, first, gone),
        MovieFolder.once(List.of(second, first, second, again, gone, gone)));
    assertEquals(List.of(first, second), InputFiles.of(first));
    assertEquals(List.of(first), MovieFolder.movies(folder, "*.tif", false, told::add));
  }

  /** What is done is done again if any file of a set has changed, whichever of them is named. */
  @Test
  void allFilesThatAnOmeDescriptionNamesAreOfTheMovie() throws IOException {
    List<Path> set = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      StringBuilder text =
          new StringBuilder("<OME UUID=\"urn:uuid:" + i + "\"><Image><Pixels ")
              .append("DimensionOrder=\"XYZCT\" SizeC=\"1\" SizeZ=\"1\" SizeT=\"6\">");
      for (int part = 0; part < 3; part++) {
        text.append("<TiffData IFD=\"0\" FirstT=\"" + 2 * part + "\" PlaneCount=\"2\">");
        text.append("<UUID FileName=\"s_T" + part + ".tif\">urn:uuid:" + part + "</UUID>");
        text.append("</TiffData>");
      }
      text.append("</Pixels></Image></OME>");
      set.add(
          TestTiff.dialect(ByteOrder.LITTLE_ENDIAN, 16, 1, 1000, false, text.toString())
              .write(folder.resolve("s_T" + i + ".tif"), 2));
    }
    for (Path file : set) {
      assertEquals(set, InputFiles.of(file));
    }
    assertEquals(List.of(set.get(0)), MovieFolder.withoutParts(set));
    assertEquals(List.of(set.get(0)), MovieFolder.movies(folder, "*.tif", false, told::add));
    Files.delete(set.get(1));
    assertEquals(
        Map.of("name", "s_T1.tif", "missing", true), InputFiles.of(List.of(set.get(0))).get(1));
  }

  @Test
  void aFileThatIsGoneIsTold() {
    assertEquals(
        List.of(Map.of("name", "gone.tif", "missing", true)),
        InputFiles.of(List.of(folder.resolve("gone.tif"))));
  }

  /** Names that only begin alike, parts in other folders, and a first part that is no file. */
  @Test
  void onlyPartsBesideAMovieAreOfIt() throws IOException {
    Path first =
        TestTiff.dialect(ByteOrder.LITTLE_ENDIAN, 16, 1, 1000, false, "")
            .write(folder.resolve("x.ome.tif"), 3);
    for (String name :
        List.of("x_12a.ome.tif", "xy_1.ome.tif", "x_y_1.ome.tif", "deep/x_1.ome.tif")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.copy(first, folder.resolve(name));
    }
    assertEquals(List.of(first), InputFiles.of(first));
    Path later = Files.copy(first, folder.resolve("z_1.ome.tif"));
    Files.createDirectory(folder.resolve("z.ome.tif"));
    assertEquals(List.of(later), InputFiles.of(later));
  }

  @Test
  void aPatternIsOfTheFilesInItsFolderOnly() throws IOException {
    Path one = write("a1.tif", 100, 1);
    Path two = write("a2.tif", 100, 2);
    Files.createDirectory(folder.resolve("deep"));
    write("deep/a3.tif", 100, 3);
    assertEquals(List.of(one, two), InputFiles.of(folder.resolve("a*.tif")));
  }

  @Test
  void aFolderThatCannotBeReadIsLeftOutAndTold() throws IOException {
    for (String day : List.of("day1", "day2")) {
      Files.createFile(Files.createDirectory(folder.resolve(day)).resolve("m.tif"));
    }
    Path denied = FaultyDisk.denying(folder, "day2");
    assertEquals(
        List.of(denied.resolve("day1/m.tif")),
        MovieFolder.movies(denied, "*.tif", true, told::add));
    String day = folder.resolve("day2").toString();
    assertEquals(
        List.of(
            day + " cannot be read: access to " + day + " is denied. Movies in it are left out."),
        told);
  }
}
