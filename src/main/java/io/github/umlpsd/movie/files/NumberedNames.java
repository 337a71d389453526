package io.github.umlpsd.movie.files;

import io.github.umlpsd.job.UserException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of files that differ in their numbers only, such as {@code img_0001.tif}.
 *
 * @param pattern the names with # in place of the numbers
 * @param labels word before each number
 * @param names with their numbers
 */
record NumberedNames(String pattern, List<String> labels, List<Numbered> names) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
  private static final int NAMED = 3;

  /** A name and the numbers in it. */
  record Numbered(String name, List<Long> numbers) {}

  /**
   * Takes names apart.
   *
   * @param folder for messages
   * @throws UserException if they follow more than one pattern
   */
  static NumberedNames of(String folder, List<String> names) {
    Map<String, List<Numbered>> byPattern = new TreeMap<>();
    Map<String, List<String>> labels = new TreeMap<>();
    for (String name : names) {
      List<Long> numbers = new ArrayList<>();
      List<String> words = new ArrayList<>();
      StringBuilder pattern = new StringBuilder();
      Matcher matcher = NUMBER.matcher(name);
      int end = 0;
      while (matcher.find()) {
        String before = name.substring(end, matcher.start());
        words.add(before.replaceAll(".*?([A-Za-z]*)[^A-Za-z]*$", "$1").toLowerCase(Locale.ROOT));
        pattern.append(before).append('#');
        numbers.add(Long.parseLong(matcher.group()));
        end = matcher.end();
      }
      pattern.append(name.substring(end));
      byPattern
          .computeIfAbsent(pattern.toString(), p -> new ArrayList<>())
          .add(new Numbered(name, numbers));
      labels.put(pattern.toString(), words);
    }
    if (byPattern.size() > 1) {
      throw new UserException(
          "The images in "
              + folder
              + " have names of more than one kind ("
              + list(byPattern)
              + "); give one kind, for example by "
              + folder
              + "/"
              + commonest(byPattern).replace("#", "?*")
              + ".");
    }
    String pattern = byPattern.keySet().iterator().next();
    return new NumberedNames(pattern, labels.get(pattern), byPattern.get(pattern));
  }

  private static String commonest(Map<String, List<Numbered>> byPattern) {
    return Collections.max(
        byPattern.keySet(), Comparator.comparing(pattern -> byPattern.get(pattern).size()));
  }

  private static String list(Map<String, List<Numbered>> byPattern) {
    List<String> kinds = new ArrayList<>();
    byPattern.forEach((pattern, names) -> kinds.add(names.size() + " of " + pattern));
    return String.join(", ", kinds.subList(0, Math.min(NAMED, kinds.size())))
        + (kinds.size() > NAMED ? " and so on" : "");
  }

  /** Which numbers differ from name to name. */
  List<Integer> varying() {
    List<Integer> varying = new ArrayList<>();
    for (int k = 0; k < labels.size(); k++) {
      if (values(k).size() > 1) {
        varying.add(k);
      }
    }
    return varying;
  }

  /** The different values of a number, rising. */
  TreeSet<Long> values(int number) {
    TreeSet<Long> values = new TreeSet<>();
    names.forEach(name -> values.add(name.numbers.get(number)));
    return values;
  }

  /** The names that have a value. */
  NumberedNames with(int number, long value) {
    return new NumberedNames(
        pattern, labels, names.stream().filter(name -> name.numbers.get(number) == value).toList());
  }
}
