package io.github.umlpsd.imagej.input;

import ij.ImagePlus;
import ij.io.FileInfo;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Where an open image came from. */
public final class ImageFile {
  private ImageFile() {}

  /** The file that an image was opened from; none if it was made in the program. */
  public static Path[] of(ImagePlus image) {
    FileInfo info = image.getOriginalFileInfo();
    if (info == null || info.directory == null || info.fileName == null) {
      return new Path[0];
    }
    try {
      return new Path[] {Path.of(info.directory, info.fileName)};
    } catch (InvalidPathException e) {
      return new Path[0];
    }
  }
}
