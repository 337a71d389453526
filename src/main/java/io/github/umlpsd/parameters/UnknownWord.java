package io.github.umlpsd.parameters;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A word that was given for the name of a parameter and is none, and what may have been meant.
 *
 * @param word as it was given
 * @param nearest the known word that is spelled most alike; empty if none is
 * @param renamed whether the nearest one is the new name of this very word
 */
public record UnknownWord(String word, Optional<String> nearest, boolean renamed) {
  private static final Map<String, String> RENAMED = Map.of("window", "taper");

  /** From so many letters on, the beginning of a word stands for it. */
  private static final int BEGINNING = 3;

  /** One letter in so many may be wrong. */
  private static final int LETTERS_PER_MISTAKE = 3;

  /**
   * Looks for what was meant. Upper case, and dashes for underscores, are no mistakes.
   *
   * @param word none of the known ones
   * @param known in the order in which equally near ones are preferred
   */
  public static UnknownWord of(String word, Collection<String> known) {
    String plain = word.toLowerCase(Locale.ROOT).replace('-', '_');
    String now = RENAMED.get(plain);
    if (now != null && known.contains(now)) {
      return new UnknownWord(word, Optional.of(now), true);
    }
    return new UnknownWord(word, nearest(plain, known), false);
  }

  /** A sentence for macros and scripts. */
  public String sentence() {
    return sentence("parameter");
  }

  /**
   * A sentence.
   *
   * @param noun what the word should have been, for example column
   */
  public String sentence(String noun) {
    String told = told(noun, UnaryOperator.identity());
    String first = renamed ? told : "T" + told.substring(1);
    return told.endsWith("?") ? first : first + ".";
  }

  /**
   * What is wrong, without a full stop.
   *
   * @param noun what the word should have been, for example option
   * @param shown how words are written there, for example with two dashes
   */
  public String told(String noun, UnaryOperator<String> shown) {
    if (renamed) {
      return shown.apply(word) + " is now called " + shown.apply(nearest.orElseThrow());
    }
    String none = "there is no " + noun + " " + shown.apply(word);
    return nearest.map(near -> none + "; did you mean " + shown.apply(near) + "?").orElse(none);
  }

  private static Optional<String> nearest(String word, Collection<String> known) {
    String best = null;
    int least = Math.max(1, word.length() / LETTERS_PER_MISTAKE) + 1;
    for (String other : known) {
      int mistakes = mistakes(word, other);
      if (mistakes < least) {
        least = mistakes;
        best = other;
      }
    }
    List<String> longer =
        known.stream()
            .filter(other -> word.length() >= BEGINNING && other.startsWith(word))
            .toList();
    return Optional.ofNullable(best).or(() -> longer.stream().findFirst());
  }

  /**
   * Letters that are left out, put in, put for another, or swapped with their neighbour (distance
   * of optimal string alignment).
   */
  static int mistakes(String from, String to) {
    int[][] d = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int other = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + other);
        boolean swapped =
            i > 1
                && j > 1
                && from.charAt(i - 1) == to.charAt(j - 2)
                && from.charAt(i - 2) == to.charAt(j - 1);
        d[i][j] = swapped ? Math.min(d[i][j], d[i - 2][j - 2] + 1) : d[i][j];
      }
    }
    return d[from.length()][to.length()];
  }
}
