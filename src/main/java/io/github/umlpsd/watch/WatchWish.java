package io.github.umlpsd.watch;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.batch.Plan;
import java.nio.file.Path;

/**
 * What is to be watched, and how.
 *
 * @param folder to be watched
 * @param output folder of the results, which may lie in the watched one
 * @param everySeconds from look to look
 * @param idleSeconds ends when nothing has been new for so long; 0 = goes on until it is canceled
 * @param firstFrames after which spots of a movie that is being recorded are searched; 0 = such
 *     movies are not followed
 * @param plan how many finished movies are analysed at once
 */
public record WatchWish(
    Path folder, Path output, double everySeconds, double idleSeconds, int firstFrames, Plan plan) {

  /**
   * @throws UserException if a number is out of its range
   */
  public WatchWish {
    if (!(everySeconds >= 0.05 && everySeconds <= 3600)) {
      throw new UserException("every is " + everySeconds + " s, but must be from 0.05 to 3600.");
    }
    if (!(idleSeconds >= 0)) {
      throw new UserException("idle is " + idleSeconds + " s, but must be 0 or more.");
    }
    if (firstFrames != 0 && firstFrames < 32) {
      throw new UserException(
          "first_look is "
              + firstFrames
              + " frames, but spots need at least 32; 0 follows no recording.");
    }
  }
}
