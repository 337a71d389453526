package io.github.umlpsd.explorer.model;

import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.Subject;
import io.github.umlpsd.engine.decisions.Decisions;
import io.github.umlpsd.engine.decisions.Verdict;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The model of the window after a run. Used by one thread; views listen to it.
 *
 * <p>The analysis of the moment may be older than what is {@link #wanted}: whoever listens to
 * {@link Change#WANTED} classes again and hands the result to {@link #accept}.
 */
public final class Session {
  /** What listeners are called for. */
  public enum Change {
    /** Another spot is looked at. */
    SELECTION,
    /** Something else is said about spots. */
    MARKS,
    /** Another analysis is wanted. */
    WANTED,
    /** The analysis of the moment is another one. */
    ANALYSIS
  }

  private final Subject subject;
  private final JobKind job;
  private final List<SeenSpot> spots;
  private final List<Consumer<Change>> listeners = new ArrayList<>();
  private final Deque<Marks> earlier = new ArrayDeque<>();
  private final Deque<Marks> later = new ArrayDeque<>();
  private final Map<ParameterKey, String> words = new EnumMap<>(ParameterKey.class);
  private final Parameters first;
  private Analysis analysis;
  private Marks marks;
  private int selected;

  /**
   * @param subject what was measured
   * @param analysis of it
   */
  public Session(Subject subject, Analysis analysis) {
    this.subject = subject;
    this.analysis = analysis;
    this.first = analysis.parameters();
    this.job =
        subject.crystals().isPresent()
            ? JobKind.PIXELS
            : subject.field().isPresent() ? JobKind.SPOTS : JobKind.TRACES;
    this.spots = SeenSpot.of(subject);
    this.marks = Marks.of(analysis.decisions().byTrace(), spots);
    this.selected =
        spots.stream().filter(SeenSpot::isMeasured).findFirst().map(SeenSpot::number).orElse(0);
    job.keys().forEach(key -> words.put(key, first.words().getOrDefault(key.word(), "")));
  }

  /** Calls a listener after each change from now on. */
  public void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }

  private void tell(Change change) {
    List.copyOf(listeners).forEach(listener -> listener.accept(change));
  }

  /** What was measured. */
  public Subject subject() {
    return subject;
  }

  /** All spots, measured or not, in the order of their numbers. */
  public List<SeenSpot> spots() {
    return spots;
  }

  /** Whether anything can be decided by hand: about spots and traces, not about pixels. */
  public boolean isDecidable() {
    return job != JobKind.PIXELS;
  }

  /** The analysis of the moment. */
  public Analysis analysis() {
    return analysis;
  }

  /** What is said about spots. */
  public Marks marks() {
    return marks;
  }

  /** The spot that is looked at. */
  public SeenSpot selected() {
    return spots.get(selected - 1);
  }

  /** Class from 0 of a spot in the analysis of the moment; negative for none. */
  public int label(SeenSpot spot) {
    return spot.isMeasured() ? analysis.classes().labels()[spot.trace()] : -1;
  }

  /** Looks at another spot, by its number; a number that no spot has changes nothing. */
  public void select(int number) {
    if (number >= 1 && number <= spots.size() && number != selected) {
      selected = number;
      tell(Change.SELECTION);
    }
  }

  /**
   * Looks at the next spot of an order.
   *
   * @param order numbers of spots
   * @param step 1 for the next, -1 for the one before
   */
  public void step(List<Integer> order, int step) {
    if (order.isEmpty()) {
      return;
    }
    int place = order.indexOf(selected);
    int next = place < 0 ? 0 : Math.max(0, Math.min(order.size() - 1, place + step));
    select(order.get(next));
  }

  /** Keeps or rejects the spot that is looked at; the same again takes it back. */
  public void decide(Verdict verdict) {
    Mark mark = marks.of(selected);
    boolean again = mark.verdict().filter(v -> v == verdict).isPresent();
    change(marks.with(selected, again ? mark.withoutVerdict() : mark.with(verdict)));
  }

  /** Moves the spot that is looked at to a class from 1; nothing happens if there is no such. */
  public void move(int cluster) {
    if (cluster < 1 || cluster > analysis.classes().count() || !selected().isMeasured()) {
      return;
    }
    Mark mark = marks.of(selected);
    change(
        marks.with(
            selected, mark.cluster() == cluster ? mark.withoutVerdict() : mark.movedTo(cluster)));
  }

  /** Writes a note on the spot that is looked at. */
  public void note(String text) {
    change(marks.with(selected, marks.of(selected).withNote(text)));
  }

  private void change(Marks others) {
    if (others.equals(marks) || !isDecidable()) {
      return;
    }
    earlier.push(marks);
    later.clear();
    become(others);
  }

  /** Takes the last change of marks back. */
  public void undo() {
    if (!earlier.isEmpty()) {
      later.push(marks);
      become(earlier.pop());
    }
  }

  /** Makes a change again that was taken back. */
  public void redo() {
    if (!later.isEmpty()) {
      earlier.push(marks);
      become(later.pop());
    }
  }

  private void become(Marks others) {
    boolean classes = !others.changing().equals(marks.changing());
    marks = others;
    tell(Change.MARKS);
    if (classes) {
      tell(Change.WANTED);
    }
  }

  /** What a parameter is to be. */
  public String word(ParameterKey key) {
    return words.getOrDefault(key, "");
  }

  /**
   * Changes how the traces are classed.
   *
   * @return how many moves to classes were given up, since the new classes have no use for them
   * @throws io.github.umlpsd.job.UserException if a word is not understood; nothing changes then
   */
  public int change(Map<ParameterKey, String> others) {
    Map<ParameterKey, String> all = new EnumMap<>(words);
    all.putAll(others);
    if (all.equals(words)) {
      return 0;
    }
    Parameters.of(job, withoutFile(all));
    boolean classes =
        all.keySet().stream()
            .anyMatch(
                key ->
                    key.group() == ParameterKey.Group.CLUSTERS
                        && !all.get(key).equals(words.get(key)));
    words.putAll(others);
    long moves =
        !classes ? 0 : marks.bySpot().values().stream().filter(mark -> mark.cluster() > 0).count();
    Marks without = classes ? marks.within(0) : marks;
    if (!without.equals(marks)) {
      earlier.push(marks);
      later.clear();
      marks = without;
      tell(Change.MARKS);
    }
    tell(Change.WANTED);
    return (int) moves;
  }

  private static Map<ParameterKey, String> withoutFile(Map<ParameterKey, String> words) {
    Map<ParameterKey, String> all = new EnumMap<>(words);
    all.remove(ParameterKey.DECISIONS);
    all.remove(ParameterKey.OUTPUT);
    return all;
  }

  /** The parameters of the analysis that is wanted. */
  public Parameters wanted() {
    return wanted("", "");
  }

  /**
   * The same, for the record.
   *
   * @param decisionFile where the decisions are written; empty if nowhere
   * @param output folder of the results; empty if none
   */
  public Parameters wanted(String decisionFile, String output) {
    List<SeenSpot> measured = spots.stream().filter(SeenSpot::isMeasured).toList();
    Map<ParameterKey, String> all = withoutFile(words);
    all.put(ParameterKey.OUTPUT, output);
    Parameters read = Parameters.of(job, all);
    if (!isDecidable()) {
      return read;
    }
    return read.withDecisions(marks.decisions(measured), decisionFile);
  }

  /** All decisions, also those that make a spot measured the next time. */
  public Decisions decisions() {
    return marks.decisions(spots);
  }

  /** The parameters as words, those of files left out. */
  public Map<ParameterKey, String> words() {
    return withoutFile(words);
  }

  /** What the job is called that repeats this. */
  public JobKind job() {
    return job;
  }

  /** Takes over a new analysis of the same subject. */
  public void accept(Analysis found) {
    analysis = found;
    tell(Change.ANALYSIS);
  }
}
