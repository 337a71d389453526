package io.github.umlpsd.results;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of result folders, made from those of movies. Each is one folder on every system, whatever
 * the movie is called, and none is given twice.
 */
public final class FolderNames {
  private static final int MOST_BYTES = 120;
  private static final String NAMELESS = "movie";

  private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}<>:\"/\\\\|?*]");

  /** Names that Windows keeps for devices. */
  private static final Pattern DEVICES =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

  private final Set<String> taken = new HashSet<>();

  /**
   * @param taken names of what else is to stand beside the folders
   */
  public FolderNames(String... taken) {
    for (String name : taken) {
      this.taken.add(key(name));
    }
  }

  /** A name for the results of a file, other than all that were given before. */
  public String next(Path file) {
    String wanted = of(file);
    String name = wanted;
    for (int i = 2; !taken.add(key(name)); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }

  /** Names that differ only in case or in how accents are written are one on some disks. */
  private static String key(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** The name of a file without its ending, as the name of a folder. */
  public static String of(Path file) {
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    int dot = name.lastIndexOf('.');
    return safe(dot > 0 ? name.substring(0, dot) : name);
  }

  private static String safe(String stem) {
    String name = FORBIDDEN.matcher(stem).replaceAll("_");
    // No hidden folders, none that are the folder itself or the one above.
    name = name.replaceAll("^[.\\s]+|[.\\s]+$", "");
    name = shortened(name);
    if (name.isEmpty()) {
      return NAMELESS;
    }
    return DEVICES.matcher(name).matches() ? "_" + name : name;
  }

  private static String shortened(String name) {
    int end = name.length();
    while (name.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      end = name.offsetByCodePoints(end, -1);
    }
    return name.substring(0, end);
  }
}
