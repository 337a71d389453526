package io.github.umlpsd.movie.files.tiff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The axes of an array of images, as Python's tifffile describes it: {@code {"shape": [500, 2, 64,
 * 64], "axes": "TCYX"}}.
 *
 * <p>A last axis of size 1 is that of samples, as tifffile leaves it out of the images.
 *
 * @param sizes of the axes but those of an image, the slowest first, without those of size 1
 * @param letters of the same axes; empty if they are not told
 */
public record ArrayShape(List<Integer> sizes, String letters) {
  private static final Pattern SHAPE =
      Pattern.compile("\"shape\":\\s*\\[ *(\\d+(?: *, *\\d+)*) *]");
  private static final Pattern AXES = Pattern.compile("\"axes\":\\s*\"([A-Z]+)\"");

  /** The shape among the descriptions of a file. */
  public static Optional<ArrayShape> of(List<String> descriptions) {
    return descriptions.stream()
        .filter(text -> text.startsWith("{"))
        .map(SHAPE::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(shape -> of(shape.group(1).replace(" ", "").split(","), axes(descriptions)));
  }

  private static String axes(List<String> descriptions) {
    return descriptions.stream()
        .filter(text -> text.startsWith("{"))
        .map(AXES::matcher)
        .filter(Matcher::find)
        .findFirst()
        .map(axes -> axes.group(1))
        .orElse("");
  }

  private static ArrayShape of(String[] words, String axes) {
    List<Integer> sizes = new ArrayList<>();
    StringBuilder letters = new StringBuilder();
    int axesOfImages = words.length - 2;
    while (axesOfImages > 0 && words[axesOfImages + 1].equals("1")) {
      axesOfImages--;
    }
    for (int i = 0; i < axesOfImages; i++) {
      if (!words[i].equals("1")) {
        // Longer numbers are no number of images in a file.
        sizes.add(words[i].length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(words[i]));
        letters.append(axes.length() == words.length ? axes.substring(i, i + 1) : "");
      }
    }
    return new ArrayShape(List.copyOf(sizes), letters.toString());
  }

  /** Number of images. */
  public long images() {
    return sizes.stream().mapToLong(size -> size).reduce(1, (a, b) -> Math.min(a * b, 1L << 32));
  }

  /** The sizes for people, for example {@code 500 x 2}. */
  public String text() {
    return String.join(" x ", sizes.stream().map(String::valueOf).toList());
  }

  /** The size of an axis, 1 if there is none. */
  public int size(char letter) {
    int at = letters.indexOf(letter);
    return at < 0 ? 1 : sizes.get(at);
  }

  /** Whether it is known of all axes which are channels, slices and times. */
  public boolean isTold() {
    return letters.length() == sizes.size() && letters.matches("(?!.*(.).*\\1)[TZC]*");
  }
}
