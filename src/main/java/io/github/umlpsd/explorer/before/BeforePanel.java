package io.github.umlpsd.explorer.before;

import ij.ImagePlus;
import ij.gui.Roi;
import ij.gui.RoiListener;
import io.github.umlpsd.explorer.view.SpotCanvas;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.FlowLayout;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JScrollPane;
import javax.swing.JSplitPane;
import javax.swing.JTextArea;
import javax.swing.JToggleButton;

/** All that is seen before a run. */
public final class BeforePanel extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient ImagePlus movie;
  private final SpotCanvas canvas = new SpotCanvas();
  private final JTextArea count = text(2);
  private final JTextArea facts = text(5);
  private final JTextArea help = text(3);
  private final JPanel forms = new JPanel(new BorderLayout());
  private final transient Map<JobKind, ParameterForm> form = new EnumMap<>(JobKind.class);
  private final transient Preview preview;
  private final transient RoiListener roiListener;
  private final JButton run = new JButton("Run");
  private final JButton cancel = new JButton("Cancel");
  private final JProgressBar progress = new JProgressBar(0, 1000);
  private JobKind job = JobKind.SPOTS;
  private transient float[] shownImage;

  /** What the buttons do. */
  public interface Actions {
    /** Does the job. */
    void run(JobKind job, Map<ParameterKey, String> words);

    /** Stops the job. */
    void cancel();

    /** Opens the documentation. */
    void help();

    /** Says how to cite. */
    void cite();
  }

  /**
   * @param kept what the fields hold at first, by job; others have their defaults
   */
  public BeforePanel(
      ImagePlus movie, Map<JobKind, Map<ParameterKey, String>> kept, Actions actions) {
    super(new BorderLayout(4, 4));
    this.movie = movie;
    this.preview = new Preview(movie, EventQueue::invokeLater, this::show, this::tell);
    form.put(JobKind.SPOTS, new ParameterForm(JobKind.SPOTS, this::look, help::setText));
    form.put(JobKind.PIXELS, new ParameterForm(JobKind.PIXELS, this::look, help::setText));
    kept.forEach((kind, words) -> form.get(kind).fill(words));
    canvas.setName("preview");
    canvas.showInstead("");
    count.setName("count");
    tell("Reading the movie ...");
    run.setName("run");
    JSplitPane all = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, left(), right());
    all.setResizeWeight(0.6);
    all.setBorder(null);
    add(all, BorderLayout.CENTER);
    add(buttons(actions), BorderLayout.SOUTH);
    forms.add(form.get(job), BorderLayout.CENTER);
    roiListener =
        (image, id) -> {
          if (image == movie && id != RoiListener.MOVED) {
            EventQueue.invokeLater(this::look);
          }
        };
    Roi.addRoiListener(roiListener);
    canvas.setToolTipText("The wheel zooms, a drag moves, a double click shows all.");
    busy(false);
    look();
  }

  private static JTextArea text(int rows) {
    JTextArea area = new JTextArea(rows, 20);
    area.setEditable(false);
    area.setFocusable(false);
    area.setLineWrap(true);
    area.setWrapStyleWord(true);
    area.setOpaque(false);
    area.setFont(new JLabel().getFont());
    return area;
  }

  private JPanel left() {
    JPanel left = new JPanel(new BorderLayout(2, 2));
    left.add(canvas, BorderLayout.CENTER);
    count.setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
    left.add(count, BorderLayout.SOUTH);
    left.setPreferredSize(new Dimension(560, 560));
    return left;
  }

  private JPanel right() {
    JPanel kinds = new JPanel(new FlowLayout(FlowLayout.LEFT, 4, 2));
    ButtonGroup group = new ButtonGroup();
    for (JobKind kind : form.keySet()) {
      JToggleButton button =
          new JToggleButton(kind == JobKind.SPOTS ? "Spots" : "Pixels of crystals", kind == job);
      button.setMnemonic(button.getText().charAt(0));
      button.setName(kind.name().toLowerCase(Locale.ROOT));
      button.addActionListener(event -> become(kind));
      group.add(button);
      kinds.add(button);
    }
    JScrollPane known = new JScrollPane(facts);
    known.setBorder(BorderFactory.createTitledBorder(movie.getTitle()));
    JPanel top = new JPanel(new BorderLayout());
    top.add(known, BorderLayout.NORTH);
    top.add(kinds, BorderLayout.SOUTH);
    help.setBorder(BorderFactory.createEmptyBorder(2, 6, 2, 6));
    JPanel right = new JPanel(new BorderLayout(2, 2));
    right.add(top, BorderLayout.NORTH);
    right.add(forms, BorderLayout.CENTER);
    right.add(help, BorderLayout.SOUTH);
    right.setPreferredSize(new Dimension(480, 560));
    right.setMinimumSize(new Dimension(300, 200));
    return right;
  }

  private JPanel buttons(Actions actions) {
    JPanel row = new JPanel(new FlowLayout(FlowLayout.RIGHT, 6, 2));
    progress.setPreferredSize(new Dimension(220, 18));
    progress.setStringPainted(true);
    row.add(progress);
    button(row, new JButton("Cite"), 'i', "How to cite the method.", actions::cite);
    button(row, new JButton("Help"), 'H', "Version, parameters, pages.", actions::help);
    button(
        row,
        new JButton("Reset"),
        't',
        "All parameters take their defaults.",
        () -> form.get(job).fill(Map.of()));
    button(row, cancel, 'C', "Stops the run; so does Esc.", actions::cancel);
    button(
        row, run, 'R', "Does the job; so does Enter in a field.", () -> actions.run(job, words()));
    return row;
  }

  /** Alt and the letter that is underlined press it. */
  private static void button(JPanel row, JButton button, char key, String tip, Runnable task) {
    button.setMnemonic(key);
    button.setToolTipText(tip);
    button.addActionListener(event -> task.run());
    row.add(button);
  }

  private void become(JobKind other) {
    forms.remove(form.get(job));
    job = other;
    forms.add(form.get(job), BorderLayout.CENTER);
    forms.revalidate();
    forms.repaint();
    look();
  }

  /** What the fields of the job hold. */
  public Map<ParameterKey, String> words() {
    return form.get(job).words();
  }

  /** Enter in a field runs. */
  public JButton runButton() {
    return run;
  }

  private void look() {
    if (form.containsKey(job)) {
      preview.follow(job, words());
    }
  }

  private void show(Seen seen) {
    if (seen.image() != shownImage) {
      canvas.showImage(seen.image(), seen.width(), seen.height());
      shownImage = seen.image();
    }
    canvas.showCircles(seen.circles());
    canvas.showRegion(seen.region().orElse(null));
    facts.setText(String.join("\n", seen.facts()));
    facts.setCaretPosition(0);
    tell(seen.line());
  }

  /** Shows one sentence under the image. */
  public void tell(String sentence) {
    count.setText(sentence);
    count.setToolTipText(sentence);
  }

  /** Shows whether a job is going on. */
  public void busy(boolean busy) {
    run.setEnabled(!busy);
    cancel.setEnabled(busy);
    progress.setVisible(busy);
    progress.setValue(0);
  }

  /** Shows how far the job is, from 0 to 1. */
  public void progress(String stage, double fraction) {
    progress.setValue((int) (1000 * fraction));
    progress.setString(stage);
  }

  /** Stops the preview; the panel is of no use after that. */
  public void close() {
    Roi.removeRoiListener(roiListener);
    preview.close();
  }
}
