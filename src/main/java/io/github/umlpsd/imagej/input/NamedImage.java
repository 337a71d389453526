package io.github.umlpsd.imagej.input;

import ij.ImagePlus;
import ij.WindowManager;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.files.TypedName;

/** Images that a macro names. */
public final class NamedImage {
  private NamedImage() {}

  /**
   * An open image of a title, or one that is opened from a file without a window.
   *
   * @throws UserException if there is neither, or if several open images have the title and none of
   *     them is in front
   */
  public static ImagePlus of(String text) {
    String name = count(text) > 0 ? text : TypedName.plain(text);
    long same = count(name);
    ImagePlus open = same > 1 ? inFront(name, same) : WindowManager.getImage(name);
    ImagePlus image = open != null ? open : new ImagePlus(name);
    if (image.getProcessor() == null) {
      throw new UserException(missing(name));
    }
    return image;
  }

  private static long count(String title) {
    return OpenImages.all().filter(image -> image.getTitle().equals(title)).count();
  }

  private static ImagePlus inFront(String name, long same) {
    ImagePlus front = WindowManager.getCurrentImage();
    if (front == null || !front.getTitle().equals(name)) {
      throw new UserException(
          same
              + " open images are named '"
              + name
              + "', and none of them is in front; click on the one that is meant, rename it, or"
              + " give the path of its file.");
    }
    return front;
  }

  /** What to tell if there is no image of a name. */
  public static String missing(String name) {
    return "imp is '"
        + name
        + "', but there is no open image and no file of an image of this name; give the path of a"
        + " movie, or the title of an open one.";
  }
}
