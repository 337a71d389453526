package io.github.umlpsd.pixels;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import java.util.Locale;

/**
 * A movie of which what all pixels of a mask have in common is taken out, frame by frame. Outside
 * of the mask the pixels are left as they are.
 */
public final class CommonModeFrames extends DerivedFrames {
  private final CommonMode mode;
  private final int[] places;
  private final int[] sound;
  private final double background;
  private final double level;

  private CommonModeFrames(
      FrameSource source,
      CommonMode mode,
      int[] places,
      int[] sound,
      double background,
      float[] average) {
    super(source);
    this.mode = mode;
    this.places = places;
    this.sound = sound;
    this.background = background;
    this.level = mean(average) - background;
    if (mode == CommonMode.DIVIDE && !(level > 0)) {
      throw new UserException(
          "The mask is no brighter than what is outside of it, so its mean cannot be divided by;"
              + " choose common_signal subtract or none.");
    }
  }

  /**
   * The frames themselves if nothing is to be taken out.
   *
   * @param places pixels of the mask
   * @param sound those of them that are in order, whose mean is what the mask has in common
   * @param background counts without light from the mask
   * @param average time average of the source
   */
  public static FrameSource of(
      FrameSource source,
      CommonMode mode,
      int[] places,
      int[] sound,
      double background,
      float[] average) {
    return mode == CommonMode.NONE
        ? source
        : new CommonModeFrames(source, mode, places, sound, background, average);
  }

  private double mean(float[] pixels) {
    double sum = 0;
    for (int place : sound) {
      sum += pixels[place];
    }
    return sum / sound.length;
  }

  @Override
  public void read(int frame, float[] pixels) {
    source.read(frame, pixels);
    double now = mean(pixels) - background;
    if (mode == CommonMode.DIVIDE && !(now > 0)) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "In frame %d the mask is no brighter than background, so its mean cannot be divided"
                  + " by; choose common_signal subtract or none.",
              frame + 1));
    }
    for (int place : places) {
      pixels[place] =
          (float)
              (mode == CommonMode.DIVIDE
                  ? background + (pixels[place] - background) * (level / now)
                  : pixels[place] - (now - level));
    }
  }
}
