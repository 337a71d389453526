package io.github.umlpsd.imagej;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Tests in plain ImageJ that have a screen in common, each with an ImageJ of its own. */
public abstract class DesktopTest {
  @TempDir static Path home;

  protected static Desktop desktop;

  @BeforeAll
  static void start() throws Exception {
    desktop = new Desktop(home);
  }

  @AfterAll
  static void stop() {
    desktop.close();
  }
}
