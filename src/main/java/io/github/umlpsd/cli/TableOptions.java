package io.github.umlpsd.cli;

import io.github.umlpsd.job.Keyed;
import io.github.umlpsd.results.Input;
import io.github.umlpsd.traces.tables.TraceTableFormat;
import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
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

  Input.OfTable input() {
    Direction wanted = Keyed.parse(Direction.class, "traces-in", direction);
    OptionalInt columns = leading == null ? OptionalInt.empty() : OptionalInt.of(leading);
    return new Input.OfTable(file, TraceTableFormat.of(wanted, columns));
  }
}
