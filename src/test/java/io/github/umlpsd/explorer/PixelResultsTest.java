package io.github.umlpsd.explorer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.engine.decisions.Verdict;
import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.explorer.plots.OneTrace;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.imagej.SimulatedFiles;
import io.github.umlpsd.imagej.windows.KnownMovie;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.CrystalSimulator;
import io.github.umlpsd.spectra.law.PowerLawFit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of pixels, read back from their folder and the movie. */
class PixelResultsTest {
  private static final Workers WORKERS = new Workers(0, Progress.NONE);

  @TempDir static Path home;
  private static Path movie;

  /** Results of all crystals of the movie, which no test changes. */
  private static Path found;

  @BeforeAll
  static void simulate() {
    movie = write("movie.tif", 1, 200);
    found = run("found", movie);
  }

  private static Path write(String name, long seed, int frames) {
    Path file = home.resolve(name);
    SimulatedFiles.write(
        file,
        KnownMovie.of(CrystalSimulator.simulate(CrystalScene.of(40, 40, frames), seed, WORKERS)),
        16,
        Progress.NONE);
    return file;
  }

  private static Path run(String folder, Path of, String... words) {
    Map<ParameterKey, String> typed = new EnumMap<>(ParameterKey.class);
    typed.put(ParameterKey.OUTPUT, home.resolve(folder).toString());
    typed.put(ParameterKey.CLUSTERS, "3");
    typed.put(ParameterKey.BINS, "20");
    typed.put(ParameterKey.EPOCHS, "3");
    for (int i = 0; i < words.length; i += 2) {
      typed.put(ParameterKey.valueOf(words[i]), words[i + 1]);
    }
    Parameters parameters = Parameters.of(JobKind.PIXELS, typed);
    ImageJob.of(JobKind.PIXELS, ImageJob.file(of, java.util.Optional.empty()), parameters)
        .run(Progress.NONE);
    return home.resolve(folder);
  }

  private static List<Session> sessions(Path folder) {
    return Shown.of(folder, Progress.NONE).stream()
        .map(one -> new Session(one.subject(), one.analysis()))
        .toList();
  }

  @Test
  void whatIsSavedAgainIsWhatWasRead() throws IOException {
    List<Session> sessions = sessions(found);
    assertEquals(JobKind.PIXELS, sessions.get(0).job());
    Path again = home.resolve("again");
    new Saving(sessions, List.of(movie), again).write(Progress.NONE);
    for (String name :
        List.of("pixels.csv", "clusters.csv", "psd.csv", "centroids.csv", "beta_map.tif")) {
      assertArrayEquals(
          Files.readAllBytes(found.resolve(name)), Files.readAllBytes(again.resolve(name)), name);
    }
    assertFalse(Files.exists(home.resolve("again_decisions.csv")));
    assertEquals(1, sessions(again).size(), "what was saved can be opened again");
  }

  @Test
  void crystalsAloneStayAlone() throws IOException {
    Path folder = run("alone", movie, "CRYSTALS", "each");
    List<Session> sessions = sessions(folder);
    assertTrue(sessions.size() > 1);
    Path again = home.resolve("alone-again");
    new Saving(sessions, List.of(movie), again).write(Progress.NONE);
    for (String name : List.of("crystal_2/pixels.csv", "clusters.csv", "beta_map.tif")) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve(name)), Files.readAllBytes(again.resolve(name)), name);
    }
  }

  @Test
  void pixelsAreClassedAgainAndNotDecidedAbout() {
    Session session = sessions(found).get(0);
    session.decide(Verdict.REJECT);
    session.note("bad");
    assertTrue(session.decisions().isEmpty());
    session.change(Map.of(ParameterKey.CLUSTERS, "2", ParameterKey.BAND_MIN, "0.2"));
    session.accept(UmlPsd.analyze(session.subject(), session.wanted(), Progress.NONE));
    assertEquals(2, session.analysis().classes().count());
    PowerLawFit fit = session.analysis().members().spectra().get(0).fit().orElseThrow();
    assertTrue(fit.bandMinHz() >= 0.2, "band from " + fit.bandMinHz());
  }

  /** The charts work the spectrum of a pixel out again: its law must be that of the map. */
  @Test
  void theSpectrumOfAPixelHasTheExponentOfTheMap() {
    Session session = sessions(found).get(0);
    for (int pixel : new int[] {0, 17, session.spots().size() - 1}) {
      OneTrace one = OneTrace.of(session.analysis(), pixel, WORKERS);
      assertTrue(one.spectrum().spectrum().isPresent());
      assertEquals(
          session.analysis().members().spectra().get(pixel).fit().orElseThrow().beta(),
          one.spectrum().fit().orElseThrow().beta(),
          1e-9);
    }
  }

  @Test
  void aMovieThatIsNotThereOrAnotherOneIsNamed() throws IOException {
    Path own = write("own.tif", 2, 200);
    Path folder = run("moved", own);
    Files.move(own, home.resolve("away.tif"));
    String gone = assertThrows(UserException.class, () -> sessions(folder)).getMessage();
    assertTrue(gone.contains(own + ", which is not there; open it"), gone);
    write("own.tif", 3, 200);
    String other = assertThrows(UserException.class, () -> sessions(folder)).getMessage();
    assertTrue(other.contains("is not the movie of these results, since it has a mean of"), other);
    write("own.tif", 2, 150);
    other = assertThrows(UserException.class, () -> sessions(folder)).getMessage();
    assertTrue(other.contains("since it has 150 frames and not 200"), other);
  }
}
