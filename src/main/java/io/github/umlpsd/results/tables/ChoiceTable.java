package io.github.umlpsd.results.tables;

import io.github.umlpsd.clusters.Votes;
import io.github.umlpsd.engine.Choice;

/** What the rule proposes and each profile votes for, as a table for people. */
public final class ChoiceTable {
  private ChoiceTable() {}

  /** A row per criterion, at the window used. */
  public static Table of(Choice choice) {
    Table.Builder table =
        new Table.Builder("choice", "criterion", "classes")
            .row("Used", choice.clusters())
            .row("Proposed by the separation of the classes", choice.proposed());
    choice.proposal().ifPresent(proposal -> add(table, proposal.votes()));
    return table.build();
  }

  private static void add(Table.Builder table, Votes votes) {
    table
        .row("Largest mean silhouette", votes.silhouette())
        .row("Fewest misclassified traces", votes.misclassified())
        .row("Largest Calinski\u2013Harabasz index", votes.calinskiHarabasz())
        .row("Bend of the sum of squares", votes.elbow())
        .row("Most stable labels", votes.stability());
  }
}
