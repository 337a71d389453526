package io.github.umlpsd.results.tables;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.traces.TraceSet;
import io.github.umlpsd.traces.tables.TraceTableFormat;
import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import io.github.umlpsd.traces.tables.TraceTableReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceTableTest {
  @TempDir Path folder;

  @Test
  void readsBackWhatItWroteToTheLastDigit() throws IOException {
    double[][] counts = {{1, 2.5, -3}, {1e-7, Math.PI, 123456.789}};
    Path file = folder.resolve("traces.csv");
    TraceTable.write(file, TraceSet.of(0.03, counts), i -> i + 1);
    TraceSet read = TraceTableReader.read(file, TraceTableFormat.DEFAULT, 0).traces();
    assertEquals("time_s,spot_1,spot_2", Files.readAllLines(file).get(0));
    assertEquals("0.03,2.5,3.141592653589793", Files.readAllLines(file).get(2));
    assertEquals(0.03, read.frameIntervalSeconds(), 1e-12);
    assertArrayEquals(counts[0], read.trace(0));
    assertArrayEquals(counts[1], read.trace(1));
  }

  @Test
  void singlePrecisionCountsSurviveToo() throws IOException {
    float[][] counts = {{0.1f, 1234.567f, -7}};
    Path file = folder.resolve("traces.csv");
    TraceTable.write(file, TraceSet.of(0.1, counts), i -> i + 1);
    assertEquals("0.1,1234.567", Files.readAllLines(file).get(2));
    double[] read = TraceTableReader.read(file, TraceTableFormat.DEFAULT, 0).traces().trace(0);
    assertEquals(0.1f, (float) read[0]);
  }

  @Test
  void readsRowsBehindDescribingColumnsAndComments() throws IOException {
    Path file = write("# settings\nid,x,0,1,2\n1,5.5,10,20,30\n\n2,6.5,11,21,31\n");
    TraceTableFormat format = TraceTableFormat.of(Direction.ROWS, OptionalInt.of(2));
    TraceSet traces = TraceTableReader.read(file, format, 0.5).traces();
    assertEquals(2, traces.size());
    assertArrayEquals(new double[] {11, 21, 31}, traces.trace(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "time_s,a\\n0,1\\n1,2\\n2,5\\n3,5\\n5,3\\n|from row 4 (line 5) to row 5 (line 6) is 2 s",
        "0,1\\n1,2,3\\n|row 2 of numbers has 3 columns",
        "0,1\\n1,x\\n|'x' in line 2, column 2",
        "0\\n1\\n2\\n|has 1 column; the",
        "time,a\\n|has no numbers",
        "5,1.5\\n4,2.5\\n|no rising time",
        "0,1\\n|has 1 row of"
      })
  void refusesWithOneSentence(String text, String part) throws IOException {
    Path file = write(text.replace("\\n", "\n"));
    UserException problem =
        assertThrows(
            UserException.class, () -> TraceTableReader.read(file, TraceTableFormat.DEFAULT, 0));
    assertTrue(problem.getMessage().contains(part), problem.getMessage());
  }

  @Test
  void refusesAMissingFileAndABinaryOne() throws IOException {
    Path missing = folder.resolve("none.csv");
    assertThrows(
        UserException.class, () -> TraceTableReader.read(missing, TraceTableFormat.DEFAULT, 0));
    Path binary = folder.resolve("image.tif");
    Files.write(binary, new byte[] {'I', 'I', 42, 0, (byte) 0xff, (byte) 0xfe, (byte) 0x80});
    assertThrows(
        UserException.class, () -> TraceTableReader.read(binary, TraceTableFormat.DEFAULT, 0));
  }

  @Test
  void anEmptyCellIsNoNumber() throws IOException {
    Path file = write("0,1,5\n0.1,,6\n0.2,3,7\n");
    TraceSet traces = TraceTableReader.read(file, TraceTableFormat.DEFAULT, 0).traces();
    assertTrue(Double.isNaN(traces.trace(0)[1]));
    assertArrayEquals(new double[] {5, 6, 7}, traces.trace(1));
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("table.csv"), text);
  }
}
