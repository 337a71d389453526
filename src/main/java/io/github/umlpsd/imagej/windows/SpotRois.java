package io.github.umlpsd.imagej.windows;

import ij.gui.OvalRoi;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.io.RoiEncoder;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.spots.Spot;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Draws spots as ImageJ circles in the colours of their classes. */
public final class SpotRois {
  private SpotRois() {}

  /** A circle per measured spot, in its class colour, with its number and class as name. */
  public static List<Roi> of(Analysis analysis) {
    List<Spot> spots = analysis.field().orElseThrow().measuredSpots();
    int[] labels = analysis.classes().labels();
    List<Roi> rois = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Roi roi = circle(spots.get(i));
      roi.setStrokeColor(new Color(Palette.ofClass(labels[i])));
      String name = labels[i] < 0 ? "unclassified" : "cluster_" + (labels[i] + 1);
      roi.setName(String.format(Locale.ROOT, "spot_%d %s", analysis.spotNumber(i), name));
      rois.add(roi);
    }
    return rois;
  }

  /** The circle of a spot, around the same place as the spot. */
  static Roi circle(Spot spot) {
    // ImageJ's coordinates start at the corner of the first pixel, ours at its centre.
    double r = spot.radiusPixels();
    return new OvalRoi(spot.xPixels() + 0.5 - r, spot.yPixels() + 0.5 - r, 2 * r, 2 * r);
  }

  /** The circles as an overlay, without labels. */
  public static Overlay overlay(List<Roi> rois) {
    Overlay overlay = new Overlay();
    rois.forEach(overlay::add);
    return overlay;
  }

  /** Writes a ROI set that ImageJ's ROI Manager opens. */
  public static void writeZip(Path file, List<Roi> rois) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Roi roi : rois) {
        zip.putNextEntry(new ZipEntry(roi.getName() + ".roi"));
        zip.write(RoiEncoder.saveAsByteArray(roi));
        zip.closeEntry();
      }
    }
  }
}
