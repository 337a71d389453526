package io.github.umlpsd.imagej.input;

import ij.ImagePlus;
import ij.gui.OvalRoi;
import ij.gui.PointRoi;
import ij.gui.Roi;
import ij.io.RoiEncoder;
import ij.plugin.frame.RoiManager;
import io.github.umlpsd.spots.SpotParameters;
import io.github.umlpsd.spots.given.Drawn;
import io.github.umlpsd.spots.given.GivenSpots;
import io.github.umlpsd.spots.given.RoiSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a user has drawn on an open image, as spots or as the region that limits them. */
public final class DrawnRois {
  private DrawnRois() {}

  /**
   * The spots that are drawn, if the parameters ask for them, and the selected area.
   *
   * <p>Spots are the selected points or, if there are none, the points and ovals that the user put
   * on the overlay, else those of the ROI Manager, else the selected oval.
   */
  public static Drawn on(ImagePlus image, SpotParameters parameters) {
    return parameters.asksForDrawn()
        ? new Drawn(spots(image, parameters.radiusPixels()), Optional.empty())
        : new Drawn(Optional.empty(), MaskImage.ofSelection(image));
  }

  private static Optional<GivenSpots> spots(ImagePlus image, double radiusPixels) {
    Roi selection = image.getRoi();
    Optional<GivenSpots> spots = Optional.empty();
    if (selection instanceof PointRoi) {
      spots = read("the selection", List.of(selection), radiusPixels);
    }
    List<Roi> overlay = OwnOverlay.usersOn(image);
    if (spots.isEmpty() && !overlay.isEmpty()) {
      spots = read("the overlay", overlay, radiusPixels);
    }
    RoiManager manager = RoiManager.getInstance2();
    if (spots.isEmpty() && manager != null) {
      spots = read("the ROI Manager", Arrays.asList(manager.getRoisAsArray()), radiusPixels);
    }
    if (spots.isEmpty() && selection instanceof OvalRoi) {
      spots = read("the selection", List.of(selection), radiusPixels);
    }
    return spots;
  }

  private static Optional<GivenSpots> read(String source, List<Roi> rois, double radiusPixels) {
    return RoiSet.drawn(
        source, rois.stream().map(RoiEncoder::saveAsByteArray).toList(), radiusPixels);
  }
}
