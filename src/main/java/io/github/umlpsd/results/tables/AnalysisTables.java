package io.github.umlpsd.results.tables;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.ClassResult;
import io.github.umlpsd.engine.Classification;
import java.util.ArrayList;
import java.util.List;

/** The tables of an analysis. */
public final class AnalysisTables {
  private AnalysisTables() {}

  /** All tables but the traces, in the order in which a user reads them. */
  public static List<Table> all(Analysis analysis) {
    List<Table> tables = new ArrayList<>();
    tables.add(analysis.crystals().isPresent() ? PixelTable.of(analysis) : SpotTable.of(analysis));
    for (Classification classification : analysis.classifications()) {
      tables.addAll(of(analysis, classification));
    }
    analysis.second().ifPresent(second -> tables.add(CrossTable.of(analysis, second)));
    if (analysis.crystals().isEmpty()) {
      tables.add(BetaDifferenceTable.of(analysis));
      tables.add(DwellTable.of(analysis));
      if (!analysis.decisions().byTrace().isEmpty()) {
        tables.add(DecisionTable.of(analysis));
      }
      if (analysis.parameters().psdTraces()) {
        tables.add(TracePsdTable.of(analysis));
      }
    }
    if (analysis.parameters().segments()) {
      tables.add(SegmentTable.of(analysis));
    }
    return tables;
  }

  private static List<Table> of(Analysis analysis, Classification classification) {
    List<Table> tables = new ArrayList<>(List.of(ClusterTable.of(analysis, classification)));
    if (classification.classes().choice().proposal().isPresent()) {
      tables.add(
          ProfileTables.profiles(
              classification.named("profiles"),
              classification.classes().profiles(),
              analysis.parameters().clusters().convention()));
    }
    tables.addAll(
        List.of(
            CentroidTable.of(analysis, classification),
            ClassPsdTable.of(classification),
            AutocorrelationTable.of(
                classification.named("autocorrelation"),
                classification.results().stream().map(ClassResult::correlation).toList())));
    return tables;
  }
}
