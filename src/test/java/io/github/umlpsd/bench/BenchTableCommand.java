package io.github.umlpsd.bench;

import io.github.umlpsd.cli.JobOptions;
import io.github.umlpsd.cli.Program;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.job.Workers;
import io.github.umlpsd.simulate.QuickTraces;
import io.github.umlpsd.traces.TraceSet;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code bench table}: writes a table of simple traces, on which a whole job can be measured. */
@Command(
    name = "table",
    description = "Write a NumPy table of simple traces, one a column, to measure whole jobs on.",
    mixinStandardHelpOptions = true,
    showDefaultValues = true)
final class BenchTableCommand implements Callable<Integer> {
  private static final double FRAME_INTERVAL_SECONDS = 0.05;

  /** What a NumPy file of version 1 begins with; its head ends at a multiple of 64 bytes. */
  private static final String START = "\u0093NUMPY\1\0";

  private static final int HEAD_BYTES = 128;

  @CommandLine.Parameters(paramLabel = "TABLE.npy", description = "The file to write.")
  private Path file;

  @Option(names = "--traces", paramLabel = "N", description = "Number of traces.")
  private int traces = 20_000;

  @Option(names = "--frames", paramLabel = "D", description = "Frames of each trace.")
  private int frames = 2000;

  @Option(names = "--seed", description = "Start of the random numbers.")
  private long seed = 1;

  @Mixin private JobOptions job;

  @Override
  public Integer call() {
    TraceSet made =
        job.withProgress(
            progress ->
                QuickTraces.of(
                    traces, frames, FRAME_INTERVAL_SECONDS, seed, new Workers(0, progress)));
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      out.write(head().getBytes(StandardCharsets.ISO_8859_1));
      double[] trace = new double[frames];
      for (int i = 0; i < traces; i++) {
        made.copyTo(i, trace);
        ByteBuffer bytes = ByteBuffer.allocate(frames * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : trace) {
          bytes.putFloat((float) value);
        }
        out.write(bytes.array());
      }
    } catch (IOException e) {
      throw UserException.of(file + " cannot be written", e);
    }
    return Program.DONE;
  }

  private String head() {
    String shape =
        String.format(
            Locale.ROOT,
            "{'descr': '<f4', 'fortran_order': True, 'shape': (%d, %d), }",
            frames,
            traces);
    int room = HEAD_BYTES - START.length() - 2;
    return START + (char) room + "\0" + String.format("%-" + (room - 1) + "s\n", shape);
  }
}
