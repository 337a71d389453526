package io.github.umlpsd.imagej.plugin;

import ij.ImagePlus;
import io.github.umlpsd.imagej.ProfileJob;
import io.github.umlpsd.imagej.input.OwnImages;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.results.TableInput;
import java.util.Optional;

/** Profiles of the open stack or of a table of traces, in plain ImageJ. */
public final class ClusterProfilesPlugIn extends ParameterPlugIn {
  public ClusterProfilesPlugIn() {
    super(
        "Blinking Cluster Profiles",
        TableInput.keys(JobKind.SPOT_PROFILES),
        JobKind.SPOT_PROFILES::defaultText);
  }

  @Override
  void ask() {
    Optional<ImagePlus> image = OwnImages.currentMovie();
    ask(Optional.empty())
        .ifPresent(typed -> ProfileJob.run(image, typed, true, StatusBarProgress.begin()));
  }
}
