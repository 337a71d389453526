package io.github.umlpsd.imagej.plugin;

import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.imagej.ImageJob;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.parameters.JobKind;

/** Profiles of the open stack, in plain ImageJ. */
public final class ClusterProfilesPlugIn extends StackPlugIn {
  public ClusterProfilesPlugIn() {
    super("Blinking Cluster Profiles", JobKind.SPOT_PROFILES);
  }

  @Override
  void analyze(ImagePlus image, Parameters parameters, Progress progress) {
    ImageJob.run(JobKind.SPOT_PROFILES, image, parameters, true, progress);
  }
}
