package io.github.umlpsd.compare.sheet;

import io.github.umlpsd.compare.testing.Design;
import io.github.umlpsd.job.UserException;
import java.util.List;

/**
 * The movies of a comparison.
 *
 * @param rows in the order of the file, at least two conditions among them
 */
public record Sheet(List<SheetRow> rows) {

  /**
   * @throws UserException if there are fewer than two conditions, two conditions or blocks that
   *     look alike, or a movie is there twice
   */
  public Sheet {
    rows = List.copyOf(rows);
    List<String> conditions = conditions(rows);
    if (conditions.size() < 2) {
      throw new UserException(
          conditions.isEmpty()
              ? "There is no movie to compare; give a sheet with a row for each."
              : "All movies are of the condition "
                  + conditions.get(0)
                  + "; give movies of another one to compare with.");
    }
    Spelling.check("conditions", rows, SheetRow::condition);
    Spelling.check("blocks", rows, SheetRow::block);
    SameMovie.check(rows);
  }

  /** Names of the conditions, in the order in which they first appear. */
  public static List<String> conditions(List<SheetRow> rows) {
    return rows.stream().map(SheetRow::condition).distinct().toList();
  }

  /**
   * Which movie belongs to which condition and block.
   *
   * @param compared rows that are compared
   */
  public static Design design(List<SheetRow> compared) {
    List<String> conditions = conditions(compared);
    List<String> blocks = compared.stream().map(SheetRow::block).distinct().toList();
    return new Design(
        conditions,
        compared.stream().mapToInt(row -> conditions.indexOf(row.condition())).toArray(),
        compared.stream().mapToInt(row -> blocks.indexOf(row.block())).toArray());
  }
}
