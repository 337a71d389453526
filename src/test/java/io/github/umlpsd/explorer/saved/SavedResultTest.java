package io.github.umlpsd.explorer.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.spots.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders that the explorer cannot show say what to do in place of it. */
class SavedResultTest {
  private static final Path MOVIE = Path.of("test-images/nanocrystals.tif");

  @TempDir Path folder;

  private String refusal() {
    return assertThrows(UserException.class, () -> SavedResult.read(folder)).getMessage();
  }

  private void mark() throws IOException {
    Files.writeString(folder.resolve("parameters.json"), "{\"program\": \"UML-PSD\"}");
  }

  @Test
  void aResultThatLostItsTracesSaysSo() throws IOException {
    mark();
    Files.writeString(folder.resolve("spots.csv"), "spot\n1\n");
    assertEquals(
        folder + " holds no traces.csv; put it back, or analyse the movie again.", refusal());
  }

  @Test
  void aFolderThatIsNoResultSaysWhatAResultHolds() {
    assertEquals(folder + " is no result folder; give one that holds parameters.json.", refusal());
  }

  @Test
  void profilesAndComparisonsAreToldFromALoss() throws IOException {
    mark();
    assertEquals(
        folder
            + " holds no traces, as that of profiles or of a comparison; open the result folder of"
            + " a movie.",
        refusal());
  }

  @Test
  void aRecordThatWasCutIsNotMissing() throws IOException {
    Files.writeString(folder.resolve("parameters.json"), "{\"program\": \"UML-");
    assertEquals(
        folder.resolve("parameters.json")
            + " is damaged or of another program; repeat the analysis.",
        refusal());
  }

  private List<String> analysed() throws IOException {
    Map<UserParameter, String> typed =
        Map.of(
            ParameterKey.OUTPUT, folder.resolve("run").toString(),
            ParameterKey.CLUSTERS, "2",
            ParameterKey.BINS, "8",
            ParameterKey.MAX_CLUSTERS, "3",
            ParameterKey.EPOCHS, "1");
    ImageJob.of(
            JobKind.SPOTS,
            ImageJob.file(MOVIE, Optional.empty()),
            Parameters.of(JobKind.SPOTS, typed))
        .run(Progress.NONE);
    return Files.readAllLines(folder.resolve("run/spots.csv"));
  }

  /** A user looks at the table in a spreadsheet, sorts it there and saves it. */
  @Test
  void spotsKeepTheirTracesWhenTheirRowsAreSorted() throws IOException {
    List<String> rows = new ArrayList<>(analysed());
    List<Spot> before = spots();
    Collections.reverse(rows.subList(1, rows.size()));
    Files.write(folder.resolve("run/spots.csv"), rows);
    assertEquals(before, spots());
  }

  private List<Spot> spots() {
    return SavedResult.read(folder.resolve("run")).subject().field().orElseThrow().measuredSpots();
  }

  @Test
  void spotsThatDoNotFitTheTracesAreNamed() throws IOException {
    List<String> rows = analysed();
    Files.write(folder.resolve("run/spots.csv"), rows.subList(0, 3));
    String sentence = assertThrows(UserException.class, this::spots).getMessage();
    assertTrue(
        sentence.contains("2 measured spots, but traces.csv has " + (rows.size() - 1)), sentence);
    List<String> holed = new ArrayList<>(rows);
    holed.remove(2);
    Files.write(folder.resolve("run/spots.csv"), holed);
    sentence = assertThrows(UserException.class, this::spots).getMessage();
    assertTrue(sentence.contains("has no spot 2"), sentence);
  }
}
