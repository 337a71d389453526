package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import java.util.List;
import java.util.Locale;

/**
 * Which planes of a file or stack are the frames of the movie: {@code first}, {@code first + step},
 * and so on.
 *
 * @param first plane of the first frame, from 0
 * @param step planes from one frame to the next
 * @param frames number of frames
 */
public record TimeAxis(int first, int step, int frames) {

  /**
   * Sizes of an image along channels, slices and frames.
   *
   * @param order the three letters C, Z and T, fastest first
   */
  public record Sizes(int channels, int slices, int frames, String order) {
    /** Planes from one to the next along an axis. */
    public int step(char axis) {
      int step = 1;
      for (int i = 0; i < order.length() && order.charAt(i) != axis; i++) {
        step *= size(order.charAt(i));
      }
      return step;
    }

    public int planes() {
      return channels * slices * frames;
    }

    private int size(char axis) {
      return axis == 'C' ? channels : axis == 'Z' ? slices : frames;
    }
  }

  /**
   * Finds the axis of time: frames, else slices, else channels when these are all there is.
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
    boolean channelsAreTime = sizes.slices() == 1 && sizes.frames() == 1 && sizes.channels() > 1;
    int channels = channelsAreTime ? 1 : sizes.channels();
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
    if (channelsAreTime) {
      notes.add("Its " + sizes.channels() + " channels are taken as frames.");
      return new TimeAxis(0, sizes.step('C'), sizes.channels());
    }
    if (channels > 1) {
      notes.add("Channel " + channel + " of " + channels + " is analysed.");
    }
    int first = (channel - 1) * sizes.step('C');
    if (sizes.slices() > 1) {
      notes.add("Its " + sizes.slices() + " slices are taken as frames.");
      return new TimeAxis(first, sizes.step('Z'), sizes.slices());
    }
    return new TimeAxis(first, sizes.step('T'), sizes.frames());
  }

  /** The plane of a frame, from 0. */
  public int plane(int frame) {
    return first + frame * step;
  }
}
