package io.github.umlpsd.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * Which program made a result.
 *
 * @param version released version, for example {@code 1.2.0}
 * @param build revision of the sources that it was built from
 */
public record Version(String version, String build) {

  /** Where the program and its pages are. */
  public static final String HOME = "https://github.com/umlpsd/uml-psd";

  /** What those who publish results are asked for. */
  public static final String CITATION =
      "Please cite Mukherjee et al., Nat. Commun. 2026, doi 10.1038/s41467-026-68939-7.";

  /** The running program's own version. */
  public static Version current() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Version(properties.getProperty("version"), properties.getProperty("build"));
  }

  @Override
  public String toString() {
    return "UML-PSD " + version + " (build " + build + ")";
  }
}
