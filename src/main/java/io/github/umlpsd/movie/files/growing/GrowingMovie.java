package io.github.umlpsd.movie.files.growing;

import io.github.umlpsd.movie.FrameSource;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

/** A movie that is being recorded. Used by one thread. */
public interface GrowingMovie {

  /**
   * Frames that have arrived, to be read once and closed.
   *
   * @param frames their pixels
   * @param numbers place of each in time, from any origin; gaps are frames that are not there
   * @param seconds time stamp of each, empty where there is none
   */
  record Arrived(FrameSource frames, List<Integer> numbers, List<OptionalDouble> seconds)
      implements AutoCloseable {
    @Override
    public void close() {
      frames.close();
    }
  }

  /** What to call it. */
  String name();

  /** Which part of the recording is the movie, such as a channel; empty if it is all. */
  String part();

  /**
   * Looks into the index for frames that were not given out yet.
   *
   * @return how many are known; some more may be there
   * @throws IOException if the files cannot be read now
   * @throws io.github.umlpsd.job.UserException if the recording turns out to be no movie
   * @throws BegunAnewException if another recording has got the name of this one
   */
  int look() throws IOException;

  /**
   * Gives out the next frames, in the order in which they were written.
   *
   * @param most at least 1
   * @return null if none is waiting
   * @throws IOException if the files cannot be read now; the frames are given out at the next call
   */
  Arrived next(int most) throws IOException;
}
