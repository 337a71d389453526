package io.github.umlpsd.results.comparison;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.results.Job;
import java.nio.file.Path;

/** Makes the job that analyses the spots of a movie, with the readers and writers of a face. */
@FunctionalInterface
public interface MovieJobs {

  /** The job; where its results go is set by who runs it. */
  Job of(Path movie, Parameters parameters);
}
