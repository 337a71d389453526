package io.github.umlpsd.explorer;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Optional;
import javax.swing.JFileChooser;

/** Asks for a movie or a result folder. */
final class MovieChoice {
  private MovieChoice() {}

  /** What the user chose; empty if nothing. */
  static Optional<Path> ask(Component parent) {
    JFileChooser chooser = new JFileChooser(ij.IJ.getDirectory("current"));
    chooser.setDialogTitle("A movie, or a result folder");
    chooser.setFileSelectionMode(JFileChooser.FILES_AND_DIRECTORIES);
    return chooser.showDialog(parent, "Open") == JFileChooser.APPROVE_OPTION
        ? Optional.of(chooser.getSelectedFile().toPath())
        : Optional.empty();
  }
}
