package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.tiff.PageKind;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFile.Writer;
import java.util.List;
import java.util.Optional;

/** What a user should know of the files that are read. */
final class FileNotes {
  private FileNotes() {}

  /** Tells of files whose ends are lost. */
  static void tellCut(List<TiffFile> files, List<String> notes) {
    for (int i = 0; i < files.size(); i++) {
      TiffFile file = files.get(i);
      if (file.cut().isPresent()) {
        String words =
            file.name()
                + " is cut or damaged ("
                + file.cut().get()
                + "): only its first "
                + file.pages().size()
                + " images are whole";
        if (i < files.size() - 1 && file.writer() != Writer.MICRO_MANAGER) {
          throw new UserException(words + ", and the files behind it cannot be joined to them.");
        }
        notes.add(words + " and are used.");
      }
    }
  }

  /** Tells of values that ImageJ shows in another unit. */
  static void tellCalibration(Optional<ImageJText> imageJ, List<String> notes) {
    if (imageJ.filter(ImageJText::calibrated).isPresent()) {
      notes.add("Its intensity calibration is ignored; the values are the stored pixels.");
    }
  }

  /** Tells of colours that are not looked at. */
  static void tellKind(PageKind kind, List<String> notes) {
    if (kind.photometric() == 3) {
      notes.add("Its colours are ignored; the values are the stored pixels.");
    } else if (kind.photometric() == 0) {
      notes.add("It is to be shown inverted (white is zero); the values are the stored pixels.");
    }
  }
}
