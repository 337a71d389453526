package io.github.umlpsd.results.tables;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes tables as CSV: UTF-8, comma, decimal dot, one header line. */
public final class CsvFile {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

  private CsvFile() {}

  /** Writes {@code folder/name.csv}. */
  public static void write(Path folder, Table table) throws IOException {
    Path file = folder.resolve(table.name() + ".csv");
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        CSVPrinter printer = new CSVPrinter(out, FORMAT)) {
      printer.printRecord(table.columns());
      for (List<Object> row : table.rows()) {
        for (Object cell : row) {
          printer.print(cell instanceof Double number ? Numbers.text(number) : cell);
        }
        printer.println();
      }
    }
  }
}
