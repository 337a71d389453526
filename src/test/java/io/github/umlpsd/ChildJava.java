package io.github.umlpsd;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs in a Java of their own, on the class path of the tests. */
public final class ChildJava {
  /** Starts quickest. */
  public static final String QUICK = "-XX:TieredStopAtLevel=1";

  private ChildJava() {}

  /**
   * The command line of a program.
   *
   * @param option of the Java, such as {@code -Xmx512m}
   */
  public static List<String> command(String option, Class<?> main, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                tool("java"),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(arguments);
    return command;
  }

  /** A program of the Java that runs now. */
  public static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
