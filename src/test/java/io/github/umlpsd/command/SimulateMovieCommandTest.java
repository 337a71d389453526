package io.github.umlpsd.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import io.github.umlpsd.imagej.SimulationJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.SimulationKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.scijava.module.ModuleService;

/** The command as headless Fiji calls it. */
class SimulateMovieCommandTest {
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

  private CommandModule run(Map<String, Object> inputs) throws Exception {
    return (CommandModule)
        fiji.service(ModuleService.class)
            .run(
                fiji.service(CommandService.class).getCommand(SimulateMovieCommand.class),
                true,
                new HashMap<>(inputs))
            .get();
  }

  @Test
  void theStackIsCalibratedAndTheSameAsThatOfTheCommandLine() throws Exception {
    Path file = folder.resolve("dots.tif");
    CommandModule module =
        run(
            Map.of(
                "width",
                "64",
                "height",
                "48",
                "frames",
                "30",
                "spots",
                "9",
                "frame_interval",
                "0.1",
                "output",
                file.toString()));
    assertFalse(module.isCanceled(), module.getCancelReason());
    ImagePlus movie = (ImagePlus) module.getOutput("movie");
    assertArrayEquals(new int[] {64, 48, 1, 1, 30}, movie.getDimensions());
    assertEquals(0.1, movie.getCalibration().frameInterval, 1e-9);
    assertEquals("sec", movie.getCalibration().getTimeUnit());
    assertFalse(movie.getStack().isVirtual());
    assertEquals(10, Files.readAllLines(folder.resolve("dots_truth.csv")).size());
    Path other = folder.resolve("other.tif");
    SimulationJob.write(
        other,
        Map.of(
            SimulationKey.WIDTH,
            "64",
            SimulationKey.HEIGHT,
            "48",
            SimulationKey.FRAMES,
            "30",
            SimulationKey.SPOTS,
            "9",
            SimulationKey.FRAME_INTERVAL,
            "0.1"),
        Progress.NONE);
    ImagePlus written = IJ.openImage(other.toString());
    for (int t = 1; t <= 30; t += 7) {
      assertArrayEquals(
          (short[]) movie.getStack().getPixels(t), (short[]) written.getStack().getPixels(t));
    }
    assertEquals(-1, Files.mismatch(file, other));
  }

  @Test
  void crystalsAreSimulatedToo() throws Exception {
    CommandModule module =
        run(
            Map.of(
                "crystals",
                "yes",
                "betas",
                "1, 2",
                "width",
                "40",
                "height",
                "40",
                "frames",
                "20",
                "bits",
                "32",
                "camera",
                "counter"));
    assertFalse(module.isCanceled(), module.getCancelReason());
    assertEquals(32, ((ImagePlus) module.getOutput("movie")).getBitDepth());
  }

  @Test
  void wrongInputIsOneSentence() throws Exception {
    assertCanceled("set is 'six'", "set", "six");
    assertCanceled("camera is 'film', but must be one of: scmos, emccd, counter", "camera", "film");
    assertCanceled("frames is '1e', but must be a whole number", "frames", "1e");
    assertCanceled("width is 1000000000000, which is too large", "width", "1e12");
    assertCanceled("do not fit into 256 x 256 pixels", "spots", "1000");
    assertCanceled("bits is 12", "bits", "12");
    assertCanceled("betas is '1;2'", "betas", "1;2", "crystals", "yes");
    assertCanceled("crystals is 'maybe'", "crystals", "maybe");
    assertCanceled("must end with .tif", "output", folder + "/x.avi", "frames", "50");
    assertCanceled("has no room for spots", "width", "0");
  }

  @Test
  void whatDoesNotFitIntoTheMemoryIsToldBeforehand() throws Exception {
    String part = "of memory, but only";
    assertCanceled(part, "frames", "100000000");
    assertCanceled(part, "width", "100000", "height", "100000");
    assertCanceled(part, "width", "2000000000", "height", "2000000000", "crystals", "yes");
    assertCanceled(part, "frames", "2000000000", "spots", "1", "width", "17", "height", "17");
  }

  private void assertCanceled(String part, String... inputs) throws Exception {
    Map<String, Object> all = new HashMap<>();
    for (int i = 0; i < inputs.length; i += 2) {
      all.put(inputs[i], inputs[i + 1]);
    }
    CommandModule module = run(all);
    assertTrue(module.isCanceled(), part);
    assertTrue(module.getCancelReason().contains(part), module.getCancelReason());
  }
}
