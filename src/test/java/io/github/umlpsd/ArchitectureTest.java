package io.github.umlpsd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which room may import which: data flows one way, and the engine knows nothing of windows. */
class ArchitectureTest {
  private static final Path SOURCES = Path.of("src/main/java/io/github/umlpsd");
  private static final Pattern OWN =
      Pattern.compile("^import (?:static )?io\\.github\\.umlpsd\\.([a-z]+)\\.", Pattern.MULTILINE);
  private static final Pattern ANY =
      Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);

  /** Direct imports that each room is allowed; {@code job} is open to all. */
  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("job", Set.of()),
          Map.entry("fourier", Set.of()),
          Map.entry("movie", Set.of("fourier")),
          Map.entry("spots", Set.of("movie")),
          Map.entry("traces", Set.of("movie", "spots")),
          Map.entry("spectra", Set.of("traces", "fourier")),
          Map.entry("features", Set.of("traces", "spectra", "fourier")),
          Map.entry("clusters", Set.of()),
          Map.entry("blinking", Set.of("traces", "fourier")),
          Map.entry(
              "pixels",
              Set.of("fourier", "movie", "traces", "features", "clusters", "spectra", "blinking")),
          Map.entry("simulate", Set.of("movie", "traces", "spots", "fourier")));

  private static final Set<String> CORE =
      Set.of(
          "job",
          "fourier",
          "movie",
          "spots",
          "traces",
          "spectra",
          "features",
          "clusters",
          "blinking",
          "pixels",
          "simulate",
          "engine",
          "study");

  /** Rooms above the engine, with the rooms that they may not import. */
  private static final Map<String, Set<String>> FORBIDDEN =
      Map.of(
          "engine", Set.of("simulate", "study", "io", "report", "imagej", "command", "cli"),
          "study", Set.of("io", "report", "imagej", "command", "cli"),
          "io", Set.of("report", "imagej", "command", "cli"),
          "report", Set.of("imagej", "command", "cli"),
          "imagej", Set.of("command", "cli"),
          "command", Set.of("cli"),
          "cli", Set.of("command"));

  @Test
  void everyRoomIsKnown() throws IOException {
    Set<String> unknown = new TreeSet<>(rooms());
    unknown.removeAll(ALLOWED.keySet());
    unknown.removeAll(FORBIDDEN.keySet());
    assertEquals(Set.of(), unknown);
  }

  @Test
  void roomsImportOnlyWhatLiesBelowThem() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : files()) {
      String room = room(file);
      Matcher imports = OWN.matcher(Files.readString(file));
      while (imports.find()) {
        String other = imports.group(1);
        if (!other.equals(room) && !other.equals("job") && !mayImport(room, other)) {
          wrong.add(file + " imports " + other);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean mayImport(String room, String other) {
    Set<String> allowed = ALLOWED.get(room);
    return allowed != null ? allowed.contains(other) : !FORBIDDEN.get(room).contains(other);
  }

  @Test
  void theCoreKnowsNothingOfWindows() throws IOException {
    Pattern windows =
        Pattern.compile("\\b(ij\\.|java\\.awt|javax\\.swing|org\\.scijava|picocli|org\\.jfree)");
    List<String> wrong = new ArrayList<>();
    for (Path file : files()) {
      if (CORE.contains(room(file))) {
        Matcher imports = ANY.matcher(Files.readString(file));
        while (imports.find()) {
          if (windows.matcher(imports.group(1)).lookingAt()) {
            wrong.add(file + " imports " + imports.group(1));
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void eachLibraryIsMetInItsOwnRooms() throws IOException {
    Map<String, Set<String>> homes =
        Map.of(
            "org.jtransforms", Set.of("fourier"),
            "smile", Set.of("clusters", "features"),
            "com.google.gson", Set.of("io"),
            "org.jfree", Set.of("report"),
            "ij", Set.of("imagej", "command"),
            "org.scijava", Set.of("command"),
            "picocli", Set.of("cli"));
    List<String> wrong = new ArrayList<>();
    for (Path file : files()) {
      Matcher imports = ANY.matcher(Files.readString(file));
      while (imports.find()) {
        for (Map.Entry<String, Set<String>> home : homes.entrySet()) {
          if (imports.group(1).startsWith(home.getKey() + ".")
              && !home.getValue().contains(room(file))) {
            wrong.add(file + " imports " + imports.group(1));
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void filesStaySmall() throws IOException {
    List<String> large = new ArrayList<>();
    for (Path file : files()) {
      long lines = Files.readString(file).lines().count();
      if (lines > 400) {
        large.add(file + " has " + lines + " lines");
      }
    }
    assertEquals(List.of(), large);
  }

  @Test
  void nothingPrintsInTheCore() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Path file : files()) {
      if (CORE.contains(room(file)) && Files.readString(file).contains("System.out")) {
        wrong.add(file.toString());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static Set<String> rooms() throws IOException {
    Set<String> rooms = new HashSet<>();
    for (Path file : files()) {
      rooms.add(room(file));
    }
    return rooms;
  }

  private static String room(Path file) {
    return SOURCES.relativize(file).getName(0).toString();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> walk = Files.walk(SOURCES)) {
      List<Path> files = walk.filter(path -> path.toString().endsWith(".java")).toList();
      assertTrue(files.size() > 20, "run from the project's folder");
      return files;
    }
  }
}
