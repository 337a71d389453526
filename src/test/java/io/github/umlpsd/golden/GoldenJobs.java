package io.github.umlpsd.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.cli.Main;
import io.github.umlpsd.cli.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Jobs on seeded inputs whose result folders are kept under {@code src/test/resources/golden}. */
enum GoldenJobs {
  SPOTS("analyze spots.tif --psd-traces yes --clusters 3 --max-clusters 6 --epochs 4"),
  SPOTS_COMBINED(
      "analyze drifting.tif --drift phase-correlation --photometry psf --features combined"
          + " --max-clusters 5 --epochs 4 --estimator welch --fit power+floor"),
  PIXELS_TOGETHER("pixels crystals.tif --max-clusters 5 --epochs 3"),
  PIXELS_EACH(
      "pixels crystals.tif --crystals each --max-clusters 4 --epochs 3 --common-signal divide"),
  TRACES(
      "traces table.csv --clusters 3 --features trend+psd+histogram --epochs 3 --detrend linear"),
  PROFILES("profiles table.csv --max-clusters 6 --epochs 4 --mode paper");

  private final String line;

  GoldenJobs(String line) {
    this.line = line;
  }

  /** Name of the folder. */
  String folder() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /**
   * Makes the inputs of all jobs.
   *
   * @param folder empty
   */
  static void simulate(Path folder) throws IOException {
    run(folder, "simulate spots.tif --spots 18 --width 112 --height 104 --frames 700 --seed 5");
    run(
        folder,
        "simulate drifting.tif --set paper-three --spots 14 --width 96 --height 96 --frames 600"
            + " --drift 3 --drift-y -2 --seed 8");
    run(folder, "simulate crystals.tif --crystals --width 44 --height 40 --frames 500 --seed 3");
    Path spots = folder.resolve("for-table");
    run(folder, "analyze spots.tif --clusters 2 --epochs 1 --output " + spots);
    Files.copy(spots.resolve("traces.csv"), folder.resolve("table.csv"));
  }

  /** Runs the job on the inputs in a folder. */
  void run(Path inputs, Path output) {
    run(inputs, line + " --output " + output);
  }

  private static void run(Path inputs, String line) {
    List<String> words = new ArrayList<>();
    for (String word : line.split(" ")) {
      words.add(
          word.endsWith(".tif") || word.endsWith("table.csv")
              ? inputs.resolve(word).toString()
              : word);
    }
    words.add("-q");
    assertEquals(Program.DONE, Main.run(words.toArray(String[]::new)), line);
  }
}
