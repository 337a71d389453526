package io.github.umlpsd.explorer;

import ij.ImagePlus;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.explorer.after.AfterPanel;
import io.github.umlpsd.explorer.before.BeforePanel;
import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.imagej.input.ImageFile;
import io.github.umlpsd.imagej.windows.HelpWindow;
import io.github.umlpsd.imagej.windows.OutcomeWindows;
import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.Failure;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.results.Outcome;
import java.awt.EventQueue;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JComponent;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.JTabbedPane;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;

/** The window: what is before a run, or what is after one. Used by the thread of the windows. */
final class ExplorerFrame extends JFrame {
  private static final long serialVersionUID = 1L;

  private transient ImagePlus movie;
  private transient BeforePanel before;
  private transient List<AfterPanel> after = List.of();
  private transient MovieRun running;
  private transient Path suggested;
  private transient List<Path> inputs = List.of();
  private final JMenuItem back = new JMenuItem("Back to the Movie");

  /**
   * @param open opens files and folders
   */
  ExplorerFrame(Consumer<Path> open) {
    super("Blinking Explorer");
    setName("explorer");
    setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    JMenu file = new JMenu("File");
    file.setMnemonic('F');
    JMenuItem choose = new JMenuItem("Open Movie or Result Folder...", 'O');
    choose.setAccelerator(KeyStroke.getKeyStroke("control O"));
    back.setMnemonic('B');
    back.setAccelerator(KeyStroke.getKeyStroke("control B"));
    choose.addActionListener(event -> MovieChoice.ask(this).ifPresent(open));
    back.addActionListener(event -> showMovie(movie));
    file.add(choose);
    file.add(back);
    JMenuBar bar = new JMenuBar();
    bar.add(file);
    setJMenuBar(bar);
    getRootPane().setTransferHandler(new FileDrop(open));
    getRootPane()
        .registerKeyboardAction(
            event -> cancel(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
    addWindowListener(
        new WindowAdapter() {
          @Override
          public void windowClosing(WindowEvent event) {
            Memory.keepPlace(getBounds());
          }

          @Override
          public void windowClosed(WindowEvent event) {
            clear();
          }
        });
  }

  /** Gives up what is going on: a run, or classing again. */
  private void cancel() {
    if (running != null) {
      running.cancel();
    }
    after.forEach(AfterPanel::cancel);
  }

  private void clear() {
    if (running != null) {
      running.cancel();
    }
    if (before != null) {
      before.close();
    }
    after.forEach(AfterPanel::close);
    running = null;
    before = null;
    after = List.of();
  }

  /** Shows what is before a run on a movie. */
  void showMovie(ImagePlus other) {
    clear();
    movie = other;
    suggested = null;
    before = new BeforePanel(movie, Memory.words(), new Buttons());
    become("Blinking Explorer: " + movie.getTitle(), before);
    getRootPane().setDefaultButton(before.runButton());
  }

  /**
   * Shows what is after a run.
   *
   * @param found one result, or one of each crystal, whose parameters change together
   * @param folder of the results; null if they are in memory only
   * @param files that the movie was read from, if they are known
   */
  void showResults(List<Shown> found, Path folder, List<Path> files) {
    clear();
    suggested = folder;
    inputs = files;
    List<Session> sessions =
        found.stream().map(one -> new Session(one.subject(), one.analysis())).toList();
    sessions.forEach(session -> session.listen(change -> follow(sessions, session, change)));
    after =
        sessions.stream().map(one -> new AfterPanel(one, tell -> save(sessions, tell))).toList();
    become(
        "Blinking Explorer: results of " + found.get(0).analysis().name(),
        after.size() == 1 ? after.get(0) : tabs());
    getRootPane().setDefaultButton(null);
    after.get(0).setFocusable(true);
    after.get(0).requestFocusInWindow();
  }

  private JTabbedPane tabs() {
    JTabbedPane tabs = new JTabbedPane();
    for (int crystal = 1; crystal <= after.size(); crystal++) {
      tabs.addTab("Crystal " + crystal, after.get(crystal - 1));
    }
    return tabs;
  }

  /** What is changed for one crystal is changed for all. */
  private static void follow(List<Session> sessions, Session changed, Session.Change change) {
    if (change == Session.Change.WANTED) {
      sessions.stream()
          .filter(session -> session != changed)
          .forEach(session -> session.change(changed.words()));
    }
  }

  private void become(String title, java.awt.Container content) {
    setTitle(title);
    if (!isVisible()) {
      setBounds(
          Memory.place()
              .filter(place -> Places.leavesFree(place, movie))
              .orElseGet(() -> Places.beside(movie)));
    }
    back.setEnabled(movie != null && content != before);
    FileDrop.freeFor(content);
    setContentPane(content);
    revalidate();
    setVisible(true);
  }

  private void done(Outcome outcome) {
    running = null;
    before.busy(false);
    OutcomeWindows.overlay(movie, outcome);
    Places.freeOfLog(movie);
    showResults(
        Shown.of(outcome.analyses()), outcome.folder().orElse(null), List.of(ImageFile.of(movie)));
  }

  private void save(List<Session> sessions, Consumer<String> tell) {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle("Folder for the results");
    chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
    chooser.setSelectedFile(
        (suggested != null ? suggested : Path.of(System.getProperty("user.home"), "results"))
            .toFile());
    if (chooser.showDialog(this, "Save") == JFileChooser.APPROVE_OPTION) {
      write(sessions, chooser.getSelectedFile().toPath(), tell);
    }
  }

  /** Writes in the background. */
  void write(List<Session> sessions, Path folder, Consumer<String> tell) {
    JobKind job = sessions.get(0).job();
    Saving saving = new Saving(sessions, inputs, folder);
    tell.accept("Writing " + folder + " ...");
    Thread thread =
        new Thread(
            () -> {
              String sentence;
              try {
                saving.write(Progress.NONE);
                sentence = "Saved: " + folder;
                suggested = folder;
                MovieRun.record(MovieRun.command(job), job, saving.words());
              } catch (UserException | CanceledException e) {
                sentence = e.getMessage();
              } catch (RuntimeException | Error e) {
                sentence = Failure.sentence(e);
              }
              String last = sentence;
              EventQueue.invokeLater(() -> tell.accept(last));
            },
            "uml-psd-save");
    thread.start();
  }

  /** What the buttons before a run do. */
  private final class Buttons implements BeforePanel.Actions {
    @Override
    public void run(JobKind job, Map<ParameterKey, String> words) {
      Memory.keepWords(job, words);
      before.busy(true);
      running = new MovieRun(job, movie, (stage, part) -> report(stage, part));
      running.start(
          words,
          ExplorerFrame.this::done,
          problem -> {
            running = null;
            if (before != null) {
              before.busy(false);
              before.tell(problem);
            }
          });
    }

    private void report(String stage, double part) {
      if (running != null && before != null) {
        before.progress(stage, part);
      }
    }

    @Override
    public void cancel() {
      ExplorerFrame.this.cancel();
    }

    @Override
    public void help() {
      HelpWindow.show();
    }

    @Override
    public void cite() {
      JOptionPane.showMessageDialog(
          ExplorerFrame.this, Version.CITATION, "Cite", JOptionPane.INFORMATION_MESSAGE);
    }
  }
}
