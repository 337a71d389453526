package io.github.umlpsd.traces.tables;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.tables.TraceTableFormat.Decimal;
import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Writes small tables and reads them. */
record TableFile(Path file) {
  static TableFile of(Path folder, String text) {
    return of(folder, text, StandardCharsets.UTF_8);
  }

  static TableFile of(Path folder, String text, Charset charset) {
    return of(folder, text.getBytes(charset));
  }

  static TableFile of(Path folder, byte[] bytes) {
    try {
      return new TableFile(Files.write(folder.resolve("table.csv"), bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The layout of all tests of columns: time 0, 0.05, ...; trace i at frame t is 10 i + t + 1. */
  static double counts(int trace, int frame) {
    return 10 * trace + (frame * 7) % 13 + 1;
  }

  /** Rows of the standard table. */
  static String rows(int frames, String separator) {
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < frames; t++) {
      text.append(String.format(java.util.Locale.ROOT, "%.3f", t * 0.05));
      for (int i = 0; i < 3; i++) {
        text.append(separator).append((int) counts(i, t));
      }
      text.append("\n");
    }
    return text.toString();
  }

  ReadTraces columns() {
    return read(Direction.COLUMNS, OptionalInt.empty(), 0);
  }

  ReadTraces columns(double seconds) {
    return read(Direction.COLUMNS, OptionalInt.empty(), seconds);
  }

  ReadTraces rows(double seconds) {
    return read(Direction.ROWS, OptionalInt.empty(), seconds);
  }

  ReadTraces read(Direction direction, OptionalInt leading, double seconds) {
    return TraceTableReader.read(file, TraceTableFormat.of(direction, leading), seconds);
  }

  ReadTraces read(Decimal decimal, double seconds) {
    return TraceTableReader.read(
        file, new TraceTableFormat(Direction.COLUMNS, OptionalInt.empty(), "", decimal), seconds);
  }

  ReadTraces read(Direction direction, String variable, double seconds) {
    return TraceTableReader.read(
        file,
        new TraceTableFormat(direction, OptionalInt.empty(), variable, Decimal.AUTO),
        seconds);
  }

  String refusedColumns() {
    return refused(this::columns);
  }

  static String refused(org.junit.jupiter.api.function.Executable reading) {
    return assertThrows(UserException.class, reading).getMessage();
  }
}
