package io.github.umlpsd.explorer.before;

import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.explorer.model.Newest;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Looks at the movie in the background after each change; only the newest one counts. */
final class Preview implements AutoCloseable {
  private final Lookout lookout;
  private final Consumer<Seen> show;
  private final Consumer<String> tell;
  private final Newest background;

  /**
   * @param windows runs tasks in the thread of the windows
   * @param show gets what is seen
   * @param tell gets a sentence where nothing can be seen
   */
  Preview(ImagePlus movie, Executor windows, Consumer<Seen> show, Consumer<String> tell) {
    this.lookout = new Lookout(movie);
    this.background = new Newest("uml-psd-preview", windows);
    this.show = show;
    this.tell = tell;
  }

  /** Looks again, with other words. */
  void follow(JobKind job, Map<ParameterKey, String> words) {
    background.begin(
        progress -> lookout.look(job, Parameters.of(job, words), progress),
        (stage, fraction) -> tell.accept(stage + " ..."),
        show,
        tell);
  }

  @Override
  public void close() {
    background.close();
  }
}
