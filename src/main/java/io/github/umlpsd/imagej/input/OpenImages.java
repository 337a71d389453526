package io.github.umlpsd.imagej.input;

import ij.ImagePlus;
import ij.WindowManager;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The images that are open in ImageJ. */
public final class OpenImages {
  private OpenImages() {}

  /** All of them, in the order in which they were opened. */
  public static Stream<ImagePlus> all() {
    int[] ids = WindowManager.getIDList();
    return IntStream.of(ids == null ? new int[0] : ids)
        .mapToObj(WindowManager::getImage)
        .filter(Objects::nonNull);
  }
}
