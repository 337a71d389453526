package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.files.tiff.ColourTable;
import io.github.umlpsd.movie.files.tiff.PageKind;
import io.github.umlpsd.movie.files.tiff.TiffFile;
import io.github.umlpsd.movie.files.tiff.TiffFile.Writer;
import java.util.ArrayList;
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

  /**
   * Tells of colours that stand for the values.
   *
   * @throws UserException if the values of a file are numbers of colours
   */
  static void tellKind(Pages pages, List<String> notes) {
    PageKind kind = pages.kind();
    if (kind.photometric() == 3) {
      List<String> told = new ArrayList<>();
      for (TiffFile file : pages.files()) {
        file.colours()
            .map(colours -> colours.check(file.name()))
            .orElse(Optional.of(ColourTable.IGNORED))
            .ifPresent(told::add);
      }
      told.stream().distinct().forEach(notes::add);
    } else if (kind.photometric() == 0) {
      notes.add(ColourTable.INVERTED);
    }
  }
}
