package io.github.umlpsd.explorer.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.engine.decisions.Decision;
import io.github.umlpsd.engine.decisions.Verdict;
import io.github.umlpsd.explorer.model.Session.Change;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionTest {
  private final List<Change> changes = new ArrayList<>();
  private Session session;

  @BeforeEach
  void begin() {
    session = KnownSession.of();
    session.listen(changes::add);
  }

  private void classAgain() {
    session.accept(UmlPsd.analyze(session.subject(), session.wanted(), Progress.NONE));
  }

  @Test
  void whatIsDecidedComesIntoTheClassesAndBackOutByUndo() {
    session.select(3);
    session.decide(Verdict.REJECT);
    session.step(List.of(3, 6, 1), 1);
    int own = session.label(session.selected());
    session.move(2 - own);
    assertEquals(
        List.of(
            Change.SELECTION,
            Change.MARKS,
            Change.WANTED,
            Change.SELECTION,
            Change.MARKS,
            Change.WANTED),
        changes);
    classAgain();
    assertEquals(-1, session.label(session.spots().get(2)));
    assertEquals(1 - own, session.label(session.spots().get(5)));

    session.undo();
    classAgain();
    assertEquals(own, session.label(session.spots().get(5)));
    session.redo();
    session.undo();
    session.undo();
    assertEquals(Marks.NONE, session.marks());
  }

  @Test
  void notesAndKeepsChangeNoClasses() {
    session.decide(Verdict.KEEP);
    session.note("  looks\nfine ");
    assertEquals(List.of(Change.MARKS, Change.MARKS), changes);
    Decision written = session.decisions().all().get(0);
    assertEquals("looks fine", written.note());
    assertEquals(Verdict.KEEP, written.verdict());
    session.decide(Verdict.KEEP);
    assertEquals("", session.marks().of(1).text(), "the same again takes it back");
  }

  @Test
  void movesEndWithTheClassesThatTheyWereMadeIn() {
    session.move(session.label(session.selected()) == 0 ? 2 : 1);
    assertEquals(0, session.change(Map.of(ParameterKey.TAPER, "hamming")));
    assertEquals(1, session.change(Map.of(ParameterKey.CLUSTERS, "3")));
    assertEquals(Marks.NONE, session.marks());
    assertEquals("3", session.wanted().words().get("clusters"));
    assertThrows(UserException.class, () -> session.change(Map.of(ParameterKey.BINS, "x")));
    assertEquals("10", session.word(ParameterKey.BINS), "a mistake changes nothing");
    session.move(9);
    assertEquals(Marks.NONE, session.marks(), "there is no class 9");
  }

  @Test
  void filtersAreWordsAndConditions() {
    List<String> columns = List.of("spot", "class", "beta", "note");
    Object[] row = {7, "2", 1.25, "bleached early"};
    for (String shown :
        List.of("", "bleached", "beta>1.2", "beta >= 1.25 class=2", "spot<8 early", "BLEACHED")) {
      assertTrue(new SpotFilter(shown).shows(columns, c -> row[c]), shown);
    }
    for (String hidden : List.of("late", "beta<1.2", "class=1", "gamma>0", "spot=7 class=3")) {
      assertEquals(false, new SpotFilter(hidden).shows(columns, c -> row[c]), hidden);
    }
  }

  @Test
  void theMacroLineHasWhatDiffersFromTheDefaults() {
    assertEquals(
        "run(\"Analyze Blinking Movie...\", \"radius=3 clusters=auto output=[C:\\\\my data\\\\r]\");",
        MacroLine.of(
            "Analyze Blinking Movie...",
            JobKind.SPOTS,
            Map.of(
                ParameterKey.RADIUS,
                "3",
                ParameterKey.EPOCHS,
                "100",
                ParameterKey.CLUSTERS,
                "auto",
                ParameterKey.OUTPUT,
                "C:\\my data\\r")));
  }
}
