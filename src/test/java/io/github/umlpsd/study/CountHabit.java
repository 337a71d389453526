package io.github.umlpsd.study;

import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.simulate.emitters.RandomStream;
import java.util.Arrays;

/**
 * What is done to counts before a movie is analysed: some wrap around, which is wrong, others are
 * cut off or change single pixels, which is no wrap-around.
 */
enum CountHabit {
  /** As the camera gave them. */
  NONE(false, "as they are") {
    @Override
    int value(double value, Levels frame) {
      return (int) value;
    }
  },
  WRAPPED_ABOVE_16(true, "times a factor to 1.3 x 65,536, wrapped") {
    @Override
    int value(double value, Levels frame) {
      return (int) Math.rint(value * 1.3 * 65536 / frame.top()) & 0xffff;
    }
  },
  SLIGHTLY_ABOVE_16(true, "times a factor to 1.1 x 65,536, wrapped") {
    @Override
    int value(double value, Levels frame) {
      return (int) Math.rint(value * 1.1 * 65536 / frame.top()) & 0xffff;
    }
  },
  FAR_ABOVE_16(true, "times a factor to 3 x 65,536, wrapped") {
    @Override
    int value(double value, Levels frame) {
      return (int) Math.rint(value * 3 * 65536 / frame.top()) & 0xffff;
    }
  },
  WRAPPED_ABOVE_12(true, "times a factor to 1.3 x 4096, wrapped") {
    @Override
    int value(double value, Levels frame) {
      return (int) Math.rint(value * 1.3 * 4096 / frame.top()) & 0xfff;
    }
  },
  WRAPPED_ABOVE_8(true, "times a factor to 1.3 x 256, wrapped") {
    @Override
    int value(double value, Levels frame) {
      return (int) Math.rint(value * 1.3 * 256 / frame.top()) & 0xff;
    }
  },
  WRAPPED_BELOW_16(true, "less the median, wrapped at 65,536") {
    @Override
    int value(double value, Levels frame) {
      return (int) (value - frame.middle()) & 0xffff;
    }
  },
  WRAPPED_BELOW_8(true, "scaled to 8 bit, less the median, wrapped at 256") {
    @Override
    int value(double value, Levels frame) {
      double factor = 255 / frame.top();
      return (int) Math.min(255, Math.rint(value * factor))
              - (int) Math.rint(frame.middle() * factor)
          & 0xff;
    }
  },
  SELDOM_BELOW_16(true, "less what 1 % of the pixels are below, wrapped at 65,536") {
    @Override
    int value(double value, Levels frame) {
      return (int) (value - frame.low()) & 0xffff;
    }
  },
  CUT_ABOVE_16(false, "times a factor to 1.3 x 65,536, cut off") {
    @Override
    int value(double value, Levels frame) {
      return (int) Math.min(65535, Math.rint(value * 1.3 * 65536 / frame.top()));
    }
  },
  FAR_CUT_ABOVE_16(false, "times a factor to 10 x 65,536, cut off") {
    @Override
    int value(double value, Levels frame) {
      return (int) Math.min(65535, Math.rint(value * 10 * 65536 / frame.top()));
    }
  },
  HARDLY_CUT_ABOVE_16(false, "times a factor to 65,536 in a frame in the middle, cut off") {
    @Override
    int value(double value, Levels frame) {
      return (int) Math.min(65535, Math.rint(value * 65536 / frame.top()));
    }
  },
  CUT_ABOVE_12(false, "times a factor to 1.3 x 4096, cut off") {
    @Override
    int value(double value, Levels frame) {
      return (int) Math.min(4095, Math.rint(value * 1.3 * 4096 / frame.top()));
    }
  },
  CUT_IN_12_OF_16(false, "times a factor to 1.3 x 4096, cut off, times 16") {
    @Override
    int value(double value, Levels frame) {
      return 16 * (int) Math.min(4095, Math.rint(value * 1.3 * 4096 / frame.top()));
    }
  },
  CUT_ABOVE_8(false, "times a factor to 1.3 x 256, cut off") {
    @Override
    int value(double value, Levels frame) {
      return (int) Math.min(255, Math.rint(value * 1.3 * 256 / frame.top()));
    }
  },
  STRETCHED_8(false, "median to 0 and 70 % of the highest to 255, cut off at both ends") {
    @Override
    int value(double value, Levels frame) {
      return (int)
          Math.max(
              0, Math.min(255, Math.rint(255 * (value - frame.middle()) / (0.7 * frame.top()))));
    }
  },
  CUT_BELOW(false, "less the median, negative ones to 0") {
    @Override
    int value(double value, Levels frame) {
      return (int) Math.max(0, value - frame.middle());
    }
  },
  SMALL(false, "less the median and up by 10, negative ones to 0") {
    @Override
    int value(double value, Levels frame) {
      return (int) Math.max(0, value - frame.middle() + 10);
    }
  },
  NEGATIVE(false, "less the median, negative ones kept") {
    @Override
    int value(double value, Levels frame) {
      return (int) (value - frame.middle());
    }
  },
  HOT(false, "40 hot pixels, of which half are full and half flicker up to that") {
    @Override
    void change(FrameSource source, long seed, int frame, float[] pixels) {
      RandomStream places = RandomStream.of(seed, PLACES);
      RandomStream heights = RandomStream.of(seed, PLACES, frame);
      for (int k = 0; k < 40; k++) {
        int full = k % 2 == 0 ? 65535 : (int) heights.uniform(0, 65536);
        pixels[places.index(pixels.length)] = full;
      }
    }
  },
  RAYS(false, "3 rays a frame of any height, most of them full") {
    @Override
    void change(FrameSource source, long seed, int frame, float[] pixels) {
      RandomStream random = RandomStream.of(seed, PLACES, frame);
      for (int k = 0; k < 3; k++) {
        pixels[random.index(pixels.length)] = (int) Math.min(65535, random.uniform(0, 120_000));
      }
    }
  },
  UNEVEN_8(false, "times a factor to 1.3 x 256, cut off, times a flat field up to 1") {
    @Override
    void change(FrameSource source, long seed, int frame, float[] pixels) {
      CUT_ABOVE_8.change(source, seed, frame, pixels);
      for (int i = 0; i < pixels.length; i++) {
        double x = i % source.width() / (double) source.width() - 0.5;
        pixels[i] = (int) Math.rint(pixels[i] * (1 - 0.5 * x * x));
      }
    }
  };

  private static final long PLACES = -72;

  /**
   * Counts of a frame.
   *
   * @param top highest value
   * @param middle median
   * @param low what 1 % of the pixels are below
   */
  record Levels(double top, double middle, double low) {}

  private final boolean wraps;
  private final String title;

  CountHabit(boolean wraps, String title) {
    this.wraps = wraps;
    this.title = title;
  }

  /** Whether counts wrap around. */
  boolean wraps() {
    return wraps;
  }

  String title() {
    return title;
  }

  /**
   * @param frame one in the middle of the movie
   */
  int value(double value, Levels frame) {
    return (int) value;
  }

  void change(FrameSource source, long seed, int frame, float[] pixels) {
    float[] sorted = new float[pixels.length];
    source.read(source.frames() / 2, sorted);
    Arrays.sort(sorted);
    Levels levels =
        new Levels(
            sorted[sorted.length - 1], sorted[sorted.length / 2], sorted[sorted.length / 100]);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = value(pixels[i], levels);
    }
  }

  /** Frames of which the counts are so changed. */
  FrameSource on(FrameSource good, long seed) {
    return new DerivedFrames(good) {
      @Override
      public void read(int frame, float[] pixels) {
        source.read(frame, pixels);
        change(source, seed, frame, pixels);
      }
    };
  }
}
