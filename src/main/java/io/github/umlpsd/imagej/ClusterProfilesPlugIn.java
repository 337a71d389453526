package io.github.umlpsd.imagej;

import ij.ImagePlus;
import io.github.umlpsd.engine.JobKind;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.Progress;

/** Profiles of the open stack, in plain ImageJ. */
public final class ClusterProfilesPlugIn extends StackPlugIn {
  public ClusterProfilesPlugIn() {
    super("Blinking Cluster Profiles", JobKind.SPOT_PROFILES);
  }

  @Override
  void analyze(ImagePlus image, Parameters parameters, Progress progress) {
    ProfileJob.run(image, parameters, true, progress);
  }
}
