package io.github.umlpsd.imagej;

import ij.io.FileSaver;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.imagej.windows.MapImage;
import io.github.umlpsd.imagej.windows.SpotRois;
import io.github.umlpsd.results.ImageFiles;
import io.github.umlpsd.results.figures.CrystalMap;
import java.io.IOException;
import java.nio.file.Path;

/** Regions and maps in the formats of ImageJ. */
public final class ImageJFiles implements ImageFiles {

  @Override
  public void writeSpots(Path file, Analysis analysis) throws IOException {
    SpotRois.writeZip(file, analysis);
  }

  @Override
  public void writeProjection(Path file, Analysis analysis) throws IOException {
    if (!new FileSaver(MapImage.projection(analysis)).saveAsTiff(file.toString())) {
      throw new IOException("ImageJ could not save " + file.getFileName());
    }
  }

  @Override
  public void writeMap(Path file, Analysis analysis, CrystalMap map, int classes)
      throws IOException {
    if (!new FileSaver(MapImage.of(analysis, map, classes)).saveAsTiff(file.toString())) {
      throw new IOException("ImageJ could not save " + file.getFileName());
    }
  }
}
