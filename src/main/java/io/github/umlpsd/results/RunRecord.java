package io.github.umlpsd.results;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Crystals;
import io.github.umlpsd.engine.Field;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd.ProfiledChoice;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.checks.Check;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code parameters.json}: all that is needed to know how a result was made, and to repeat it. */
public final class RunRecord {
  private RunRecord() {}

  /** Of a whole analysis. */
  public static Map<String, Object> of(Analysis analysis) {
    Map<String, Object> tree =
        of(analysis.name(), analysis.parameters(), analysis.warnings(), analysis.secondsByStage());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(analysis.noun() + "s", analysis.traces().size());
    data.put("frames", analysis.traces().frames());
    data.put("frame_interval_s", analysis.traces().frameIntervalSeconds());
    data.put("frame_interval", analysis.traces().times().text());
    data.put("lost_frames", analysis.traces().times().lostFrames());
    if (analysis.table().isEmpty()) {
      data.put("camera", analysis.parameters().movie().camera().asMap());
    }
    analysis.field().ifPresent(field -> describe(field, data));
    analysis.crystals().ifPresent(crystals -> describe(crystals, data));
    if (analysis.crystals().isPresent()) {
      data.put("pixels_mostly_noise", analysis.members().floorDominated());
    }
    analysis.table().ifPresent(table -> data.put("table", table.asMap()));
    tree.put("data", data);
    if (!analysis.checks().isEmpty()) {
      tree.put("checks", analysis.checks().stream().map(Check::asMap).toList());
    }
    return tree;
  }

  /** Of profiles alone. */
  public static Map<String, Object> of(String name, ProfiledChoice found, Parameters parameters) {
    Map<String, Object> tree = of(name, parameters, found.warnings(), Map.of());
    found.table().ifPresent(table -> tree.put("data", Map.of("table", table.asMap())));
    return tree;
  }

  /** Of a job that has no more than parameters. */
  public static Map<String, Object> of(
      String name,
      Parameters parameters,
      List<String> warnings,
      Map<String, Double> secondsByStage) {
    Version version = Version.current();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("program", JsonFile.PROGRAM);
    tree.put("version", version.version());
    tree.put("build", version.build());
    tree.put("java", System.getProperty("java.version"));
    tree.put("name", name);
    tree.put("parameters", parameters.words());
    tree.put("seed", parameters.seed());
    tree.put("warnings", warnings);
    tree.put("seconds", secondsByStage);
    return tree;
  }

  private static void describe(Field field, Map<String, Object> data) {
    data.put("width_px", field.projections().width());
    data.put("height_px", field.projections().height());
    field.pixelSizeMicrometers().ifPresent(size -> data.put("pixel_size_um", size));
    data.put("spots", field.detected().spots().size());
    data.put("spots_measured", field.measured().length);
    data.put("detector", field.detected().detector());
    data.put("quality_threshold", field.detected().threshold());
    describe(field.drift(), data);
    data.put("saturated_pixels", field.projections().saturatedPixels());
  }

  private static void describe(Crystals crystals, Map<String, Object> data) {
    data.put("width_px", crystals.mask().width());
    data.put("height_px", crystals.mask().height());
    crystals.pixelSizeMicrometers().ifPresent(size -> data.put("pixel_size_um", size));
    data.put("pixels_of_crystals", crystals.sizes());
    if (!Double.isNaN(crystals.mask().thresholdCounts())) {
      data.put("mask_threshold_counts", crystals.mask().thresholdCounts());
    }
    describe(crystals.drift(), data);
  }

  private static void describe(DriftEstimate drift, Map<String, Object> data) {
    data.put("drift_x_px", drift.maxXPixels() - drift.minXPixels());
    data.put("drift_y_px", drift.maxYPixels() - drift.minYPixels());
  }
}
