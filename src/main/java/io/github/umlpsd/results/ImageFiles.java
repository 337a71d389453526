package io.github.umlpsd.results;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.results.figures.CrystalMap;
import java.io.IOException;
import java.nio.file.Path;

/** What of a result is written in the formats of an image program, which is handed in. */
public interface ImageFiles {

  /** Writes a set of regions, a circle around each measured spot in the colour of its class. */
  void writeSpots(Path file, Analysis analysis) throws IOException;

  /** Writes the projection on which spots were searched, as an image of 32 bits. */
  void writeProjection(Path file, Analysis analysis) throws IOException;

  /**
   * Writes a map as an image of 32 bits.
   *
   * @param analysis that the map is of
   * @param classes number of classes, for the colours of a map of classes
   */
  void writeMap(Path file, Analysis analysis, CrystalMap map, int classes) throws IOException;
}
