package io.github.umlpsd.results;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Field;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.pixels.PixelAnalysis;
import io.github.umlpsd.results.tables.PixelTables;
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
    data.put("traces", analysis.traces().size());
    data.put("frames", analysis.traces().frames());
    data.put("frame_interval_s", analysis.traces().frameIntervalSeconds());
    analysis.field().ifPresent(field -> describe(field, data));
    tree.put("data", data);
    return tree;
  }

  /** Of an analysis of pixels. */
  public static Map<String, Object> of(PixelAnalysis analysis, Parameters parameters) {
    Map<String, Object> tree =
        of(analysis.name(), parameters, analysis.warnings(), analysis.secondsByStage());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("width_px", analysis.mask().width());
    data.put("height_px", analysis.mask().height());
    analysis.pixelSizeMicrometers().ifPresent(size -> data.put("pixel_size_um", size));
    data.put("frames", analysis.traces().frames());
    data.put("frame_interval_s", analysis.traces().frameIntervalSeconds());
    data.put("pixels", analysis.traces().size());
    data.put("pixels_of_crystals", PixelTables.crystalSizes(analysis));
    data.put("pixels_mostly_noise", analysis.fits().floorDominated());
    if (!Double.isNaN(analysis.mask().thresholdCounts())) {
      data.put("mask_threshold_counts", analysis.mask().thresholdCounts());
    }
    data.put("drift_x_px", analysis.drift().maxXPixels() - analysis.drift().minXPixels());
    data.put("drift_y_px", analysis.drift().maxYPixels() - analysis.drift().minYPixels());
    tree.put("data", data);
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
    tree.put("program", "UML-PSD");
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
    data.put("drift_x_px", field.drift().maxXPixels() - field.drift().minXPixels());
    data.put("drift_y_px", field.drift().maxYPixels() - field.drift().minYPixels());
    data.put("saturated_pixels", field.projections().saturatedPixels());
  }
}
