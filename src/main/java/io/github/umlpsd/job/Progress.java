package io.github.umlpsd.job;

import java.util.List;

/**
 * What a long job knows of the outside: it tells how far it is and asks whether to go on.
 *
 * <p>Implementations must be safe to call from several threads.
 */
public interface Progress {

  /** Tells nobody, and never cancels. */
  Progress NONE =
      new Progress() {
        @Override
        public void report(String stage, double fraction) {}

        @Override
        public boolean isCanceled() {
          return false;
        }
      };

  /**
   * Tells how far the job is.
   *
   * @param stage what is being done, for people, for example "Reading frames"
   * @param fraction done part of this stage, 0 to 1
   */
  void report(String stage, double fraction);

  /**
   * Tells what will follow from now on, in this order, in place of what was told before.
   *
   * @param stages with how long each takes; those that turn out to be missing are passed over
   */
  default void expect(List<Stage> stages) {}

  /** Whether the user wants the job to stop. */
  boolean isCanceled();

  /**
   * Leaves the job when the user has canceled it.
   *
   * @throws CanceledException if {@link #isCanceled()}
   */
  default void checkCanceled() {
    if (isCanceled()) {
      throw new CanceledException();
    }
  }

  /** The same for a job within a job: it can be canceled, but what it tells is heard by nobody. */
  default Progress silent() {
    Progress outside = this;
    return new Progress() {
      @Override
      public void report(String stage, double fraction) {}

      @Override
      public boolean isCanceled() {
        return outside.isCanceled();
      }
    };
  }

  /**
   * Tells something that the user may want to know and that is no failure.
   *
   * @param sentence whole
   */
  default void note(String sentence) {}
}
