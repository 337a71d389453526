package io.github.umlpsd.spots.given;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.spots.Spot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Spots of ImageJ ROIs: those of a set, of one file, or of an open image. */
public final class RoiSet {
  /** Far more than a ROI of points has; larger entries of a set are something else. */
  private static final int MOST_BYTES = 1 << 24;

  private final List<Content.Row> rows = new ArrayList<>();
  private int others;

  private RoiSet() {}

  /** The ROIs of a set, as ImageJ's ROI Manager saves it. */
  static Content read(Path file) throws IOException {
    RoiSet set = new RoiSet();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().toLowerCase(Locale.ROOT).endsWith(".roi")) {
          byte[] bytes = zip.readNBytes(MOST_BYTES + 1);
          if (bytes.length > MOST_BYTES) {
            throw new UserException(
                file + " has a ROI of more than 16 MB, " + entry.getName() + "; remove it.");
          }
          set.add(file + ", " + entry.getName() + ",", bytes);
        }
      }
    } catch (ZipException | java.io.EOFException e) {
      throw new UserException(file + " is damaged; save it again from the ROI Manager.", e);
    }
    return set.content(file.toString());
  }

  /** The ROI of a file of its own. */
  static Content single(Path file, byte[] bytes) {
    RoiSet set = new RoiSet();
    set.add(file.toString(), bytes);
    return set.content(file.toString());
  }

  /**
   * The spots of ROIs that are open in ImageJ.
   *
   * @param source what to call them
   * @param rois each as ImageJ stores it
   * @param radiusPixels radius of points; ovals have their own
   * @return empty if none is a point or an oval
   */
  public static Optional<GivenSpots> drawn(String source, List<byte[]> rois, double radiusPixels) {
    RoiSet set = new RoiSet();
    rois.forEach(bytes -> set.add("A ROI of " + source, bytes));
    List<Spot> spots =
        set.rows.stream()
            .map(
                row ->
                    new Spot(
                        row.x(),
                        row.y(),
                        Double.NaN,
                        Double.isNaN(row.radius()) ? radiusPixels : row.radius()))
            .toList();
    return spots.isEmpty()
        ? Optional.empty()
        : Optional.of(new GivenSpots(source, spots, set.notes()));
  }

  private void add(String name, byte[] bytes) {
    List<Content.Row> spots = Roi.spots(name, bytes);
    rows.addAll(spots);
    others += spots.isEmpty() ? 1 : 0;
  }

  private Content content(String name) {
    if (rows.isEmpty()) {
      throw new UserException(
          name + " has no ROI that is a point or an oval; mark each spot by one of these.");
    }
    return Content.inPixels(rows, notes());
  }

  private List<String> notes() {
    return others == 0
        ? List.of()
        : List.of(others + " ROIs are neither points nor ovals and were left out.");
  }
}
