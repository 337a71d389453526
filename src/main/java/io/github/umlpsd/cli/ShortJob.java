package io.github.umlpsd.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * A job that is over before the thorough compiler of the Java machine has paid for itself, as the
 * main job on a single movie or table. There that compiler takes up to a third of all the time of
 * two processors; here it is kept to the loops that take long ({@code compilers.json}, compiler
 * directives of Java's own management interface, as {@code jcmd Compiler.directives_add}). No
 * number changes by it. With more processors the compilers do not stand in the way, and everything
 * is compiled.
 */
final class ShortJob {
  private static final long LARGEST_MOVIE_BYTES = 6_000_000_000L;
  private static final long LARGEST_TABLE_BYTES = 100_000_000;

  /** The largest input of each command whose jobs are short. */
  private static final Map<String, Long> LARGEST =
      Map.of(
          "analyze", LARGEST_MOVIE_BYTES,
          "profiles", LARGEST_TABLE_BYTES,
          "traces", LARGEST_TABLE_BYTES);

  private static final int MOST_PROCESSORS = 3;
  private static final String DIRECTIVES = "compilers.json";
  private static final String TOLD = "umlpsd.compilers";

  private ShortJob() {}

  /**
   * Whether the words of a command line ask for a job on one file that is not too large.
   *
   * @param words the command and its options
   */
  static boolean isNamedBy(String... words) {
    if (words.length == 0 || !LARGEST.containsKey(words[0])) {
      return false;
    }
    List<Path> files = Arrays.stream(words).skip(1).filter(ShortJob::isFile).map(Path::of).toList();
    try {
      return files.size() == 1 && Files.size(files.get(0)) <= LARGEST.get(words[0]);
    } catch (IOException e) {
      // The job will tell what is wrong with the file.
      return false;
    }
  }

  private static boolean isFile(String word) {
    try {
      return Files.isRegularFile(Path.of(word));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /**
   * Tells the compilers beside the job, if the words name a short one. The starter of the command
   * line can tell them before Java begins, and then sets a property.
   */
  static void hasten(String... words) {
    if (System.getProperty(TOLD) == null
        && Runtime.getRuntime().availableProcessors() <= MOST_PROCESSORS
        && isNamedBy(words)) {
      Thread beside = new Thread(ShortJob::tellCompilers, "uml-psd-compilers");
      beside.setDaemon(true);
      beside.start();
    }
  }

  /**
   * Limits the thorough compiler of this Java machine from now on.
   *
   * @return whether this Java machine has taken it
   */
  static boolean tellCompilers() {
    try {
      Path file = Files.createTempFile("uml-psd", ".json");
      try (InputStream directives = ShortJob.class.getResourceAsStream(DIRECTIVES)) {
        Files.copy(directives, file, StandardCopyOption.REPLACE_EXISTING);
        return command("compilerDirectivesAdd", file.toString()).contains("added");
      } finally {
        Files.delete(file);
      }
    } catch (IOException | JMException | RuntimeException e) {
      // Another Java machine than HotSpot: the job only takes longer.
      return false;
    }
  }

  /** What the Java machine answers to a diagnostic command. */
  static String command(String name, String... words) throws JMException {
    Object answer =
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                name,
                new Object[] {words},
                new String[] {String[].class.getName()});
    return answer.toString();
  }
}
