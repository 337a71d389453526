package io.github.umlpsd.cli;

import io.github.umlpsd.job.InputFile;
import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.tables.TraceTableFormat;
import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import io.github.umlpsd.traces.tables.TraceTableReader;
import java.nio.file.Path;
import java.util.OptionalInt;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which table of traces to read, and how the traces lie in it. */
final class TableOptions {
  @Parameters(
      paramLabel = "TABLE",
      description = "Text table: time in s in column 1, then a column per trace.")
  private Path file;

  @Option(
      names = "--traces-in",
      paramLabel = "columns|rows",
      defaultValue = "columns",
      description = "Whether a trace is a column or a row. Default: columns")
  private String direction;

  @Option(
      names = "--leading-columns",
      paramLabel = "NUMBER",
      description = "Columns before the counts. Default: 1 (the time) for columns, 0 for rows")
  private Integer leading;

  Path file() {
    return file;
  }

  /** What to call the data in results. */
  String name() {
    return InputFile.require(file).getFileName().toString();
  }

  /** How the traces lie in the table. */
  TraceTableFormat format() {
    Direction wanted = Keyed.parse(Direction.class, "traces-in", direction);
    OptionalInt columns = leading == null ? OptionalInt.empty() : OptionalInt.of(leading);
    return TraceTableFormat.of(wanted, columns);
  }

  TraceSet read(TraceTableFormat format, double frameIntervalSeconds) {
    return TraceTableReader.read(file, format, frameIntervalSeconds);
  }
}
