package io.github.umlpsd.imagej;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;

/** Plain ImageJ with this plugin in its plugins folder, on a virtual screen. For tests. */
public final class Desktop implements AutoCloseable {
  /** For a machine that has much else to do. */
  private static final int LONGEST_SECONDS = 300;

  private final Path folder;
  private final Process screen;
  private final String display;

  /** Starts Xvfb, which has to be installed. */
  public Desktop(Path folder) throws Exception {
    this(folder, "1600x1200");
  }

  /**
   * @param size of the screen, for example {@code 1366x768}
   */
  public Desktop(Path folder, String size) throws Exception {
    this.folder = folder;
    try {
      // The server looks for a free display itself and tells it when it is ready: two builds on one
      // machine would take the same number.
      screen =
          new ProcessBuilder(
                  "Xvfb", "-displayfd", "1", "-screen", "0", size + "x24", "-nolisten", "tcp")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
    } catch (IOException e) {
      throw new IllegalStateException("Xvfb is needed to test windows; install it.", e);
    }
    String number =
        new BufferedReader(
                new InputStreamReader(screen.getInputStream(), StandardCharsets.US_ASCII))
            .readLine();
    assertTrue(screen.isAlive() && number != null, "Xvfb does not start");
    display = ":" + number.strip();
    Path plugins = Files.createDirectories(folder.resolve("plugins"));
    // A name with an underscore and plugins.config, as the build makes it.
    pack(Path.of("target/classes"), "", plugins.resolve("UML_PSD-test.jar"));
    pack(Path.of("target/test-classes"), "Screen", plugins.resolve("Test_Screen.jar"));
  }

  /** Packs those compiled classes whose file name begins with some letters. */
  private static void pack(Path compiled, String begin, Path target) throws IOException {
    Path classes = compiled.toAbsolutePath();
    try (OutputStream out = Files.newOutputStream(target);
        JarOutputStream jar = new JarOutputStream(out);
        Stream<Path> walk = Files.walk(classes)) {
      // It is read once or twice: to pack it tight would take longer.
      jar.setLevel(Deflater.BEST_SPEED);
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> file.getFileName().toString().startsWith(begin))
              .toList();
      for (Path file : files) {
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
   * Runs a macro in ImageJ and ends ImageJ. Single quotes in the macro stand for double ones.
   *
   * @param macro collects what it sees as lines {@code name=value} in the variable {@code t}
   * @return the values by their names
   */
  public Map<String, String> run(String macro) throws Exception {
    Path told = folder.resolve("told.txt");
    Files.deleteIfExists(told);
    String end = "\nFile.saveString(t + 'end\\n', '" + told + "');\n";
    String begin = "call('" + ScreenActivation.class.getName() + ".begin');\n";
    return run((begin + macro + end).replace('\'', '"'), told)
        .lines()
        .filter(line -> line.contains("="))
        .collect(
            Collectors.toMap(
                line -> line.substring(0, line.indexOf('=')),
                line -> line.substring(line.indexOf('=') + 1)));
  }

  /**
   * Line of a macro that makes an image the current one.
   *
   * @param title of the image, as an expression of the macro
   */
  public static String select(String title) {
    return "call('" + ScreenRobot.class.getName() + ".select', " + title + ");\n";
  }

  /** Lines of a macro that keep the screen as a picture; see {@link #keep}. */
  public String capture(String name) {
    return "wait(500); run('Capture Screen'); saveAs('PNG', '" + picture(name) + "'); close();\n";
  }

  /** File of a captured screen. */
  public Path picture(String name) {
    return folder.resolve(name + ".png");
  }

  /** Puts a captured screen to where people look at it. */
  public void keep(String name) throws IOException {
    Files.copy(
        picture(name),
        Files.createDirectories(Path.of("target/screenshots")).resolve(name + ".png"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private String run(String macro, Path told) throws Exception {
    Path script = Files.writeString(folder.resolve("test.ijm"), macro);
    Path printed = folder.resolve("printed.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            // It lives for seconds: what would be compiled best is hardly used, nor a large heap.
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
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
      for (int i = 0; i < 10 * LONGEST_SECONDS && !isWritten(told) && process.isAlive(); i++) {
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
