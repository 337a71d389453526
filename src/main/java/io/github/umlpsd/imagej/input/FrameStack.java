package io.github.umlpsd.imagej.input;

import ij.ImagePlus;
import ij.ImageStack;
import ij.VirtualStack;
import ij.measure.Calibration;
import ij.process.ByteProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.movie.Movie;

/** Shows the frames of a movie as an ImageJ stack that makes each frame when it is asked for. */
public final class FrameStack extends VirtualStack {
  private final Movie movie;
  private final int bits;

  private FrameStack(Movie movie, int bits) {
    super(movie.frames().width(), movie.frames().height());
    this.movie = movie;
    this.bits = bits;
    setBitDepth(bits);
  }

  /**
   * A movie as an image with its frame interval and pixel size.
   *
   * @param bits 8, 16 or 32 per pixel; counts beyond the range of 8 or 16 bits are cut off
   */
  public static ImagePlus show(Movie movie, int bits) {
    if (bits != 8 && bits != 16 && bits != 32) {
      throw new UserException("bits is " + bits + ", but must be 8, 16 or 32.");
    }
    int frames = movie.frames().frames();
    ImagePlus image = new ImagePlus(movie.name(), new FrameStack(movie, bits));
    image.setDimensions(1, 1, frames);
    Calibration calibration = image.getCalibration();
    calibration.frameInterval = movie.frameIntervalSeconds();
    calibration.setTimeUnit("sec");
    if (movie.pixelSizeMicrometers().isPresent()) {
      calibration.setUnit("um");
      calibration.pixelWidth = movie.pixelSizeMicrometers().getAsDouble();
      calibration.pixelHeight = calibration.pixelWidth;
    }
    return image;
  }

  /**
   * As {@link #show}, with all frames made at once and kept in memory.
   *
   * @throws io.github.umlpsd.job.CanceledException if the user canceled
   */
  public static ImagePlus inMemory(Movie movie, int bits, Workers workers) {
    ImagePlus image = show(movie, bits);
    ImageStack drawn = image.getStack();
    ImageProcessor[] frames = new ImageProcessor[drawn.size()];
    workers.forEach("Drawing frames", frames.length, t -> frames[t] = drawn.getProcessor(t + 1));
    ImageStack kept = new ImageStack(drawn.getWidth(), drawn.getHeight());
    for (ImageProcessor frame : frames) {
      kept.addSlice(null, frame);
    }
    image.setStack(kept, 1, 1, frames.length);
    return image;
  }

  @Override
  public int getSize() {
    return movie.frames().frames();
  }

  @Override
  public int size() {
    return getSize();
  }

  @Override
  public String getSliceLabel(int n) {
    return null;
  }

  @Override
  public ImageProcessor getProcessor(int n) {
    float[] pixels = new float[getWidth() * getHeight()];
    movie.frames().read(n - 1, pixels);
    return switch (bits) {
      case 8 -> new ByteProcessor(getWidth(), getHeight(), bytes(pixels));
      case 16 -> new ShortProcessor(getWidth(), getHeight(), shorts(pixels), null);
      default -> new FloatProcessor(getWidth(), getHeight(), pixels);
    };
  }

  private static byte[] bytes(float[] pixels) {
    byte[] bytes = new byte[pixels.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.max(0, Math.min(255, Math.round(pixels[i])));
    }
    return bytes;
  }

  private static short[] shorts(float[] pixels) {
    short[] shorts = new short[pixels.length];
    for (int i = 0; i < shorts.length; i++) {
      shorts[i] = (short) Math.max(0, Math.min(65_535, Math.round(pixels[i])));
    }
    return shorts;
  }
}
