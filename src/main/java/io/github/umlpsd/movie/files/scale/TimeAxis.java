package io.github.umlpsd.movie.files.scale;

import io.github.umlpsd.job.UserException;
import java.util.List;
import java.util.Locale;

/**
 * Which planes of a file or stack are the frames of the movie: {@code first}, {@code first + step},
 * and so on.
 *
 * @param axis the letter C, Z or T of the axis that is taken for time
 * @param first plane of the first frame, from 0
 * @param step planes from one frame to the next
 * @param frames number of frames
 */
public record TimeAxis(char axis, int first, int step, int frames) {

  /**
   * Sizes of an image along channels, slices and frames.
   *
   * @param order the three letters C, Z and T, fastest first
   */
  public record Sizes(int channels, int slices, int frames, String order) {

    /** Planes from one to the next along an axis. */
    public long step(char axis) {
      long step = 1;
      for (int i = 0; i < order.length() && order.charAt(i) != axis; i++) {
        step *= size(order.charAt(i));
      }
      return step;
    }

    /** Number of planes. */
    public long planes() {
      long rest = (long) channels * slices;
      return rest > Integer.MAX_VALUE ? Long.MAX_VALUE : rest * frames;
    }

    /** Size along an axis. */
    public int size(char axis) {
      return axis == 'C' ? channels : axis == 'Z' ? slices : frames;
    }

    /** The same with another size along an axis. */
    public Sizes with(char axis, int size) {
      return new Sizes(
          axis == 'C' ? size : channels,
          axis == 'Z' ? size : slices,
          axis == 'T' ? size : frames,
          order);
    }

    /** The axis of time: frames, else slices, else channels when these are all there is. */
    public char timeAxis() {
      return frames > 1 ? 'T' : slices > 1 ? 'Z' : channels > 1 ? 'C' : 'T';
    }

    /** For people, without the axes of size 1. */
    public String text() {
      StringBuilder text = new StringBuilder();
      append(text, channels, "channels");
      append(text, slices, "slices");
      append(text, frames, "frames");
      return text.isEmpty() ? "1 image" : text.toString();
    }

    private static void append(StringBuilder text, int size, String what) {
      if (size != 1) {
        text.append(text.isEmpty() ? "" : " x ").append(size).append(' ').append(what);
      }
    }
  }

  /**
   * Finds the axis of time.
   *
   * @param name of the image, for messages
   * @param channel the channel wanted, from 1
   * @param notes receives a sentence for each assumption
   * @throws UserException if slices and frames are both several, or there is no such channel
   */
  public static TimeAxis find(String name, Sizes sizes, int channel, List<String> notes) {
    if (sizes.slices() > 1 && sizes.frames() > 1) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s has %d slices and %d frames, but a movie has only one of them;"
                  + " give a single slice or a projection along z.",
              name,
              sizes.slices(),
              sizes.frames()));
    }
    char axis = sizes.timeAxis();
    int channels = axis == 'C' ? 1 : sizes.channels();
    if (channel > channels) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "channel is %d, but %s has %d channel%s.",
              channel,
              name,
              channels,
              channels == 1 ? "" : "s"));
    }
    if (axis == 'C') {
      notes.add("Its " + sizes.channels() + " channels are taken as frames.");
    } else if (channels > 1) {
      notes.add("Channel " + channel + " of " + channels + " is analysed.");
    }
    if (axis == 'Z') {
      notes.add("Its " + sizes.slices() + " slices are taken as frames.");
    }
    int first = axis == 'C' ? 0 : (int) ((channel - 1) * sizes.step('C'));
    return new TimeAxis(axis, first, (int) sizes.step(axis), sizes.size(axis));
  }

  /** The plane of a frame, from 0. */
  public int plane(int frame) {
    return first + frame * step;
  }
}
