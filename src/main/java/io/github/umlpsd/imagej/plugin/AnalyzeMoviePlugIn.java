package io.github.umlpsd.imagej.plugin;

import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;

/** The main job on the open stack, in plain ImageJ. */
public final class AnalyzeMoviePlugIn extends StackPlugIn {
  public AnalyzeMoviePlugIn() {
    super("Analyze Blinking Movie", JobKind.SPOTS);
  }

  @Override
  void analyze(ImagePlus image, Parameters parameters, Progress progress) {
    ImageJob.run(JobKind.SPOTS, image, parameters, true, progress);
  }
}
