package io.github.umlpsd.imagej.input;

import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.Roi;
import java.util.ArrayList;
import java.util.List;

/**
 * The elements of an image's overlay that are ours, beside those of the user: only ours are ever
 * replaced, and only the user's are read.
 */
public final class OwnOverlay {
  private static final String MARK = "uml-psd";

  private OwnOverlay() {}

  /** Puts elements on an image in place of those of an earlier result; the user's stay. */
  public static void put(ImagePlus image, Overlay ours) {
    Overlay overlay = new Overlay();
    usersOn(image).forEach(overlay::add);
    for (Roi roi : ours.toArray()) {
      roi.setProperty(MARK, "result");
      overlay.add(roi);
    }
    image.setOverlay(overlay);
  }

  /** The elements that the user has put on an image. */
  public static List<Roi> usersOn(ImagePlus image) {
    List<Roi> users = new ArrayList<>();
    if (image.getOverlay() != null) {
      for (Roi roi : image.getOverlay().toArray()) {
        if (roi.getProperty(MARK) == null) {
          users.add(roi);
        }
      }
    }
    return users;
  }
}
