package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.umlpsd.blinking.BlinkingParameters;
import io.github.umlpsd.clusters.ClusterParameters;
import io.github.umlpsd.features.FeatureParameters;
import io.github.umlpsd.movie.MovieParameters;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.Words;
import io.github.umlpsd.pixels.PixelParameters;
import io.github.umlpsd.simulate.CrystalScene;
import io.github.umlpsd.simulate.MovieScene;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.emitters.TraceScene;
import io.github.umlpsd.spectra.SpectrumParameters;
import io.github.umlpsd.spots.SpotParameters;
import io.github.umlpsd.traces.PhotometryParameters;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What users read as the default of a parameter is what each part of the method does by itself. */
class DefaultsTest {
  static Stream<Arguments> parts() {
    Parameters read = Parameters.of(JobKind.SPOTS, Map.of());
    return Stream.of(
        arguments(MovieParameters.defaults(), read.movie()),
        arguments(SpotParameters.defaults(), read.spots()),
        arguments(PhotometryParameters.defaults(), read.photometry()),
        arguments(FeatureParameters.defaults(), read.features()),
        arguments(ClusterParameters.defaults(), read.clusters()),
        arguments(SpectrumParameters.defaults(), read.spectra()),
        arguments(BlinkingParameters.defaults(), read.blinking()),
        arguments(PixelParameters.defaults(), Parameters.of(JobKind.PIXELS, Map.of()).pixels()));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void thePartsDefaultIsTheOneThatUsersRead(Object own, Object read) {
    assertEquals(own, read);
  }

  @Test
  void scenesOfTheSizeThatUsersReadHaveTheDefaultsThatUsersRead() {
    Words words = new Words(Map.<SimulationKey, String>of());
    MovieScene spots = SimulationReader.spots(words);
    TraceScene emitters =
        TraceScene.of(SampleSet.FIVE_CLASSES)
            .withSize(spots.emitters().traces(), spots.emitters().frames());
    assertEquals(MovieScene.of(emitters, spots.width(), spots.height()), spots);
    CrystalScene crystals = SimulationReader.crystals(words);
    assertEquals(CrystalScene.of(crystals.width(), crystals.height(), crystals.frames()), crystals);
  }
}
