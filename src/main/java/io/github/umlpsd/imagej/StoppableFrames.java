package io.github.umlpsd.imagej;

import io.github.umlpsd.job.Progress;
import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;

/** Frames that are no longer made once the user has canceled, whoever asks for them. */
final class StoppableFrames extends DerivedFrames {
  private final Progress progress;

  StoppableFrames(FrameSource source, Progress progress) {
    super(source);
    this.progress = progress;
  }

  @Override
  public void read(int frame, float[] pixels) {
    progress.checkCanceled();
    progress.report("Writing the movie", (double) frame / frames());
    source.read(frame, pixels);
  }
}
