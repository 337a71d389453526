package io.github.umlpsd.job.files;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of files as other programs hand them over: in quotation marks ("Copy as path" of Windows),
 * as an address {@code file:///...} (drag and drop), or from the home folder ({@code ~/...}, which
 * only a shell understands).
 */
public final class TypedName {
  private static final String FILE = "file:";

  /** Java shortens the slashes of an address that was taken for a path. */
  private static final Pattern LOCAL = Pattern.compile("//(localhost(?=/)|(?=/))");

  private static final Pattern SLASH_BEFORE_DRIVE = Pattern.compile("/[A-Za-z]:.*");

  private TypedName() {}

  /**
   * A name as the file system knows it. One that is there as it stands is left alone.
   *
   * @param text may be empty
   */
  public static String plain(String text) {
    if (exists(text)) {
      return text;
    }
    String name = unquoted(text.strip());
    if (name.toLowerCase(Locale.ROOT).startsWith(FILE)) {
      return ofAddress(name.substring(FILE.length()));
    }
    boolean fromHome = name.equals("~") || name.startsWith("~/") || name.startsWith("~\\");
    return fromHome ? System.getProperty("user.home") + name.substring(1) : name;
  }

  /**
   * Without the quotation marks around it, if there are two of a kind.
   *
   * @param text without blanks at its ends
   */
  public static String unquoted(String text) {
    boolean quoted =
        text.length() > 1
            && (text.startsWith("\"") && text.endsWith("\"")
                || text.startsWith("'") && text.endsWith("'"));
    return quoted ? text.substring(1, text.length() - 1) : text;
  }

  private static boolean exists(String text) {
    try {
      return !text.isBlank() && Files.exists(Path.of(text));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private static String ofAddress(String rest) {
    String name =
        decoded(LOCAL.matcher(rest).lookingAt() ? rest.replaceFirst("//[^/]*", "") : rest);
    return SLASH_BEFORE_DRIVE.matcher(name).matches() ? name.substring(1) : name;
  }

  /** Blanks and letters beyond ASCII are written as bytes such as %20; a plus is a plus. */
  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // It was no address after all, but a name with a percent sign.
      return name;
    }
  }
}
