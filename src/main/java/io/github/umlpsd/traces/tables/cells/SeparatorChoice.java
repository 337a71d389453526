package io.github.umlpsd.traces.tables.cells;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.tables.TraceTableFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Chooses the separator of a whole file from its first lines: the one that cuts most lines into
 * equally many numbers; of several, the one that makes most cells.
 */
final class SeparatorChoice {
  private static final double NEARLY_ALL = 0.9;

  private final TraceTableFormat.Decimal decimal;

  private SeparatorChoice(TraceTableFormat.Decimal decimal) {
    this.decimal = decimal;
  }

  /** So many lines are numbers, all in as many cells. */
  private record Score(int lines, int width) {
    boolean beats(Score other) {
      return lines != other.lines ? lines > other.lines : width > other.width;
    }
  }

  /**
   * @param head the first lines of the file
   * @throws UserException if the lines can be read in two ways that give different numbers
   */
  static Separator of(List<TextLines.Text> head, TraceTableFormat.Decimal decimal, String file) {
    SeparatorChoice choice = new SeparatorChoice(decimal);
    Separator best = Separator.NONE;
    Score bestScore = new Score(0, 0);
    for (Separator candidate : Separator.values()) {
      Score score = choice.score(head, candidate);
      if (choice.allows(candidate, head) && score.beats(bestScore)) {
        best = candidate;
        bestScore = score;
      }
    }
    if (best == Separator.BLANKS) {
      // A tab that is one too many in a few lines must not make all tabs blanks.
      Score tabs = choice.score(head, Separator.TAB);
      if (tabs.width() > 1 && tabs.lines() >= NEARLY_ALL * bestScore.lines()) {
        return Separator.TAB;
      }
    }
    if (bestScore.lines() == 0) {
      return commonest(head);
    }
    if (best == Separator.COMMA && choice.couldBeDecimal(head, bestScore)) {
      throw new UserException(
          file
              + " has two whole numbers a line with a comma between them, which could also be one"
              + " number with a decimal comma; give decimal as dot or comma.");
    }
    return best;
  }

  /** Where no line is all numbers: the separator that stands in most lines. */
  private static Separator commonest(List<TextLines.Text> head) {
    Separator best = Separator.NONE;
    long most = 0;
    for (Separator candidate : Separator.values()) {
      long lines = head.stream().filter(line -> candidate.split(line.text()).length > 1).count();
      if (lines > most) {
        best = candidate;
        most = lines;
      }
    }
    return best;
  }

  /** A comma cannot be both, unless decimals stand between quotes. */
  private boolean allows(Separator candidate, List<TextLines.Text> head) {
    return candidate != Separator.COMMA
        || decimal != TraceTableFormat.Decimal.COMMA
        || head.stream().anyMatch(text -> text.text().indexOf('"') >= 0);
  }

  private Score score(List<TextLines.Text> head, Separator candidate) {
    NumberReader reader = new NumberReader(decimal);
    Map<Integer, Integer> linesByWidth = new TreeMap<>();
    for (TextLines.Text text : head) {
      String[] cells = candidate.split(text.text());
      if (numbers(cells, reader) > 0) {
        linesByWidth.merge(cells.length, 1, Integer::sum);
      }
    }
    Score best = new Score(0, 0);
    for (Map.Entry<Integer, Integer> entry : linesByWidth.entrySet()) {
      Score score = new Score(entry.getValue(), entry.getKey());
      best = score.beats(best) ? score : best;
    }
    return best;
  }

  /** How many numbers a line has, or 0 if it is no line of numbers; a first cell may be a name. */
  private static int numbers(String[] cells, NumberReader reader) {
    int numbers = 0;
    for (int i = 0; i < cells.length; i++) {
      NumberReader.Kind kind = reader.read(cells[i]);
      if (kind == NumberReader.Kind.NUMBER) {
        numbers++;
      } else if (kind == NumberReader.Kind.DAMAGED || (kind == NumberReader.Kind.TEXT && i > 0)) {
        return 0;
      }
    }
    return numbers;
  }

  /**
   * Whether all lines are two whole numbers, the second always with as many digits and no sign, and
   * no header and no rising first number tell that they are two.
   */
  private boolean couldBeDecimal(List<TextLines.Text> head, Score score) {
    if (decimal != TraceTableFormat.Decimal.AUTO || score.width() != 2) {
      return false;
    }
    OptionalInt digits = OptionalInt.empty();
    double last = Double.NEGATIVE_INFINITY;
    boolean rises = true;
    NumberReader reader = new NumberReader(TraceTableFormat.Decimal.AUTO);
    for (TextLines.Text text : head) {
      String[] cells = Separator.COMMA.split(text.text());
      if (cells.length == 2 && reader.read(cells[0]) == NumberReader.Kind.TEXT) {
        return false;
      }
      if (numbers(cells, reader) != 2) {
        continue;
      }
      int length = cells[1].length();
      if (!cells[1].chars().allMatch(c -> c >= '0' && c <= '9')
          || (digits.isPresent() && digits.getAsInt() != length)) {
        return false;
      }
      digits = OptionalInt.of(length);
      reader.read(cells[0]);
      rises &= reader.value() > last;
      last = reader.value();
    }
    return !rises;
  }
}
