package io.github.umlpsd.engine.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionFileTest {
  private static final String HEADER = "spot,x_px,y_px,verdict,class,note\n";

  @TempDir Path folder;

  private Decisions read(String text) throws Exception {
    return DecisionFile.read(Files.writeString(folder.resolve("decisions.csv"), text));
  }

  @Test
  void aFileOfAnySpreadsheetIsRead() throws Exception {
    Decision third =
        new Decision(
            OptionalInt.of(3), 10.5, 7.25, Verdict.CLASS, OptionalInt.of(2), "a, b", "Row 3 of");
    for (String text :
        List.of(
            HEADER + "1,2,3,reject,,\n3,10.5,7.25,class,2,\"a, b\"\n\n",
            "\uFEFFnote;verdict;class;spot;x_px;y_px\r\n;REJECT;;1;2;3\r\n"
                + "a, b;class;2;3;10,5;7,25\r\n")) {
      Decisions found = read(text);
      assertEquals(2, found.all().size());
      assertEquals(Verdict.REJECT, found.all().get(0).verdict());
      Decision second = found.all().get(1);
      assertEquals(third.xPixels(), second.xPixels());
      assertEquals(third.cluster(), second.cluster());
      assertEquals(third.note(), second.note());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,2,3,drop,,            | Row 3 of decisions.csv: verdict is 'drop'
          1,2,3,class,,           | Row 3 of decisions.csv needs the number of a class
          1,2,3,class,0,          | Row 3 of decisions.csv has '0' as class
          1,2,3,keep,2,           | Row 3 of decisions.csv has a class, but the verdict keep
          1,2,,reject,,           | Row 3 of decisions.csv needs x_px and y_px
          1,2,NaN,reject,,        | Row 3 of decisions.csv has 'NaN' as y_px
          1,2,3,reject,,a,b       | Row 3 of decisions.csv has more cells
          """)
  void aWrongRowIsNamed(String row, String message) {
    UserException e =
        assertThrows(UserException.class, () -> read(HEADER + "9,50,50,keep,,\n" + row + "\n"));
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
  }

  @Test
  void whatIsNoFileOfDecisionsIsRefused() {
    assertTrue(
        assertThrows(UserException.class, () -> read("a,b\n1,2\n"))
            .getMessage()
            .contains("must name the columns spot,x_px"));
    assertTrue(
        assertThrows(UserException.class, () -> DecisionFile.read(folder.resolve("none.csv")))
            .getMessage()
            .contains("There is no file"));
  }

  @Test
  void decisionsFindTheirSpotsWithinAPixel() {
    TracePlaces places =
        new TracePlaces(new int[] {4, 9}, new double[] {10, 12}, new double[] {5, 5});
    Decision near = Decision.at(1, 11.3, 5, Verdict.REJECT, OptionalInt.empty(), "");
    Decision far = Decision.at(2, 14, 5, Verdict.REJECT, OptionalInt.empty(), "");
    MatchedDecisions matched = MatchedDecisions.of(new Decisions(List.of(near, far)), places);
    assertEquals(1, matched.rejected().first());
    assertEquals(1, matched.warnings().size());
    assertTrue(matched.warnings().get(0).contains("(14.00, 5.00)"), matched.warnings().get(0));
    Decision same = Decision.at(3, 12, 5.5, Verdict.KEEP, OptionalInt.empty(), "");
    assertTrue(
        assertThrows(
                UserException.class,
                () -> MatchedDecisions.of(new Decisions(List.of(near, same)), places))
            .getMessage()
            .contains("same spot, 9"));
    assertTrue(
        assertThrows(
                UserException.class, () -> MatchedDecisions.of(new Decisions(List.of(far)), places))
            .getMessage()
            .contains("None of the 1 decisions"));
  }
}
