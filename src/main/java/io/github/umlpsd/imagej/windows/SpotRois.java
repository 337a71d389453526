package io.github.umlpsd.imagej.windows;

import ij.gui.OvalRoi;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.io.RoiDecoder;
import ij.io.RoiEncoder;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.results.charts.Palette;
import io.github.umlpsd.spots.Spot;
import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Draws spots as ImageJ circles in the colours of their classes. */
public final class SpotRois {
  /** ImageJ has groups from 1 to 255; 0 is none. */
  private static final int LAST_GROUP = 255;

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

  /**
   * Writes a ROI set that ImageJ's ROI Manager opens. The class of a spot is its circle's group,
   * which ImageJ can select by, and draws in a colour of its own; the class colour is written too.
   */
  public static void writeZip(Path file, Analysis analysis) throws IOException {
    writeZip(file, of(analysis), analysis.classes().labels());
  }

  /**
   * @param labels class of each from 0; below 0 is none
   */
  static void writeZip(Path file, List<Roi> rois, int[] labels) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < labels.length; i++) {
        zip.putNextEntry(new ZipEntry(rois.get(i).getName() + ".roi"));
        zip.write(encoded(rois.get(i), labels[i]));
        zip.closeEntry();
      }
    }
  }

  /** To set the group of a circle in memory would replace its colour. */
  private static byte[] encoded(Roi roi, int label) {
    byte[] bytes = RoiEncoder.saveAsByteArray(roi);
    int second = ByteBuffer.wrap(bytes).getInt(RoiDecoder.HEADER2_OFFSET);
    bytes[second + RoiDecoder.GROUP] = (byte) Math.min(label + 1, LAST_GROUP);
    return bytes;
  }
}
