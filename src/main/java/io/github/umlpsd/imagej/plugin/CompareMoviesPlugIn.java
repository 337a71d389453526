package io.github.umlpsd.imagej.plugin;

import ij.IJ;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.parameters.CompareKey;
import io.github.umlpsd.results.comparison.ComparisonJob;
import java.util.Optional;

/** Whether conditions differ, from movies of each, in plain ImageJ. */
public final class CompareMoviesPlugIn extends ParameterPlugIn {
  public CompareMoviesPlugIn() {
    super("Compare Blinking Movies", CompareKey.all(), CompareKey::defaultOf);
  }

  @Override
  void ask() {
    ask(Optional.empty())
        .ifPresent(
            typed -> {
              ComparisonJob.Outcome outcome =
                  ImageJob.comparison(typed).run(StatusBarProgress.begin());
              outcome.sentences().forEach(IJ::log);
              IJ.log("Results: " + outcome.folder().toAbsolutePath());
            });
  }
}
