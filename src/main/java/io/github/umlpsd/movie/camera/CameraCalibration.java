package io.github.umlpsd.movie.camera;

import io.github.umlpsd.job.UserException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How counts of the camera become photo-electrons. 0 stands for unknown.
 *
 * @param offsetCounts counts of a pixel without light (bias)
 * @param countsPerElectron counts for each electron that reaches the converter
 * @param emGain electrons behind the EM register for each one before it, 1 or more
 */
public record CameraCalibration(double offsetCounts, double countsPerElectron, double emGain) {

  /** Nothing is known: results are in counts. */
  public static final CameraCalibration UNKNOWN = new CameraCalibration(0, 0, 0);

  private static final double LARGEST = 1e6;

  /**
   * @throws UserException if a number is negative or cannot be right, or an EM gain comes without
   *     the counts of an electron
   */
  public CameraCalibration {
    check("camera_offset", offsetCounts);
    check("counts_per_electron", countsPerElectron);
    check("em_gain", emGain);
    if (emGain > 0 && emGain < 1) {
      throw new UserException(
          "em_gain is "
              + emGain
              + ", but must be 1 or more, or 0 for a camera without an EM register.");
    }
    if (emGain > 0 && countsPerElectron == 0) {
      throw new UserException(
          "em_gain is "
              + emGain
              + ", but without counts_per_electron there are no photo-electrons; give both.");
    }
  }

  private static void check(String name, double value) {
    if (!(value >= 0 && value <= LARGEST)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s is %s, but must be from 0 (unknown) to %.0f.",
              name,
              value,
              LARGEST));
    }
  }

  /** Whether counts without light can be taken off. */
  public boolean knowsOffset() {
    return offsetCounts > 0;
  }

  /** Whether results are in photo-electrons. */
  public boolean knowsGain() {
    return countsPerElectron > 0;
  }

  /** What results are in. */
  public LightUnit unit() {
    return knowsGain() ? LightUnit.PHOTOELECTRONS : LightUnit.COUNTS;
  }

  /** Counts of one unit of the results; 1 if those are counts. */
  public double countsPerUnit() {
    return knowsGain() ? countsPerElectron * Math.max(1, emGain) : 1;
  }

  /** Light of a pixel, in the unit of the results. */
  public double light(double counts) {
    return (counts - offsetCounts) / countsPerUnit();
  }

  /**
   * Variance of the noise for each photo-electron: 1, behind a long EM register of gain G it is 2 -
   * 1/G (Robbins and Hadwen, IEEE Trans. Electron Devices 50, 1227, 2003).
   */
  public double excessNoise() {
    return emGain > 1 ? 2 - 1 / emGain : 1;
  }

  /** As it is written into parameters.json. */
  public Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("unit", unit().key());
    map.put("offset_counts", knowsOffset() ? offsetCounts : null);
    map.put("counts_per_photoelectron", knowsGain() ? countsPerUnit() : null);
    map.put("excess_noise", knowsGain() ? excessNoise() : null);
    return map;
  }
}
