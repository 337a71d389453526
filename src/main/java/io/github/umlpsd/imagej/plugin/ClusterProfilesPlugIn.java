package io.github.umlpsd.imagej.plugin;

import ij.ImagePlus;
import io.github.umlpsd.imagej.ProfileJob;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.results.TableInput;
import java.util.Collection;
import java.util.List;
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
  Collection<String> others() {
    return List.of(MacroImage.WORD);
  }

  @Override
  void ask() {
    Optional<ImagePlus> image = MacroImage.movie();
    ask(Optional.empty())
        .ifPresent(typed -> ProfileJob.run(image, typed, true, StatusBarProgress.begin()));
  }
}
