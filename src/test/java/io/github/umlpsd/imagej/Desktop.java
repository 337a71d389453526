package io.github.umlpsd.imagej;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Plain ImageJ with this plugin in its plugins folder, on a virtual screen. For tests. */
final class Desktop implements AutoCloseable {
  private static final int FIRST_DISPLAY = 90;
  private static final int LAST_DISPLAY = 120;
  private static final int LONGEST_SECONDS = 120;

  private final Path folder;
  private final Process screen;
  private final String display;

  /** Starts Xvfb, which has to be installed. */
  Desktop(Path folder) throws Exception {
    this.folder = folder;
    int number = FIRST_DISPLAY;
    while (Files.exists(Path.of("/tmp/.X11-unix/X" + number)) && number < LAST_DISPLAY) {
      number++;
    }
    display = ":" + number;
    try {
      screen =
          new ProcessBuilder("Xvfb", display, "-screen", "0", "1600x1200x24", "-nolisten", "tcp")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new IllegalStateException("Xvfb is needed to test windows; install it.", e);
    }
    Path socket = Path.of("/tmp/.X11-unix/X" + number);
    for (int i = 0; i < 100 && !Files.exists(socket); i++) {
      Thread.sleep(100);
    }
    assertTrue(screen.isAlive() && Files.exists(socket), "Xvfb does not start");
    installPlugin(Files.createDirectories(folder.resolve("plugins")));
  }

  /** Packs the compiled classes as the build does: a name with an underscore, plugins.config. */
  private static void installPlugin(Path plugins) throws IOException {
    Path classes = Path.of("target/classes").toAbsolutePath();
    try (OutputStream out = Files.newOutputStream(plugins.resolve("UML_PSD-test.jar"));
        JarOutputStream jar = new JarOutputStream(out);
        Stream<Path> walk = Files.walk(classes)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        jar.putNextEntry(new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, jar);
        jar.closeEntry();
      }
    }
  }

  /** The libraries without this project's own classes, which ImageJ finds as a plugin. */
  private static String libraries() {
    List<String> kept = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (entry.endsWith(".jar")) {
        kept.add(entry);
      }
    }
    return String.join(File.pathSeparator, kept);
  }

  /**
   * Runs a macro in ImageJ until it has told what it saw, and ends ImageJ.
   *
   * @param told file that the macro writes at its end, with a last line {@code end}
   */
  String run(String macro, Path told) throws Exception {
    Path script = Files.writeString(folder.resolve("test.ijm"), macro);
    Path printed = folder.resolve("printed.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "-Duser.home=" + folder,
            "-cp",
            libraries(),
            "ij.ImageJ",
            "-ijpath",
            folder.toString(),
            "-macro",
            script.toString());
    builder.environment().put("DISPLAY", display);
    builder.redirectErrorStream(true).redirectOutput(printed.toFile());
    Process process = builder.start();
    try {
      for (int i = 0; i < 10 * LONGEST_SECONDS && !isWritten(told); i++) {
        Thread.sleep(100);
      }
    } finally {
      process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
    }
    if (!isWritten(told)) {
      fail("The macro did not end; ImageJ printed: " + Files.readString(printed));
    }
    return Files.readString(told);
  }

  private static boolean isWritten(Path told) throws IOException {
    return Files.exists(told) && Files.readString(told).endsWith("end\n");
  }

  @Override
  public void close() {
    screen.destroy();
  }
}
