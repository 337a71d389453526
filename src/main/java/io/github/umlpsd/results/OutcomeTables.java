package io.github.umlpsd.results;

import io.github.umlpsd.results.tables.AnalysisTables;
import io.github.umlpsd.results.tables.ChoiceTable;
import io.github.umlpsd.results.tables.ClusterTable;
import io.github.umlpsd.results.tables.ProfileTables;
import io.github.umlpsd.results.tables.Table;
import java.util.List;

/** The tables of what a job found. */
public final class OutcomeTables {
  private OutcomeTables() {}

  /** All tables but the traces; of crystals that were analysed alone the classes of all. */
  public static List<Table> of(Outcome outcome) {
    if (outcome.profiles().isPresent()) {
      var found = outcome.profiles().get();
      return List.of(
          ChoiceTable.of(found.choice()),
          ProfileTables.profiles(
              "profiles", found.profiles(), outcome.parameters().clusters().convention()));
    }
    return outcome.analyses().size() == 1
        ? AnalysisTables.all(outcome.analyses().get(0))
        : List.of(ClusterTable.ofEach(outcome.analyses()));
  }
}
