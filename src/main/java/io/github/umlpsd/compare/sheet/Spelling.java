package io.github.umlpsd.compare.sheet;

import io.github.umlpsd.job.UserException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Names of a sheet that people take for the same, though they are written otherwise. */
final class Spelling {
  private static final String NUMBER =
      "[+-]?(\\d{1,30}[.,]?\\d{0,30}|[.,]\\d{1,30})([eE][+-]?\\d{1,3})?";

  private Spelling() {}

  /**
   * Refuses names of a column that look alike.
   *
   * @param what they are, for people, in the plural
   * @throws UserException with the rows of two of them
   */
  static void check(String what, List<SheetRow> rows, Function<SheetRow, String> name) {
    Map<String, SheetRow> first = new HashMap<>();
    for (SheetRow row : rows) {
      SheetRow other = first.putIfAbsent(plain(name.apply(row)), row);
      if (other != null && !name.apply(other).equals(name.apply(row))) {
        throw new UserException(
            String.format(
                Locale.ROOT,
                "Rows %d and %d have the %s '%s' and '%s'; write them alike, or name them more"
                    + " differently.",
                other.number(),
                row.number(),
                what,
                name.apply(other),
                name.apply(row)));
      }
    }
  }

  /**
   * The name without what the eye does not see: kinds of blanks, signs of no width, how an accent
   * is written, capitals; of a number its value.
   */
  private static String plain(String name) {
    String seen =
        Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\p{Cf}", "").strip();
    if (seen.matches(NUMBER)) {
      return new BigDecimal(seen.replace(',', '.')).stripTrailingZeros().toString();
    }
    return seen.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
  }
}
