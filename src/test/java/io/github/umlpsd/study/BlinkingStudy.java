package io.github.umlpsd.study;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import java.util.List;

/**
 * How well the statistics of blinking find the truth again.
 *
 * @param states of telegraphs, from dim to bright
 * @param fast times of telegraphs whose dwells are hardly longer than a frame
 * @param oneState traces without states that are said to have two
 * @param exponents of power-law dwell times
 * @param telegraphs rates of telegraphs
 * @param changePoints change points
 * @param slowNoise change points where noise is not white
 * @param bleaching bleaching times
 */
public record BlinkingStudy(
    List<StateStudy.Row> states,
    List<FastStudy.Row> fast,
    List<OneStateStudy.Row> oneState,
    List<DwellExponentStudy.Row> exponents,
    List<TelegraphStudy.Row> telegraphs,
    List<ChangePointStudy.Row> changePoints,
    List<SlowNoiseStudy.Row> slowNoise,
    List<BleachingStudy.Row> bleaching) {
  /** Shortest traces that are worth a study, frames. */
  public static final int FEWEST_FRAMES = 200;

  /**
   * Runs all parts. The same seed gives the same values at any number of threads.
   *
   * @param realisations number of data sets for each row, at least 1
   * @param frames length of each trace
   * @throws UserException if there is nothing to simulate
   */
  public static BlinkingStudy run(int realisations, int frames, long seed, Workers workers) {
    if (realisations < 1 || frames < FEWEST_FRAMES) {
      throw new UserException(
          String.format(
              "A study needs at least 1 realisation and %d frames, but has %d and %d.",
              FEWEST_FRAMES, realisations, frames));
    }
    return new BlinkingStudy(
        StateStudy.run(realisations, frames, seed, workers),
        FastStudy.run(realisations, frames, seed, workers),
        OneStateStudy.run(realisations, frames, seed, workers),
        DwellExponentStudy.run(
            realisations, frames, DwellExponentStudy.SHORTEST_SECONDS, seed, workers),
        TelegraphStudy.run(realisations, frames, seed, workers),
        ChangePointStudy.run(realisations, frames, seed, workers),
        SlowNoiseStudy.run(realisations, frames, seed, workers),
        BleachingStudy.run(realisations, frames, seed, workers));
  }
}
