package io.github.umlpsd.pixels;

import io.github.umlpsd.job.Keyed;

/** Whether the pixels of several crystals are classed together. */
public enum CrystalScope implements Keyed {
  /** All pixels of all crystals at once: a class means the same in each. */
  TOGETHER,
  /** Each crystal alone. */
  EACH;
}
