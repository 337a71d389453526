package io.github.umlpsd.traces.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks as spreadsheet programs save them, written here part by part. */
class WorkbookTest {
  private static final int FRAMES = 30;

  @TempDir Path folder;

  private static String sheet(String header, String timeStyle, double step) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns='urn:x'><sheetData>");
    xml.append(header);
    for (int t = 0; t < FRAMES; t++) {
      int row = t + 3;
      xml.append("<row r='" + row + "'><c r='A" + row + "' " + timeStyle + "><v>" + t * step);
      xml.append("</v></c>");
      for (int i = 0; i < 3; i++) {
        String place = "" + (char) ('B' + i) + row;
        xml.append("<c r='" + place + "'><f>1+1</f><v>" + TableFile.counts(i, t) + "</v></c>");
      }
      xml.append("</row>");
    }
    return xml + "</sheetData></worksheet>";
  }

  private static String header(String time) {
    return "<row r='2'><c r='A2' t='inlineStr'><is><t>"
        + time
        + "</t></is></c>"
        + "<c r='B2' t='s'><v>0</v></c><c r='D2' t='s'><v>1</v></c></row>";
  }

  private TableFile write(String... sheets) throws IOException {
    Path file = folder.resolve("traces.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      StringBuilder book = new StringBuilder("<workbook xmlns:r='urn:r'><sheets>");
      StringBuilder relations = new StringBuilder("<Relationships>");
      for (int i = 1; i <= sheets.length; i++) {
        book.append("<sheet name='Sheet " + i + "' sheetId='" + i + "' r:id='rId" + i + "'/>");
        relations.append("<Relationship Id='rId" + i + "' Target='worksheets/s" + i + ".xml'/>");
        put(zip, "xl/worksheets/s" + i + ".xml", sheets[i - 1]);
      }
      put(zip, "xl/workbook.xml", book + "</sheets></workbook>");
      put(zip, "xl/_rels/workbook.xml.rels", relations + "</Relationships>");
      put(
          zip,
          "xl/sharedStrings.xml",
          "<sst><si><t>spot </t></si><si><r><t>spot</t></r><r><t> 3</t></r></si></sst>");
      put(
          zip,
          "xl/styles.xml",
          "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='mm:ss.000'/>"
              + "<numFmt numFmtId='165' formatCode='0.00&quot;s&quot;'/></numFmts><cellXfs>"
              + "<xf numFmtId='0'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>");
    }
    return new TableFile(file);
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(("<?xml version='1.0'?>" + text).getBytes(StandardCharsets.UTF_8));
  }

  private static void assertStandard(ReadTraces read) {
    assertEquals(3, read.traces().size());
    assertEquals(FRAMES, read.traces().frames());
    assertEquals(0.05, read.traces().frameIntervalSeconds(), 1e-9);
    assertEquals(TableFile.counts(2, 9), read.traces().trace(2)[9]);
    assertEquals(List.of(), read.warnings());
  }

  @Test
  void theOnlySheetWithCellsIsRead() throws IOException {
    String empty = "<worksheet><sheetData/></worksheet>";
    ReadTraces read = write(sheet(header("Time (ms)"), "", 50), empty).columns();
    assertStandard(read);
    assertEquals("Sheet 1", read.facts().source().details().get("sheet"));
    assertEquals(List.of(2), read.facts().headerLines());
    assertStandard(write(empty, sheet("", "", 0.05)).columns());
    assertStandard(write(sheet(header("t / s"), "s='2'", 0.05)).columns());
  }

  @Test
  void severalSheetsAreAQuestion() throws IOException {
    TableFile table = write(sheet("", "", 0.1), sheet("", "", 0.05));
    assertTrue(table.refusedColumns().contains("variable as one of: Sheet 1, Sheet 2"));
    assertStandard(table.read(Direction.COLUMNS, "Sheet 2", 0));
    assertTrue(TableFile.refused(() -> table.read(Direction.COLUMNS, "X", 0)).contains("'X'"));
  }

  @Test
  void clockTimesAreSeconds() throws IOException {
    ReadTraces read = write(sheet(header("Time"), "s='1'", 0.05 / 86400)).columns();
    assertStandard(read);
    assertEquals("taken as seconds", read.facts().source().details().get("clock_times"));
  }

  @Test
  void errorsInCellsAreMissingAndTextIsRefused() throws IOException {
    String good = sheet("", "", 0.05);
    String cell = "<c r='B5'><f>1+1</f><v>" + TableFile.counts(0, 2) + "</v></c>";
    ReadTraces read = write(good.replace(cell, "<c r='B5' t='e'><v>#DIV/0!</v></c>")).columns();
    assertTrue(Double.isNaN(read.traces().trace(0)[2]));
    assertTrue(Double.isNaN(write(good.replace(cell, "")).columns().traces().trace(0)[2]));
    String text = good.replace(cell, "<c r='B5' t='str'><v>12d</v></c>");
    String told = write(text).refusedColumns();
    assertTrue(told.contains("'12d' in line 5, column 2"), told);
    String truth = good.replace(cell, "<c r='B5' t='b'><v>1</v></c>");
    told = write(truth).refusedColumns();
    assertTrue(told.contains("'TRUE' in line 5, column 2"), told);
  }

  @Test
  void damagedWorkbooksEndInOneSentence() throws IOException {
    String good = sheet("", "", 0.05);
    assertTrue(write(good.substring(0, 900)).refusedColumns().contains("damaged workbook"));
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + good;
    write(entity);
    String order = good.replace("r='B5'", "r='A5'");
    assertTrue(write(order).refusedColumns().contains("damaged workbook"));
    assertTrue(write(good.replace("r='B5'", "t='s' r='B5'")).refusedColumns().contains("damaged"));
    Path zip = folder.resolve("other.xlsx");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      put(out, "word/document.xml", "<x/>");
    }
    assertTrue(new TableFile(zip).refusedColumns().contains("no .xlsx workbook"));
  }

  @Test
  void formulasWithoutValuesAreRefused() throws IOException {
    String lost = sheet(header("time (s)"), "", 0.05).replaceFirst("</f><v>[^<]*</v>", "</f>");
    String told = write(lost).refusedColumns();
    assertTrue(told.contains("formulas without their values, the first in cell B3"), told);
  }
}
