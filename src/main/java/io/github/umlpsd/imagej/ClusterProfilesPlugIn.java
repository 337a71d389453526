package io.github.umlpsd.imagej;

import ij.ImagePlus;
import io.github.umlpsd.engine.ParameterKey;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.job.Progress;
import java.util.Map;

/** Profiles of the open stack, in plain ImageJ. */
public final class ClusterProfilesPlugIn extends StackPlugIn {
  public ClusterProfilesPlugIn() {
    super("Blinking Cluster Profiles", ProfileJob.keys(), ParameterKey::defaultText);
  }

  @Override
  void analyze(ImagePlus image, Map<ParameterKey, String> typed, Progress progress) {
    ProfileJob.run(image, Parameters.of(typed), true, progress);
  }
}
