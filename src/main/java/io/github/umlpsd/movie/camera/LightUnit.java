package io.github.umlpsd.movie.camera;

import java.util.Locale;

/** What the values of traces are. */
public enum LightUnit {
  /** Numbers of the camera. */
  COUNTS("counts"),
  /** Electrons that light has freed in the sensor. */
  PHOTOELECTRONS("photoelectrons");

  private final String key;

  LightUnit(String key) {
    this.key = key;
  }

  /** As names of columns and axes have it, plural. */
  public String key() {
    return key;
  }

  /** A title of an axis, with a capital. */
  public String title() {
    return key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1);
  }
}
