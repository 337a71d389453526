package io.github.umlpsd.traces.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.FaultCases;
import io.github.umlpsd.job.UserException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.StringJoiner;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Small tables with one or two bytes, cells or lines changed by a seed. What is read without a
 * warning must be what a second, slow and strict reader finds; the rest must be one sentence.
 */
class MutatedTableTest {
  private static final int CASES = FaultCases.of(500);
  private static final int FRAMES = 24;
  private static final String SIGNS = "0123456789,;.\t -+eEdfx\"#%NaI\u0000\u001f\u00b5\n\r'";
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][-+]?[0-9]{1,4})?");
  private static final Pattern MISSING =
      Pattern.compile("|na|nan|-|\\.|inf", Pattern.CASE_INSENSITIVE);

  @TempDir Path folder;

  private int refused;
  private int warned;
  private int equal;

  private static String table(char separator, boolean header) {
    StringBuilder text =
        new StringBuilder(header ? "time_s" + separator + "a" + separator + "b\n" : "");
    for (int t = 0; t < FRAMES; t++) {
      text.append(String.format(Locale.ROOT, "%.2f", t * 0.05)).append(separator);
      text.append(String.format(Locale.ROOT, "%.1f", 100 + 31.7 * (t % 5))).append(separator);
      text.append(700 + 13 * (t % 7)).append('\n');
    }
    return text.toString();
  }

  private static String mutated(String text, int from, Random random) {
    int at = from + random.nextInt(text.length() - from);
    char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
    return switch (random.nextInt(6)) {
      case 0 -> text.substring(0, at) + sign + text.substring(at + 1);
      case 1 -> text.substring(0, at) + sign + text.substring(at);
      case 2 -> text.substring(0, at) + text.substring(at + 1);
      case 3 -> withLine(text, from, random, true);
      case 4 -> withLine(text, from, random, false);
      default -> withCell(text, from, random);
    };
  }

  private static String withLine(String text, int from, Random random, boolean twice) {
    List<String> lines = new ArrayList<>(List.of(text.substring(from).split("\n", -1)));
    int at = 1 + random.nextInt(Math.max(1, lines.size() - 3));
    if (twice) {
      lines.add(at, lines.get(at));
    } else {
      lines.remove(at);
    }
    return text.substring(0, from) + String.join("\n", lines);
  }

  private static String withCell(String text, int from, Random random) {
    String[] cells = {
      "12d", "1f", "0x1p3", "", "nan", "1,5", "1e3", "1e400", "\u00005", "#N/A", "x"
    };
    int at = from + random.nextInt(text.length() - from);
    int start = at;
    while (start > from && "\n\t,;".indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = at;
    while (end < text.length() && "\n\t,;".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(0, start) + cells[random.nextInt(cells.length)] + text.substring(end);
  }

  /** The rows of a table with dots, cut at one separator only; empty if a cell is no number. */
  private static Optional<List<double[]>> strictly(String text, char separator, boolean header) {
    List<double[]> rows = new ArrayList<>();
    String[] lines = text.split("\r\n|\n|\r", -1);
    for (int n = header ? 1 : 0; n < lines.length; n++) {
      if (lines[n].replace(String.valueOf(separator), "").isBlank()) {
        continue;
      }
      String[] cells = lines[n].split(Pattern.quote(String.valueOf(separator)), -1);
      double[] row = new double[cells.length];
      for (int i = 0; i < cells.length; i++) {
        String cell = cells[i].replaceAll("^[ \t]+|[ \t]+$", "");
        if (cell.matches("\"[^\"]*\"")) {
          cell = cell.substring(1, cell.length() - 1);
        }
        if (NUMBER.matcher(cell).matches()) {
          row[i] = new BigDecimal(cell).doubleValue();
        } else if (MISSING.matcher(cell).matches() || cell.equals("#N/A")) {
          row[i] = Double.NaN;
        } else {
          return Optional.empty();
        }
      }
      rows.add(row);
    }
    return Optional.of(rows);
  }

  /** What is read without a warning; empty if it is refused or warned of. */
  private Optional<ReadTraces> read(String context, Supplier<ReadTraces> reading) {
    try {
      ReadTraces read = reading.get();
      warned += read.warnings().isEmpty() ? 0 : 1;
      return read.warnings().isEmpty() ? Optional.of(read) : Optional.empty();
    } catch (UserException e) {
      refused++;
      assertTrue(e.getMessage().length() < 400 && !e.getMessage().contains("\n"), context);
      return Optional.empty();
    }
  }

  private Optional<List<double[]>> expected(
      ReadTraces read, String text, char separator, boolean header) {
    boolean blanks = "blanks".equals(read.facts().source().details().get("separator"));
    return strictly(blanks ? text.replaceAll("[ \t]+", "\t") : text, separator, header);
  }

  private void check(String text, char separator, boolean header, double seconds, String context) {
    TableFile file = TableFile.of(folder, text);
    Optional<ReadTraces> found = read(context, () -> file.columns(seconds));
    if (found.isEmpty()) {
      return;
    }
    ReadTraces read = found.get();
    Optional<List<double[]>> rows = expected(read, text, separator, header);
    assertTrue(rows.isPresent(), context);
    assertEquals(rows.get().size(), read.traces().frames(), context);
    assertEquals(2, read.traces().size(), context);
    assertEquals(0.05, read.traces().frameIntervalSeconds(), 0.05 * 0.02, context);
    for (int t = 0; t < rows.get().size(); t++) {
      for (int i = 0; i < 2; i++) {
        assertEquals(rows.get().get(t)[i + 1], read.traces().trace(i)[t], 0, context);
      }
    }
    equal++;
  }

  /** Traces in rows have no times that could tell a lost frame. */
  private void checkRows(String text, String context) {
    TableFile file = TableFile.of(folder, text);
    Optional<ReadTraces> found = read(context, () -> file.rows(0.05));
    if (found.isEmpty()) {
      return;
    }
    ReadTraces read = found.get();
    Optional<List<double[]>> rows = expected(read, text, ',', false);
    assertTrue(rows.isPresent(), context);
    assertEquals(rows.get().size(), read.traces().size(), context);
    for (int i = 0; i < rows.get().size(); i++) {
      double[] trace = read.traces().trace(i);
      double[] row = rows.get().get(i);
      for (int t = trace.length; t < row.length; t++) {
        assertTrue(Double.isNaN(row[t]), context);
      }
      assertArrayEquals(Arrays.copyOf(row, trace.length), trace, context);
    }
    equal++;
  }

  private static String rowTable() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      StringJoiner row = new StringJoiner(",", "", "\n");
      for (int t = 0; t < FRAMES; t++) {
        row.add(String.format(Locale.ROOT, t % 2 == 0 ? "%.1f" : "%.0f", 100 * i + 17.3 * (t % 5)));
      }
      text.append(row);
    }
    return text.toString();
  }

  @Test
  void noWrongNumberWithoutAWord() {
    char[] separators = {',', ';', '\t'};
    for (int n = 0; n < CASES; n++) {
      Random random = FaultCases.random(n);
      char separator = separators[n % 3];
      boolean header = n % 2 == 0;
      boolean inRows = n % 5 == 4;
      String text = inRows ? rowTable() : table(separator, header);
      int from = header && !inRows ? text.indexOf('\n') + 1 : 0;
      String changed = mutated(text, from, random);
      if (random.nextBoolean()) {
        changed = mutated(changed, from, random);
      }
      String context = "case " + n + ":\n" + changed;
      if (inRows) {
        checkRows(changed, context);
      } else {
        check(changed, separator, header, n % 7 == 6 ? 0.05 : 0, context);
      }
    }
    String counts = "refused " + refused + ", warned " + warned + ", equal " + equal;
    assertTrue(refused > CASES / 4 && warned > 0 && equal > CASES / 10, counts);
  }
}
