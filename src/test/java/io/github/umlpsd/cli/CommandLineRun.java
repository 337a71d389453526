package io.github.umlpsd.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a command did.
 *
 * @param status its exit status
 * @param errors what it told on standard error
 */
record CommandLineRun(int status, String errors) {
  static CommandLineRun of(String... arguments) {
    PrintStream before = System.err;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    System.setErr(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      return new CommandLineRun(Main.run(arguments), bytes.toString(StandardCharsets.UTF_8));
    } finally {
      System.setErr(before);
    }
  }
}
