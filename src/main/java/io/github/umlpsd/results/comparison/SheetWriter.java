package io.github.umlpsd.results.comparison;

import io.github.umlpsd.compare.sheet.Sheet;
import io.github.umlpsd.compare.sheet.SheetColumns;
import io.github.umlpsd.compare.sheet.SheetRow;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.parameters.UserParameter;
import io.github.umlpsd.results.tables.CsvFile;
import io.github.umlpsd.results.tables.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** {@code sheet.csv}: the movies of a comparison, to be read again. */
final class SheetWriter {
  private static final String NAME = "sheet";

  private SheetWriter() {}

  /** The sheet as a table; paths are absolute. */
  static Table table(List<SheetRow> rows) {
    List<UserParameter> own =
        rows.stream().flatMap(row -> row.own().keySet().stream()).distinct().toList();
    List<String> columns = new ArrayList<>(SheetColumns.OWN);
    own.forEach(key -> columns.add(key.word()));
    Table.Builder table = new Table.Builder(NAME, columns.toArray(String[]::new));
    for (SheetRow row : rows) {
      List<Object> cells =
          new ArrayList<>(
              Arrays.asList(
                  row.movie().toString(),
                  row.condition(),
                  row.replicate(),
                  row.block(),
                  row.power(),
                  row.note()));
      own.forEach(key -> cells.add(row.own().getOrDefault(key, "")));
      table.row(cells.toArray());
    }
    return table.build();
  }

  /** Writes the sheet that was made of a tree of folders, unless one is there, to be edited. */
  static void offer(Path output, Sheet sheet, Progress progress) {
    Path file = output.resolve(NAME + ".csv");
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(output);
        CsvFile.write(output, table(sheet.rows()));
        progress.note("The sheet was written to " + file + "; edit it, and give it instead.");
      }
    } catch (IOException e) {
      throw UserException.of("The sheet cannot be written to " + file, e);
    }
  }
}
