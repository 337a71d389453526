package io.github.umlpsd.imagej.windows;

import ij.ImagePlus;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.UmlPsd.ProfiledChoice;
import io.github.umlpsd.imagej.input.OwnOverlay;
import io.github.umlpsd.results.CrystalMaps;
import io.github.umlpsd.results.Outcome;
import io.github.umlpsd.results.charts.Figure;
import io.github.umlpsd.results.figures.AnalysisFigures;
import io.github.umlpsd.results.figures.CrystalMap;
import io.github.umlpsd.results.figures.ProfileFigure;
import io.github.umlpsd.results.tables.AnalysisTables;
import io.github.umlpsd.results.tables.ChoiceTable;
import io.github.umlpsd.results.tables.ClusterTable;
import io.github.umlpsd.results.tables.ProfileTables;
import io.github.umlpsd.results.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Shows what a job found in ImageJ: tables, plots, maps, and an overlay on the movie. */
public final class OutcomeWindows {
  /** Tables and figures that are too many or too long for windows are in the files only. */
  private static final Set<String> LISTED =
      Set.of("spots", "clusters", "clusters_switching", "cross_table", "profiles", "psd");

  /** The six panels of the profiles are left to their own command, the report and the table. */
  private static final Set<String> PLOTTED =
      Set.of(
          "centroids",
          "mean_traces",
          "dwell_times",
          "autocorrelation",
          "class_spectra",
          "class_spectra_switching",
          "beta_histogram",
          "embedding");

  private OutcomeWindows() {}

  /**
   * Opens the windows. The pixels of the movie are not changed.
   *
   * @param movie the user's image; null if the traces came from a table
   */
  public static void show(ImagePlus movie, Outcome outcome) {
    if (outcome.profiles().isPresent()) {
      showProfiles(movie, outcome, outcome.profiles().get());
    } else if (outcome.analyses().get(0).crystals().isPresent()) {
      showCrystals(movie, outcome.name(), outcome.analyses());
    } else {
      showTraces(movie, outcome.analyses().get(0));
    }
  }

  /** Only puts what was found over the movie: spots, or pixels in the colours of their classes. */
  public static void overlay(ImagePlus movie, Outcome outcome) {
    Analysis first = outcome.analyses().get(0);
    if (first.crystals().isPresent()) {
      List<CrystalMap> maps = CrystalMaps.of(outcome.analyses());
      OwnOverlay.put(movie, CrystalOverlay.of(first.crystals().get(), maps));
    } else if (first.field().isPresent()) {
      OwnOverlay.put(movie, SpotRois.overlay(SpotRois.of(first)));
    }
  }

  private static void showProfiles(ImagePlus movie, Outcome outcome, ProfiledChoice found) {
    var parameters = outcome.parameters().clusters();
    ResultWindows.show(
        outcome.name(),
        movie,
        List.of(),
        List.of(ProfileFigure.of(found.profiles(), found.choice(), parameters)),
        List.of(
            ChoiceTable.of(found.choice()),
            ProfileTables.profiles("profiles", found.profiles(), parameters.convention())));
  }

  private static void showTraces(ImagePlus movie, Analysis analysis) {
    if (movie != null && analysis.field().isPresent()) {
      OwnOverlay.put(movie, SpotRois.overlay(SpotRois.of(analysis)));
    }
    List<Table> tables = new ArrayList<>();
    tables.add(ChoiceTable.of(analysis.classes().choice()));
    tables.addAll(listed(analysis));
    ResultWindows.show(analysis.name(), movie, List.of(), plotted(analysis), tables);
  }

  /**
   * Crystals that were analysed alone share one set of maps and one table of classes; the plots of
   * each are in its result folder only.
   */
  private static void showCrystals(ImagePlus movie, String name, List<Analysis> analyses) {
    List<CrystalMap> maps = CrystalMaps.of(analyses);
    OwnOverlay.put(movie, CrystalOverlay.of(analyses.get(0).crystals().orElseThrow(), maps));
    int classes = CrystalMaps.classes(analyses);
    List<ImagePlus> images =
        maps.stream()
            .filter(map -> classes > 1 || !map.isOfOneClass())
            .map(map -> MapImage.of(analyses.get(0), map, classes))
            .toList();
    images.forEach(image -> image.setTitle(image.getTitle() + " of " + name));
    if (analyses.size() == 1) {
      ResultWindows.show(
          name,
          movie,
          images,
          plotted(analyses.get(0)),
          listed(analyses.get(0)).stream().map(OutcomeWindows::ofPixels).toList());
    } else {
      ResultWindows.show(
          name, movie, images, List.of(), List.of(ofPixels(ClusterTable.ofEach(analyses))));
    }
    PixelInspector inspector = new PixelInspector(analyses);
    images.stream().filter(ImagePlus::isVisible).forEach(inspector::listenTo);
  }

  private static List<Figure> plotted(Analysis analysis) {
    return AnalysisFigures.of(analysis).stream().filter(f -> PLOTTED.contains(f.name())).toList();
  }

  private static List<Table> listed(Analysis analysis) {
    return AnalysisTables.all(analysis).stream().filter(t -> LISTED.contains(t.name())).toList();
  }

  /** The same with a title that tells it from a table of spots. */
  private static Table ofPixels(Table table) {
    return new Table("pixel " + table.name(), table.columns(), table.rows());
  }
}
