package io.github.umlpsd.traces.tables;

import java.util.List;
import java.util.Optional;

/**
 * What the header says of one column.
 *
 * @param text the names, for messages; empty if there is no header
 * @param role what the column holds; empty if there is no header
 * @param unit of times, if one is named
 * @param clashes whether two lines name different units
 */
record ColumnName(
    String text, Optional<TimeUnit.Role> role, Optional<TimeUnit.Named> unit, boolean clashes) {

  /** From the cells above a column. */
  static ColumnName of(List<String> names) {
    Optional<TimeUnit.Named> unit = Optional.empty();
    boolean clashes = false;
    boolean time = false;
    boolean other = false;
    for (String name : names) {
      TimeUnit.Role role = TimeUnit.role(name);
      time |= role == TimeUnit.Role.TIME;
      other |= role == TimeUnit.Role.OTHER;
      Optional<TimeUnit.Named> found = TimeUnit.in(name);
      clashes |= unit.isPresent() && found.isPresent() && !unit.equals(found);
      unit = found.isPresent() ? found : unit;
    }
    Optional<TimeUnit.Role> role =
        names.isEmpty()
            ? Optional.empty()
            : Optional.of(
                time ? TimeUnit.Role.TIME : other ? TimeUnit.Role.OTHER : TimeUnit.Role.ROW_NUMBER);
    return new ColumnName(String.join(" ", names).strip(), role, unit, clashes);
  }

  /** Whether the header says that the column holds times. */
  boolean isTime() {
    return role.filter(TimeUnit.Role.TIME::equals).isPresent();
  }

  /** Whether the header says that the column counts rows, by a name or by none. */
  boolean isRowNumber() {
    return role.filter(TimeUnit.Role.ROW_NUMBER::equals).isPresent();
  }

  /** For messages: the name in quotes, or that there is none. */
  String quoted() {
    return text.isEmpty() ? "without a name" : "'" + text + "'";
  }
}
