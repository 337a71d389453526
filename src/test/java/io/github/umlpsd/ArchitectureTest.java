package io.github.umlpsd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which room may know which: data flows one way, and the engine knows nothing of windows. */
class ArchitectureTest {
  private static final int MOST_FILES = 26;
  private static final int MOST_LINES = 400;

  /**
   * The white list: what each room may know beside {@code job} and {@code statistics}. A room is
   * the first part of a package's name; its sub-packages belong to it.
   */
  private static final Map<String, Set<String>> ALLOWED = new TreeMap<>();

  static {
    allow("job");
    allow("statistics");
    allow("parameters");
    allow("fourier");
    allow("movie", "fourier");
    allow("spots", "movie");
    allow("traces", "movie", "spots");
    allow("spectra", "traces", "fourier");
    allow("features", "traces", "spectra", "fourier");
    allow("clusters");
    allow("blinking", "traces", "fourier");
    allow("pixels", "movie", "traces", "fourier", "features", "clusters", "spectra", "blinking");
    allow("simulate", "movie", "traces", "spots", "fourier");
    Set<String> core = new TreeSet<>(ALLOWED.keySet());
    ALLOWED.put("engine", core);
    ALLOWED.put("compare", with(core, "engine"));
    ALLOWED.put("results", with(core, "engine", "compare"));
    ALLOWED.put("watch", with(core, "engine", "results"));
    ALLOWED.put("imagej", with(core, "engine", "compare", "results", "watch"));
    ALLOWED.put("explorer", with(core, "engine", "compare", "results", "imagej"));
    ALLOWED.put(
        "command", with(core, "engine", "compare", "results", "imagej", "explorer", "watch"));
    ALLOWED.put("cli", with(core, "engine", "compare", "results", "imagej", "watch"));
  }

  /** Rooms without windows, commands, charts and printing. */
  private static final Set<String> CORE = with(ALLOWED.get("compare"), "compare");

  /** Rooms that every other one may know. */
  private static final Set<String> OPEN = Set.of("job", "statistics");

  private static final List<String> WINDOWS =
      List.of("ij", "java.awt", "javax.swing", "org.scijava", "picocli", "org.jfree");

  /** The packages, without {@code io.github.umlpsd}, that may meet a library. */
  private static final Map<String, Set<String>> HOMES =
      Map.of(
          "org.jtransforms", Set.of("fourier"),
          "smile", Set.of("clusters"),
          "com.google.gson", Set.of("results", "movie.files.micromanager"),
          "us.hebi", Set.of("traces.tables"),
          "org.jfree", Set.of("results.charts"),
          "org.apache.commons.math3", Set.of("statistics"),
          "ij",
              Set.of(
                  "imagej",
                  "imagej.input",
                  "imagej.windows",
                  "imagej.plugin",
                  "imagej.script",
                  "explorer",
                  "explorer.before",
                  "explorer.saved",
                  "command"),
          "org.scijava", Set.of("command"),
          "picocli", Set.of("cli"));

  private static final Collection<SourceFile> FILES = SourceFile.all();

  private static void allow(String room, String... others) {
    ALLOWED.put(room, Set.of(others));
  }

  private static Set<String> with(Set<String> rooms, String... more) {
    Set<String> all = new TreeSet<>(rooms);
    all.addAll(List.of(more));
    return all;
  }

  @Test
  void roomsKnowOnlyWhatLiesBelowThem() {
    Set<String> wrong = new TreeSet<>();
    for (SourceFile file : FILES) {
      assertTrue(ALLOWED.containsKey(file.room()), "no such room: " + file.room());
      for (SourceFile other : file.known()) {
        String room = other.room();
        if (!room.equals(file.room())
            && !(OPEN.contains(room) && !OPEN.contains(file.room()))
            && !ALLOWED.get(file.room()).contains(room)) {
          wrong.add(file.name() + " knows " + other.name());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void theCoreKnowsNothingOfWindows() {
    Set<String> wrong = new TreeSet<>();
    for (SourceFile file : FILES) {
      if (CORE.contains(file.room())) {
        WINDOWS.stream()
            .filter(file::knowsLibrary)
            .forEach(library -> wrong.add(file.name() + " knows " + library));
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void eachLibraryIsMetAtItsHome() {
    Set<String> wrong = new TreeSet<>();
    for (SourceFile file : FILES) {
      HOMES.forEach(
          (library, homes) -> {
            if (!homes.contains(file.packageName()) && file.knowsLibrary(library)) {
              wrong.add(file.name() + " knows " + library);
            }
          });
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void everyHomeOfALibraryIsOne() {
    Set<String> idle = new TreeSet<>();
    HOMES.forEach(
        (library, homes) ->
            homes.stream()
                .filter(
                    home ->
                        FILES.stream()
                            .noneMatch(
                                f -> f.packageName().equals(home) && f.knowsLibrary(library)))
                .forEach(home -> idle.add(home + " does not know " + library)));
    assertEquals(Set.of(), idle);
  }

  @Test
  void noFilesKnowEachOtherInACircle() {
    Map<SourceFile, Integer> index = new HashMap<>();
    Set<List<String>> circles = new HashSet<>();
    for (SourceFile file : FILES) {
      Set<SourceFile> reached = reached(file);
      if (reached.contains(file)) {
        circles.add(
            reached.stream()
                .filter(other -> reached(other).contains(file))
                .map(SourceFile::name)
                .sorted()
                .toList());
      }
      index.put(file, index.size());
    }
    assertEquals(Set.of(), circles);
  }

  private static Set<SourceFile> reached(SourceFile start) {
    Set<SourceFile> reached = new HashSet<>();
    List<SourceFile> open = new ArrayList<>(start.known());
    while (!open.isEmpty()) {
      SourceFile next = open.remove(open.size() - 1);
      if (reached.add(next)) {
        open.addAll(next.known());
      }
    }
    return reached;
  }

  @Test
  void packagesStaySmallAndSayWhatTheyAre() {
    Map<String, List<SourceFile>> packages =
        FILES.stream().collect(Collectors.groupingBy(SourceFile::packageName));
    Set<String> wrong = new TreeSet<>();
    packages.forEach(
        (name, files) -> {
          if (files.size() > MOST_FILES) {
            wrong.add(name + " has " + files.size() + " files");
          }
          if (files.stream().noneMatch(SourceFile::isPackageInfo)) {
            wrong.add(name + " does not say what it is");
          }
        });
    assertEquals(Set.of(), wrong);
  }

  @Test
  void filesStaySmall() {
    assertEquals(
        List.of(),
        FILES.stream().filter(file -> file.lines() > MOST_LINES).map(SourceFile::name).toList());
  }

  /** Digits would be those of the user's country, and results differ from place to place. */
  @Test
  void numbersAreWrittenTheSameEverywhere() {
    Pattern local =
        Pattern.compile("(String\\.format|\\.printf)\\((?!\\s*Locale\\.ROOT)|\\.formatted\\(");
    assertEquals(
        List.of(),
        FILES.stream()
            .filter(file -> local.matcher(file.code()).find())
            .map(SourceFile::name)
            .toList());
  }

  @Test
  void nothingPrintsInTheCore() {
    assertEquals(
        List.of(),
        FILES.stream()
            .filter(file -> CORE.contains(file.room()) && file.code().contains("System.out"))
            .map(SourceFile::name)
            .toList());
  }
}
