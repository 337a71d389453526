package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.umlpsd.clusters.Algorithm;
import io.github.umlpsd.clusters.Mode;
import io.github.umlpsd.features.BinOrder;
import io.github.umlpsd.features.Normalization;
import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.movie.Drift;
import io.github.umlpsd.movie.Projection;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.parameters.SimulationKey;
import io.github.umlpsd.parameters.TableKey;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.pixels.CommonMode;
import io.github.umlpsd.pixels.CrystalScope;
import io.github.umlpsd.pixels.MaskRule;
import io.github.umlpsd.simulate.emitters.CameraChoice;
import io.github.umlpsd.simulate.emitters.SampleSet;
import io.github.umlpsd.simulate.experiment.Treatment;
import io.github.umlpsd.spectra.Detrend;
import io.github.umlpsd.spectra.Estimator;
import io.github.umlpsd.spectra.Taper;
import io.github.umlpsd.spectra.Units;
import io.github.umlpsd.spectra.law.Fit;
import io.github.umlpsd.spots.DetectorChoice;
import io.github.umlpsd.traces.Background;
import io.github.umlpsd.traces.Photometry;
import io.github.umlpsd.traces.tables.TraceTableFormat.Decimal;
import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words that users may choose are those that the method knows. */
class ParameterChoicesTest {
  private static final List<String> YES_NO = List.of("no", "yes");

  @Test
  void everyChoiceIsKnownToTheMethod() {
    Map<UserParameter, List<String>> known = new LinkedHashMap<>();
    known.put(ParameterKey.PROJECTION, Keyed.keys(Projection.class));
    known.put(ParameterKey.DRIFT, Keyed.keys(Drift.class));
    known.put(ParameterKey.DETECTOR, Keyed.keys(DetectorChoice.class));
    known.put(ParameterKey.SUBPIXEL, List.of("yes", "no"));
    known.put(ParameterKey.MEDIAN, YES_NO);
    known.put(ParameterKey.PHOTOMETRY, Keyed.keys(Photometry.class));
    known.put(ParameterKey.BACKGROUND, Keyed.keys(Background.class));
    known.put(ParameterKey.MASK, Keyed.keys(MaskRule.class));
    known.put(ParameterKey.PIXEL_BINNING, List.of("1", "2", "4"));
    known.put(ParameterKey.COMMON_SIGNAL, Keyed.keys(CommonMode.class));
    known.put(ParameterKey.CRYSTALS, Keyed.keys(CrystalScope.class));
    known.put(ParameterKey.NORMALIZE, Keyed.keys(Normalization.class));
    known.put(ParameterKey.BIN_ORDER, Keyed.keys(BinOrder.class));
    known.put(ParameterKey.MODE, Keyed.keys(Mode.class));
    known.put(ParameterKey.ALGORITHM, Keyed.keys(Algorithm.class));
    known.put(ParameterKey.ESTIMATOR, Keyed.keys(Estimator.class));
    known.put(ParameterKey.TAPER, Keyed.keys(Taper.class));
    known.put(ParameterKey.UNITS, Keyed.keys(Units.class));
    known.put(ParameterKey.DETREND, Keyed.keys(Detrend.class));
    known.put(ParameterKey.FIT, Keyed.keys(Fit.class));
    known.put(ParameterKey.PSD_TRACES, YES_NO);
    known.put(ParameterKey.SEGMENTS, YES_NO);
    known.put(TableKey.TRACES_IN, Keyed.keys(Direction.class));
    known.put(TableKey.DECIMAL, Keyed.keys(Decimal.class));
    known.put(SimulationKey.CAMERA, Keyed.keys(CameraChoice.class));
    known.put(SimulationKey.SET, Keyed.keys(SampleSet.class));
    known.put(SimulationKey.CRYSTALS, YES_NO);
    known.put(
        SimulationKey.EXPERIMENT,
        Stream.concat(Stream.of("no"), Keyed.keys(Treatment.class).stream()).toList());
    known.put(SimulationKey.BITS, List.of("8", "16", "32"));
    Map<UserParameter, List<String>> shown =
        Stream.<UserParameter[]>of(ParameterKey.values(), TableKey.values(), SimulationKey.values())
            .flatMap(Stream::of)
            .filter(key -> !key.choices().isEmpty())
            .collect(Collectors.toMap(key -> key, UserParameter::choices));
    assertEquals(known, shown);
  }
}
