package io.github.umlpsd.explorer.after;

import io.github.umlpsd.explorer.model.Session;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.FlowLayout;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JOptionPane;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JSplitPane;

/** All that is seen after a run. */
public final class AfterPanel extends JPanel {
  private static final long serialVersionUID = 1L;

  private final transient Session session;
  private final transient Reclassing reclassing;
  private final JLabel status = new JLabel(" ");
  private final JProgressBar progress = new JProgressBar(0, 1000);
  private final JButton stop = new JButton("Stop");
  private final SpotList list;
  private final PlotDeck deck;

  /**
   * @param save writes the results; gets this panel's line for people
   */
  public AfterPanel(Session session, Consumer<Consumer<String>> save) {
    super(new BorderLayout(2, 2));
    this.session = session;
    this.reclassing = new Reclassing(session, EventQueue::invokeLater, new Told());
    status.setName("status");
    Look look =
        session.subject().crystals().isPresent() ? new PixelLook(session) : new SpotLook(session);
    list = new SpotList(session, look);
    deck = new PlotDeck(session, look.noun(), this::tell);
    JSplitPane left = new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, look.picture(), list);
    left.setResizeWeight(0.58);
    left.setBorder(null);
    if (!look.hasImage()) {
      left.setDividerLocation(60);
    }
    left.setPreferredSize(new Dimension(440, 600));
    left.setMinimumSize(new Dimension(240, 200));
    JSplitPane all = new JSplitPane(JSplitPane.HORIZONTAL_SPLIT, true, left, deck);
    all.setResizeWeight(0.3);
    all.setBorder(null);
    add(top(() -> save.accept(this::tell)), BorderLayout.NORTH);
    add(all, BorderLayout.CENTER);
    add(bottom(), BorderLayout.SOUTH);
    DecisionKeys keys = DecisionKeys.bind(this, session, list::order);
    keys.on("typed n", this::askNote);
    keys.on("control S", () -> save.accept(this::tell));
    keys.on("typed m", look::next);
    session.listen(
        change -> {
          if (change == Session.Change.WANTED) {
            progress.setVisible(true);
            stop.setVisible(true);
          }
          if (change == Session.Change.ANALYSIS) {
            tell(session.analysis().summary());
          }
        });
    tell(session.analysis().summary());
  }

  private JPanel top(Runnable save) {
    JPanel top = new JPanel(new BorderLayout());
    top.add(new ClassBar(session, this::tell), BorderLayout.CENTER);
    JPanel right = new JPanel(new FlowLayout(FlowLayout.RIGHT, 6, 2));
    JButton note = new JButton("Note...");
    note.addActionListener(event -> askNote());
    JButton undo = new JButton("Undo");
    undo.addActionListener(event -> session.undo());
    JButton button = new JButton("Save...");
    button.setName("save");
    button.setToolTipText("Writes the result folder, and the decisions beside it.");
    button.addActionListener(event -> save.run());
    if (session.isDecidable()) {
      right.add(note);
      right.add(undo);
    }
    right.add(button);
    for (var component : right.getComponents()) {
      component.setFocusable(false);
    }
    top.add(right, BorderLayout.EAST);
    return top;
  }

  private JPanel bottom() {
    JPanel bottom = new JPanel(new BorderLayout(6, 0));
    bottom.setBorder(BorderFactory.createEmptyBorder(0, 6, 2, 6));
    JPanel right = new JPanel(new FlowLayout(FlowLayout.RIGHT, 4, 0));
    JLabel keys = new JLabel(DecisionKeys.help(session));
    keys.setEnabled(false);
    progress.setPreferredSize(new Dimension(120, 16));
    progress.setVisible(false);
    stop.setVisible(false);
    stop.setFocusable(false);
    stop.addActionListener(event -> cancel());
    right.add(progress);
    right.add(stop);
    status.setMinimumSize(new Dimension(10, 16));
    bottom.add(status, BorderLayout.CENTER);
    bottom.add(right, BorderLayout.EAST);
    bottom.add(keys, BorderLayout.SOUTH);
    return bottom;
  }

  private void askNote() {
    if (!session.isDecidable()) {
      return;
    }
    int number = session.selected().number();
    String note =
        (String)
            JOptionPane.showInputDialog(
                this,
                "Note on spot " + number,
                "Note",
                JOptionPane.PLAIN_MESSAGE,
                null,
                null,
                session.marks().of(number).note());
    if (note != null) {
      session.note(note);
    }
  }

  /** Shows one sentence. */
  public void tell(String sentence) {
    status.setText(sentence);
    status.setToolTipText(sentence);
  }

  /** Gives up classing again, if it is going on. */
  public void cancel() {
    if (stop.isVisible()) {
      reclassing.cancel();
    }
  }

  /** Stops what is still going on; the panel is of no use after that. */
  public void close() {
    reclassing.close();
    deck.close();
  }

  /** Shows how classing again goes. */
  private final class Told implements Reclassing.Listener {
    @Override
    public void progress(String stage, double fraction) {
      progress.setValue((int) (1000 * fraction));
      tell(stage);
    }

    @Override
    public void done(String problem) {
      progress.setVisible(false);
      stop.setVisible(false);
      tell(problem.isEmpty() ? session.analysis().summary() : problem);
    }
  }
}
