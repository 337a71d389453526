package io.github.umlpsd.explorer.model;

import io.github.umlpsd.engine.decisions.Verdict;
import java.util.Optional;

/**
 * What the user says about one spot.
 *
 * @param verdict empty if there is only a note
 * @param cluster class from 1 of {@link Verdict#CLASS}, else 0
 * @param note in the user's words, one line
 */
public record Mark(Optional<Verdict> verdict, int cluster, String note) {
  /** Nothing is said. */
  public static final Mark NONE = new Mark(Optional.empty(), 0, "");

  /** The same with another verdict that takes no class. */
  Mark with(Verdict other) {
    return new Mark(Optional.of(other), 0, note);
  }

  /** The same, moved to a class from 1. */
  Mark movedTo(int other) {
    return new Mark(Optional.of(Verdict.CLASS), other, note);
  }

  /** The same with another note. */
  Mark withNote(String other) {
    return new Mark(verdict, cluster, other.replaceAll("\\s+", " ").strip());
  }

  /** The same without a verdict. */
  Mark withoutVerdict() {
    return new Mark(Optional.empty(), 0, note);
  }

  /** For people; empty for nothing. */
  public String text() {
    return verdict.map(v -> v == Verdict.CLASS ? "class " + cluster : v.key()).orElse("");
  }

  /** Whether classes follow from it. */
  boolean changesClasses() {
    return verdict.isPresent() && verdict.get() != Verdict.KEEP;
  }
}
