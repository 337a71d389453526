package io.github.umlpsd.study;

import io.github.umlpsd.movie.DerivedFrames;
import io.github.umlpsd.movie.FrameSource;
import io.github.umlpsd.simulate.emitters.RandomStream;

/** What goes wrong in a movie, done to the frames of a good one. */
enum MovieFault {
  /** Nothing. */
  NONE(""),
  /** The first 20 and the last 10 frames show only the offset and noise around it. */
  LAMP_OFF("lamp off") {
    @Override
    void change(FrameSource source, long seed, int frame, float[] pixels) {
      if (frame < 20 || frame >= source.frames() - 10) {
        RandomStream random = RandomStream.of(seed, NOISE, frame);
        for (int i = 0; i < pixels.length; i++) {
          pixels[i] = (float) Math.rint(120 + 4 * random.gaussian());
        }
      }
    }
  },
  /** Two frames of zeros. */
  DROPPED("constant frames") {
    @Override
    void change(FrameSource source, long seed, int frame, float[] pixels) {
      if (frame == 30 || frame == 77) {
        java.util.Arrays.fill(pixels, 0);
      }
    }
  },
  /** Two frames that are the one before. */
  REPEATED("repeated frames") {
    @Override
    void change(FrameSource source, long seed, int frame, float[] pixels) {
      if (frame == 30 || frame == 77) {
        source.read(frame - 1, pixels);
      }
    }
  },
  /** The first two frames have 30 % more light. */
  FLASH("flash at the start") {
    @Override
    void change(FrameSource source, long seed, int frame, float[] pixels) {
      for (int i = 0; frame < 2 && i < pixels.length; i++) {
        pixels[i] = (float) Math.rint(1.3 * pixels[i]);
      }
    }
  },
  /** Counts above 70 % of the highest of a frame in the middle are cut off. */
  CLIPPED("clipping") {
    @Override
    void change(FrameSource source, long seed, int frame, float[] pixels) {
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
  /** A lamp with 5 % of white noise. */
  LAMP_NOISE("common fluctuation") {
    @Override
    void change(FrameSource source, long seed, int frame, float[] pixels) {
      double factor = 1 + 0.05 * RandomStream.of(seed, NOISE, frame).gaussian();
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] = (float) Math.rint(100 + factor * (pixels[i] - 100));
      }
    }
  },
  /** Half of the movie is two pixels to the right. */
  JUMP("drift") {
    @Override
    void change(FrameSource source, long seed, int frame, float[] pixels) {
      int width = source.width();
      for (int i = pixels.length - 1; frame > source.frames() / 2 && i >= 0; i--) {
        pixels[i] = i % width >= 2 ? pixels[i - 2] : pixels[i];
      }
    }
  },
  /** Three rays in one pixel of one frame each. */
  RAYS("cosmic rays") {
    @Override
    void change(FrameSource source, long seed, int frame, float[] pixels) {
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
    void change(FrameSource source, long seed, int frame, float[] pixels) {
      pixels[source.width() * (source.height() / 2) + source.width() / 2] += 500;
    }
  },
  /** One pixel stays at 0 counts. */
  DEAD("dead pixels") {
    @Override
    void change(FrameSource source, long seed, int frame, float[] pixels) {
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

  void change(FrameSource source, long seed, int frame, float[] pixels) {}

  /** The frames with the fault. */
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
