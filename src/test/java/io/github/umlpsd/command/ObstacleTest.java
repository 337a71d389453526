package io.github.umlpsd.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.ImagePlus;
import ij.process.FloatProcessor;
import io.github.umlpsd.imagej.input.OwnImages;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What ends a command before its form opens. */
class ObstacleTest {
  @Test
  void withoutAMovieNothingIsAskedFor() {
    Optional<String> told = Optional.of("There is no movie; open an image stack first.");
    assertEquals(told, new AnalyzeMovieCommand().obstacle());
    assertEquals(told, new AnalyzePixelsCommand().obstacle());
    assertEquals(Optional.empty(), new ClusterProfilesCommand().obstacle());
    assertEquals(Optional.empty(), new AnalyzeTracesCommand().obstacle());
  }

  @Test
  void aResultIsNoMovie() {
    ImagePlus plot = new ImagePlus("plot", new FloatProcessor(9, 9));
    assertEquals(Optional.of(plot), OwnImages.movie(plot));
    OwnImages.mark(plot, null);
    assertEquals(Optional.empty(), OwnImages.movie(plot));
    assertEquals(Optional.empty(), OwnImages.movie(null));
    assertEquals(Optional.empty(), OwnImages.movie(new ImagePlus()));
  }
}
