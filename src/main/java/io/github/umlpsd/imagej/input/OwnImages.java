package io.github.umlpsd.imagej.input;

import ij.ImagePlus;
import ij.WindowManager;
import io.github.umlpsd.job.UserException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which open images are results of this program. They are in front after a job, but are never meant
 * when a user asks for the next one.
 */
public final class OwnImages {
  private static final String KEY = "UML-PSD result of";
  private static final Integer NONE = 0;

  private OwnImages() {}

  /**
   * Marks an image as a result.
   *
   * @param movie what it is a result of; null if that is no open image
   */
  public static void mark(ImagePlus result, ImagePlus movie) {
    result.setProperty(KEY, movie == null ? NONE : Integer.valueOf(movie.getID()));
  }

  /** Whether an image is a result of this program. */
  public static boolean isOurs(ImagePlus image) {
    return image.getProperty(KEY) != null;
  }

  /**
   * Whether a result is of a movie that is still open and is not this one.
   *
   * @param movie null if that is no open image
   */
  public static boolean isOfAnother(ImagePlus result, ImagePlus movie) {
    ImagePlus of = movieOf(result);
    return of != null && of != movie;
  }

  /** The open movie that a result of ours is of, else null. */
  private static ImagePlus movieOf(ImagePlus result) {
    Object movie = result.getProperty(KEY);
    return movie == null || movie.equals(NONE) ? null : WindowManager.getImage((Integer) movie);
  }

  /**
   * The movie that is meant where an image is in front: the image itself, that which it is a result
   * of, or the only stack that is open.
   *
   * @param front may be null or empty
   */
  public static Optional<ImagePlus> movie(ImagePlus front) {
    if (front == null || front.getProcessor() == null) {
      return Optional.empty();
    }
    if (!isOurs(front)) {
      return Optional.of(front);
    }
    ImagePlus open = movieOf(front);
    if (open != null) {
      return Optional.of(open);
    }
    List<ImagePlus> stacks = movies().toList();
    return stacks.size() == 1 ? Optional.of(stacks.get(0)) : Optional.empty();
  }

  /** The stacks that are open and are not ours. */
  public static Stream<ImagePlus> movies() {
    return OpenImages.all().filter(image -> image.getStackSize() > 1 && !isOurs(image));
  }

  /**
   * The movie that a job must have.
   *
   * @throws UserException if there is none
   */
  public static ImagePlus required(Optional<ImagePlus> movie) {
    return movie.orElseThrow(
        () -> new UserException("There is no movie; open an image stack first."));
  }

  /** The movie that is meant now. */
  public static Optional<ImagePlus> currentMovie() {
    return movie(WindowManager.getCurrentImage());
  }
}
