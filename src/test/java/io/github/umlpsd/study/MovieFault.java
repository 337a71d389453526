package io.github.umlpsd.study;

import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.simulate.emitters.Camera;
import io.github.umlpsd.simulate.emitters.RandomStream;

/** What goes wrong in a movie, done to the frames of a good one. */
enum MovieFault {
  /** Nothing. */
  NONE(""),
  /** The first 20 and the last 10 frames are without light. */
  LAMP_OFF("lamp off") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      if (frame < 20 || frame >= source.frames() - 10) {
        darken(camera, seed, frame, pixels);
      }
    }
  },
  /** Two frames in the middle, and 12 others, are without light. */
  LAMP_OUT("lamp off") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      int after = frame - source.frames() / 2;
      if (after == 0 || after == 1 || after >= 20 && after < 32) {
        darken(camera, seed, frame, pixels);
      }
    }
  },
  /** The lower half of a frame is zero, and that of another is of the frame before. */
  TORN("torn frames") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      int half = pixels.length / 2;
      if (frame == 30) {
        java.util.Arrays.fill(pixels, half, pixels.length, 0);
      } else if (frame == 77) {
        float[] before = new float[pixels.length];
        source.read(frame - 1, before);
        System.arraycopy(before, half, pixels, half, pixels.length - half);
      }
    }
  },
  /** Every second frame has 10 % less light. */
  ALTERNATING("alternating frames") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      float offset = (float) camera.offsetCounts();
      for (int i = 0; frame % 2 == 1 && i < pixels.length; i++) {
        pixels[i] = (float) Math.rint(offset + 0.9 * (pixels[i] - offset));
      }
    }
  },
  /** Two frames of zeros. */
  DROPPED("constant frames") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      if (frame == 30 || frame == 77) {
        java.util.Arrays.fill(pixels, 0);
      }
    }
  },
  /** Two frames that are the one before. */
  REPEATED("repeated frames") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      if (frame == 30 || frame == 77) {
        source.read(frame - 1, pixels);
      }
    }
  },
  /** The first two frames have 30 % more light. */
  FLASH("flash at the start") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      float offset = (float) camera.offsetCounts();
      for (int i = 0; frame < 2 && i < pixels.length; i++) {
        pixels[i] = (float) Math.rint(offset + 1.3 * (pixels[i] - offset));
      }
    }
  },
  /** Counts above 70 % of the highest of a frame in the middle are cut off. */
  CLIPPED("clipping") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      float[] middle = new float[pixels.length];
      source.read(source.frames() / 2, middle);
      float top = 0;
      for (float value : middle) {
        top = Math.max(top, value);
      }
      float limit = (float) Math.rint(0.7 * top);
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = Math.min(limit, pixels[i]);
      }
    }
  },
  /**
   * Counts are multiplied, so that the brightest of a frame in the middle go to 1.3 times 65,536.
   */
  WRAPPED_ABOVE("wrap-around") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      CountHabit.WRAPPED_ABOVE_16.change(source, seed, frame, pixels);
    }
  },
  /** The mean background is subtracted without negative numbers. */
  WRAPPED_BELOW("wrap-around") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      CountHabit.WRAPPED_BELOW_16.change(source, seed, frame, pixels);
    }
  },
  /** A lamp with 5 % of white noise. */
  LAMP_NOISE("common fluctuation") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      double factor = 1 + 0.05 * RandomStream.of(seed, NOISE, frame).gaussian();
      for (int i = 0; i < pixels.length; i++) {
        double offset = camera.offsetCounts();
        pixels[i] = (float) Math.rint(offset + factor * (pixels[i] - offset));
      }
    }
  },
  /** Half of the movie is two pixels to the right. */
  JUMP("drift") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      int width = source.width();
      for (int i = pixels.length - 1; frame > source.frames() / 2 && i >= 0; i--) {
        pixels[i] = i % width >= 2 ? pixels[i - 2] : pixels[i];
      }
    }
  },
  /** Three rays in one pixel of one frame each. */
  RAYS("cosmic rays") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      if (frame % (source.frames() / 3) == 11) {
        RandomStream random = RandomStream.of(seed, NOISE, frame);
        int x = 3 + random.index(source.width() - 6);
        pixels[x + source.width() * (3 + random.index(source.height() - 6))] += 5000;
      }
    }
  },
  /** One pixel is always 500 counts too bright. */
  HOT("hot pixels") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      pixels[source.width() * (source.height() / 2) + source.width() / 2] += 500;
    }
  },
  /** One pixel stays at 0 counts. */
  DEAD("dead pixels") {
    @Override
    void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {
      pixels[source.width() * (source.height() / 2) + source.width() / 2] = 0;
    }
  };

  private static final long NOISE = -71;
  private final String check;

  MovieFault(String check) {
    this.check = check;
  }

  /** The check that should tell it; empty for none. */
  String check() {
    return check;
  }

  void change(FrameSource source, Camera camera, long seed, int frame, float[] pixels) {}

  private static void darken(Camera camera, long seed, int frame, float[] pixels) {
    RandomStream random = RandomStream.of(seed, NOISE, frame);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = camera.readPixel(0, random);
    }
  }

  /** The frames with the fault. */
  FrameSource on(FrameSource good, Camera camera, long seed) {
    return new DerivedFrames(good) {
      @Override
      public void read(int frame, float[] pixels) {
        source.read(frame, pixels);
        change(source, camera, seed, frame, pixels);
      }
    };
  }
}
