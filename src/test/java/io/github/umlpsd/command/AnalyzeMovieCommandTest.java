package io.github.umlpsd.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.gui.PointRoi;
import ij.gui.Roi;
import io.github.umlpsd.imagej.input.FrameStack;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.MovieSimulator;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.scijava.module.ModuleService;

/** The command as headless Fiji calls it. */
class AnalyzeMovieCommandTest {
  @TempDir Path folder;
  private HeadlessFiji fiji;

  @BeforeEach
  void start() {
    fiji = new HeadlessFiji();
  }

  @AfterEach
  void stop() {
    fiji.close();
  }

  private static ImagePlus movie() {
    TraceScene emitters = new TraceScene(SampleSet.PAPER_THREE, 20, 300, 0.05, 1, Camera.scmos());
    return FrameStack.show(
        MovieSimulator.simulate(MovieScene.of(emitters, 80, 80), 2, new Workers(0, Progress.NONE))
            .movie(),
        16);
  }

  private CommandModule run(Map<String, Object> inputs) throws Exception {
    CommandInfo info = fiji.service(CommandService.class).getCommand(AnalyzeMovieCommand.class);
    return (CommandModule)
        fiji.service(ModuleService.class).run(info, true, new HashMap<>(inputs)).get();
  }

  @Test
  void runsHeadlessAndWritesTheResults() throws Exception {
    Path out = folder.resolve("out");
    CommandModule module =
        run(Map.of("imp", movie(), "epochs", "3", "clusters", "3", "output", out.toString()));
    assertFalse(module.isCanceled(), module.getCancelReason());
    assertEquals(4, Files.readAllLines(out.resolve("clusters.csv")).size());
  }

  @Test
  void drawnPointsAreTheSpotsAndASelectedAreaLimitsThem() throws Exception {
    ImagePlus image = movie();
    image.setRoi(new PointRoi(new float[] {20, 40, 60}, new float[] {30, 30, 50}));
    Path points = folder.resolve("points");
    assertDone(image, points, "spots", "rois", "clusters", "1");
    assertEquals(4, Files.readAllLines(points.resolve("spots.csv")).size());
    String record = Files.readString(points.resolve("parameters.json"));
    assertTrue(record.contains("\"given: the selection, 3 spots\""), record);

    image.setRoi(new Roi(0, 0, 40, 80));
    Path left = folder.resolve("left");
    assertDone(image, left, "clusters", "1");
    List<String> rows = Files.readAllLines(left.resolve("spots.csv"));
    assertTrue(rows.size() > 3 && rows.size() < 20, rows.size() + " rows");
    for (String row : rows.subList(1, rows.size())) {
      assertTrue(Double.parseDouble(row.split(",")[1]) < 39.5, row);
    }
    String told = Files.readString(left.resolve("parameters.json"));
    assertTrue(told.contains("selection limits the analysis to " + (rows.size() - 1)), told);
  }

  private void assertDone(ImagePlus image, Path out, String... more) throws Exception {
    Map<String, Object> inputs = new HashMap<>(Map.of("imp", image, "epochs", "3"));
    inputs.put("output", out.toString());
    for (int i = 0; i < more.length; i += 2) {
      inputs.put(more[i], more[i + 1]);
    }
    CommandModule module = run(inputs);
    assertFalse(module.isCanceled(), module.getCancelReason());
  }

  @Test
  void wrongInputCancelsWithOneSentence() throws Exception {
    assertCanceled(Map.of(), "There is no movie");
    assertCanceled(Map.of("imp", movie(), "radius", "abc"), "radius is 'abc'");
    assertCanceled(Map.of("imp", movie(), "mode", "nonsense"), "mode is 'nonsense'");
    assertCanceled(Map.of("imp", new ImagePlus()), "There is no movie");
  }

  private void assertCanceled(Map<String, Object> inputs, String part) throws Exception {
    CommandModule module = run(inputs);
    assertTrue(module.isCanceled());
    assertTrue(module.getCancelReason().contains(part), module.getCancelReason());
  }
}
