package io.github.umlpsd.explorer;

import ij.ImagePlus;
import io.github.umlpsd.engine.Analysis;
import io.github.umlpsd.engine.Subject;
import io.github.umlpsd.engine.Version;
import io.github.umlpsd.explorer.after.AfterPanel;
import io.github.umlpsd.explorer.before.BeforePanel;
import io.github.umlpsd.explorer.model.Session;
import io.github.umlpsd.imagej.input.OwnOverlay;
import io.github.umlpsd.imagej.windows.HelpWindow;
import io.github.umlpsd.imagej.windows.SpotRois;
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
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JFileChooser;
import javax.swing.JFrame;
import javax.swing.JMenu;
import javax.swing.JMenuBar;
import javax.swing.JMenuItem;
import javax.swing.JOptionPane;
import javax.swing.WindowConstants;

/** The window: what is before a run, or what is after one. Used by the thread of the windows. */
final class ExplorerFrame extends JFrame {
  private static final long serialVersionUID = 1L;

  private transient ImagePlus movie;
  private transient BeforePanel before;
  private transient AfterPanel after;
  private transient MovieRun running;
  private transient Path suggested;
  private final JMenuItem back = new JMenuItem("Back to the Movie");

  /**
   * @param open opens files and folders
   */
  ExplorerFrame(Consumer<Path> open) {
    super("Blinking Explorer");
    setName("explorer");
    setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
    JMenu file = new JMenu("File");
    JMenuItem choose = new JMenuItem("Open Movie or Result Folder...");
    choose.addActionListener(event -> MovieChoice.ask(this).ifPresent(open));
    back.addActionListener(event -> showMovie(movie));
    file.add(choose);
    file.add(back);
    JMenuBar bar = new JMenuBar();
    bar.add(file);
    setJMenuBar(bar);
    getRootPane().setTransferHandler(new FileDrop(open));
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

  private void clear() {
    if (running != null) {
      running.cancel();
    }
    if (before != null) {
      before.close();
    }
    if (after != null) {
      after.close();
    }
    running = null;
    before = null;
    after = null;
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
   * @param folder of the results; null if they are in memory only
   */
  void showResult(Subject subject, Analysis analysis, Path folder) {
    clear();
    suggested = folder;
    Session session = new Session(subject, analysis);
    after = new AfterPanel(session, tell -> save(session, tell));
    become("Blinking Explorer: results of " + analysis.name(), after);
    getRootPane().setDefaultButton(null);
    after.setFocusable(true);
    after.requestFocusInWindow();
  }

  private void become(String title, java.awt.Container content) {
    setTitle(title);
    if (!isVisible()) {
      setBounds(Memory.place().orElseGet(() -> Places.beside(movie)));
    }
    back.setEnabled(movie != null && content != before);
    setContentPane(content);
    revalidate();
    setVisible(true);
  }

  private void done(Outcome outcome) {
    running = null;
    before.busy(false);
    if (outcome.analyses().get(0).crystals().isPresent()) {
      before.tell(outcome.summary() + " Click on a map for the trace of a pixel.");
      return;
    }
    Analysis analysis = outcome.analyses().get(0);
    OwnOverlay.put(movie, SpotRois.overlay(SpotRois.of(analysis)));
    showResult(Subject.of(analysis), analysis, outcome.folder().orElse(null));
  }

  private void save(Session session, Consumer<String> tell) {
    JFileChooser chooser = new JFileChooser();
    chooser.setDialogTitle("Folder for the results");
    chooser.setFileSelectionMode(JFileChooser.DIRECTORIES_ONLY);
    chooser.setSelectedFile(
        (suggested != null ? suggested : Path.of(System.getProperty("user.home"), "results"))
            .toFile());
    if (chooser.showDialog(this, "Save") == JFileChooser.APPROVE_OPTION) {
      write(session, chooser.getSelectedFile().toPath(), tell);
    }
  }

  /** Writes in the background. */
  void write(Session session, Path folder, Consumer<String> tell) {
    Saving saving = new Saving(session, folder);
    tell.accept("Writing " + folder + " ...");
    Thread thread =
        new Thread(
            () -> {
              String sentence;
              try {
                saving.write(Progress.NONE);
                sentence = "Saved: " + folder;
                suggested = folder;
                MovieRun.record(MovieRun.command(session.job()), session.job(), saving.words());
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
      if (running != null) {
        running.cancel();
      }
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
