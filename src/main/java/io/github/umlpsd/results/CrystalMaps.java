package io.github.umlpsd.results;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.results.figures.CrystalMap;
import java.util.ArrayList;
import java.util.List;

/**
 * One set of maps for all crystals of a movie. Where each crystal was analysed alone, a class of
 * one is no class of another, so that there are no maps of single classes then.
 */
public final class CrystalMaps {
  private CrystalMaps() {}

  /**
   * The maps in the order in which a user looks at them.
   *
   * @param analyses one, or one for each crystal of the same movie
   */
  public static List<CrystalMap> of(List<Analysis> analyses) {
    List<CrystalMap> maps = CrystalMap.of(analyses.get(0));
    if (analyses.size() == 1) {
      return maps;
    }
    List<CrystalMap> together =
        new ArrayList<>(maps.stream().filter(map -> !map.isOfOneClass()).toList());
    for (Analysis analysis : analyses.subList(1, analyses.size())) {
      List<CrystalMap> own = CrystalMap.of(analysis);
      int[] places = analysis.crystals().orElseThrow().mask().places();
      together.replaceAll(map -> join(map, own, places));
    }
    return together;
  }

  private static CrystalMap join(CrystalMap map, List<CrystalMap> own, int[] places) {
    float[] values = map.values().clone();
    float[] others =
        own.stream().filter(m -> m.name().equals(map.name())).findFirst().orElseThrow().values();
    for (int place : places) {
      values[place] = others[place];
    }
    return map.withValues(values);
  }

  /** Largest number of classes. */
  public static int classes(List<Analysis> analyses) {
    return analyses.stream().mapToInt(a -> a.classes().count()).max().orElseThrow();
  }
}
