package io.github.umlpsd.explorer;

import java.awt.Component;
import java.awt.Container;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.TransferHandler;

/** Opens the first file or folder that is dropped. */
final class FileDrop extends TransferHandler {
  private static final long serialVersionUID = 1L;
  private final transient Consumer<Path> open;

  FileDrop(Consumer<Path> open) {
    this.open = open;
  }

  /** Lets nothing within a window take a drop for itself, as texts and tables would. */
  static void freeFor(Container window) {
    for (Component part : window.getComponents()) {
      part.setDropTarget(null);
      if (part instanceof Container inner) {
        freeFor(inner);
      }
    }
  }

  @Override
  public boolean canImport(TransferSupport support) {
    return support.isDataFlavorSupported(DataFlavor.javaFileListFlavor);
  }

  @Override
  public boolean importData(TransferSupport support) {
    try {
      Object dropped = support.getTransferable().getTransferData(DataFlavor.javaFileListFlavor);
      if (dropped instanceof List<?> files && !files.isEmpty() && files.get(0) instanceof File f) {
        open.accept(f.toPath());
        return true;
      }
      return false;
    } catch (UnsupportedFlavorException | IOException e) {
      return false;
    }
  }
}
