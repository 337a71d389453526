package io.github.umlpsd.traces.tables.cells;

import io.github.umlpsd.traces.tables.TraceTableFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the cells of one text table. The decimal sign is that of the first number that has one; it
 * holds for the whole table.
 *
 * <p>A number is an optional sign, digits with at most one decimal sign, and an optional exponent.
 * Nothing else is one: no letters behind it, no hexadecimal, no thousands separators.
 */
public final class NumberReader {
  /** What a cell is. */
  public enum Kind {
    NUMBER,
    /** A word for a missing or infinite number. */
    MISSING,
    BLANK,
    /** Text that begins like a number, or holds signs that no one can see. */
    DAMAGED,
    TEXT
  }

  private static final char UNKNOWN = 0;
  private static final Set<String> MISSING_WORDS =
      Set.of(
          "nan",
          "na",
          "n/a",
          "null",
          "none",
          "nil",
          "missing",
          "-",
          "--",
          ".",
          "?",
          "inf",
          "infinity",
          "1.#qnan",
          "1.#ind",
          "1.#inf",
          "1.#snan",
          "<na>",
          "nat",
          "nan(ind)",
          "nan(snan)",
          "#n/a",
          "#na",
          "#nv",
          "#num!",
          "#zahl!",
          "#div/0!",
          "#value!",
          "#wert!",
          "#ref!",
          "#name?",
          "#null!",
          "\u221e");

  /** No word for a missing number is longer, a sign in front included. */
  private static final int LONGEST_WORD = 10;

  /** Powers of ten that are exact in double precision. */
  private static final double[] POWERS = new double[23];

  static {
    double power = 1;
    for (int i = 0; i < POWERS.length; i++) {
      POWERS[i] = power;
      power *= 10;
    }
  }

  private char sign;
  private boolean signed;
  private boolean definite;
  private boolean padded;
  private double value;

  public NumberReader(TraceTableFormat.Decimal decimal) {
    sign =
        switch (decimal) {
          case AUTO -> UNKNOWN;
          case DOT -> '.';
          case COMMA -> ',';
        };
    definite = sign != UNKNOWN;
  }

  /** Reads a cell without blanks at its ends; a number is then {@link #value()}. */
  public Kind read(String cell) {
    return read(cell, 0, cell.length());
  }

  /** The same of a part of a line, from one sign to before another. */
  Kind read(String line, int from, int to) {
    value = Double.NaN;
    if (from == to) {
      return Kind.BLANK;
    }
    if (parse(line, from, to)) {
      return Kind.NUMBER;
    }
    value = Double.NaN;
    String cell = line.substring(from, to);
    return isMissing(cell) ? Kind.MISSING : isDamaged(cell) ? Kind.DAMAGED : Kind.TEXT;
  }

  /**
   * Takes what another reader saw of the decimal sign as its own.
   *
   * @return false, and nothing is taken, if the other saw another sign
   */
  public boolean agrees(NumberReader other) {
    if (other.sign != UNKNOWN && sign != UNKNOWN && other.sign != sign) {
      return false;
    }
    sign = other.sign == UNKNOWN ? sign : other.sign;
    signed |= other.signed;
    definite |= other.definite;
    return true;
  }

  /** The number that was read last; NaN if it was none. */
  public double value() {
    return value;
  }

  /** Whether the number that was read last is whole with a zero before other digits. */
  public boolean isPadded() {
    return padded;
  }

  /** The sign in words. */
  public String decimalSign() {
    return sign == ',' ? "comma" : sign == '.' ? "dot" : "none seen";
  }

  /**
   * Whether every number with a sign looks like thousands, as 1,234 does: then nobody can tell
   * which it is.
   */
  public boolean isAmbiguous() {
    return signed && !definite;
  }

  private static boolean isMissing(String cell) {
    if (cell.length() > LONGEST_WORD) {
      return false;
    }
    String word = cell.toLowerCase(Locale.ROOT);
    return MISSING_WORDS.contains(word)
        || (word.length() > 1
            && "+-".indexOf(word.charAt(0)) >= 0
            && MISSING_WORDS.contains(word.substring(1)));
  }

  private static boolean isDamaged(String cell) {
    return beginsAsNumber(cell) || hasUnseen(cell);
  }

  private static boolean beginsAsNumber(String cell) {
    int at = "+-\u2212".indexOf(cell.charAt(0)) >= 0 ? 1 : 0;
    if (at < cell.length() && (cell.charAt(at) == '.' || cell.charAt(at) == ',')) {
      at++;
    }
    return at < cell.length() && isDigit(cell.charAt(at));
  }

  private static boolean hasUnseen(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c < ' ' || c == 0x7f || c == 0xfffd || c == 0xfeff) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private boolean parse(String cell, int begin, int n) {
    int at = begin;
    char first = cell.charAt(begin);
    boolean negative = first == '-' || first == '\u2212';
    if (negative || first == '+') {
      at++;
    }
    int start = at;
    long digits = 0;
    int whole = 0;
    int fraction = 0;
    char found = UNKNOWN;
    for (; at < n; at++) {
      char c = cell.charAt(at);
      if (isDigit(c)) {
        digits = whole + fraction < 18 ? digits * 10 + (c - '0') : digits;
        if (found == UNKNOWN) {
          whole++;
        } else {
          fraction++;
        }
      } else if ((c == '.' || c == ',') && found == UNKNOWN) {
        found = c;
      } else {
        break;
      }
    }
    if (whole + fraction == 0 || (found == ',' && fraction == 0)) {
      return false;
    }
    int exponent = 0;
    boolean hasExponent = at < n;
    if (hasExponent) {
      if (Character.toLowerCase(cell.charAt(at)) != 'e') {
        return false;
      }
      int from = at + 1;
      int signs = from < n && "+-".indexOf(cell.charAt(from)) >= 0 ? 1 : 0;
      if (from + signs >= n || n - from - signs > 4) {
        return false;
      }
      for (int i = from + signs; i < n; i++) {
        if (!isDigit(cell.charAt(i))) {
          return false;
        }
        exponent = exponent * 10 + (cell.charAt(i) - '0');
      }
      exponent = signs == 1 && cell.charAt(from) == '-' ? -exponent : exponent;
    }
    if (found != UNKNOWN && sign != UNKNOWN && found != sign) {
      return false;
    }
    double size = size(cell, start, n, digits, whole + fraction, exponent - fraction);
    if (Double.isInfinite(size)) {
      return false;
    }
    // Minus zero is zero.
    value = negative ? 0 - size : size;
    padded = found == UNKNOWN && whole > 1 && cell.charAt(start) == '0';
    note(found, cell.charAt(start), whole, fraction, hasExponent);
    return true;
  }

  private static double size(String cell, int start, int end, long digits, int count, int power) {
    if (count <= 15 && Math.abs(power) < POWERS.length) {
      return power < 0 ? digits / POWERS[-power] : digits * POWERS[power];
    }
    return Double.parseDouble(cell.substring(start, end).replace(',', '.'));
  }

  private void note(char found, char first, int whole, int fraction, boolean hasExponent) {
    if (found == UNKNOWN) {
      return;
    }
    sign = found;
    signed = true;
    definite |= fraction != 3 || whole == 0 || whole > 3 || first == '0' || hasExponent;
  }
}
