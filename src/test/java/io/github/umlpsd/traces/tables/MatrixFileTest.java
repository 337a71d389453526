package io.github.umlpsd.traces.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.types.MatFile;
import us.hebi.matlab.mat.types.Matrix;

/** Matrices of NumPy and MATLAB. */
class MatrixFileTest {
  private static final int FRAMES = 30;

  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("traces");
  }

  private static double value(int row, int column) {
    return column == 0 ? row * 0.25 : TableFile.counts(column - 1, row);
  }

  private static void assertStandard(ReadTraces read, double seconds) {
    assertEquals(3, read.traces().size());
    assertEquals(FRAMES, read.traces().frames());
    assertEquals(seconds, read.traces().frameIntervalSeconds(), 1e-9);
    assertEquals(TableFile.counts(2, 9), read.traces().trace(2)[9]);
    assertEquals(TableFile.counts(0, 29), read.traces().trace(0)[29]);
  }

  private byte[] npy(String type, boolean byColumns, int version) {
    String text =
        "{'descr': '"
            + type
            + "', 'fortran_order': "
            + (byColumns ? "True" : "False")
            + ", 'shape': ("
            + FRAMES
            + ", 4), }          \n";
    ByteBuffer bytes = ByteBuffer.allocate(4096).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII));
    bytes.put((byte) version).put((byte) 0);
    if (version == 1) {
      bytes.putShort((short) text.length());
    } else {
      bytes.putInt(text.length());
    }
    bytes.put(text.getBytes(StandardCharsets.US_ASCII));
    bytes.order(type.startsWith(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    for (int n = 0; n < FRAMES * 4; n++) {
      int row = byColumns ? n % FRAMES : n / 4;
      int column = byColumns ? n / FRAMES : n % 4;
      double value =
          type.endsWith("f8") || type.endsWith("f4") || column > 0 ? value(row, column) : row * 2;
      switch (type.substring(1)) {
        case "f8" -> bytes.putDouble(value);
        case "f4" -> bytes.putFloat((float) value);
        case "i4", "u4" -> bytes.putInt((int) value);
        case "i2", "u2" -> bytes.putShort((short) value);
        default -> bytes.putLong((long) value);
      }
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  @ParameterizedTest
  @CsvSource({
    "<f8,false,1,0.25",
    "<f8,true,1,0.25",
    ">f8,false,2,0.25",
    "<f4,false,3,0.25",
    ">i4,true,1,2",
    "<u2,false,1,2",
    "<i8,false,1,2"
  })
  void arraysOfNumPyAreRead(String type, boolean byColumns, int version, double seconds)
      throws IOException {
    Files.write(file, npy(type, byColumns, version));
    assertStandard(new TableFile(file).columns(), seconds);
  }

  @Test
  void arraysOfAnArchiveAreChosenByName() throws IOException {
    zip("traces", "other");
    assertTrue(new TableFile(file).refusedColumns().contains("traces, other"));
    assertStandard(
        TraceTableReader.read(
            file,
            new TraceTableFormat(
                TraceTableFormat.Direction.COLUMNS,
                OptionalInt.empty(),
                "traces",
                TraceTableFormat.Decimal.AUTO),
            0),
        0.25);
    zip("only");
    assertStandard(new TableFile(file).columns(), 0.25);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertTrue(new TableFile(file).refusedColumns().contains(file.toString()));
  }

  private void zip(String... names) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : names) {
        out.putNextEntry(new ZipEntry(name + ".npy"));
        out.write(npy("<f8", false, 1));
        out.closeEntry();
      }
    }
  }

  @Test
  void arraysThatAreCutOrOfOtherThingsAreRefused() throws IOException {
    byte[] whole = npy("<f8", false, 1);
    Files.write(file, Arrays.copyOf(whole, whole.length - 8));
    assertTrue(new TableFile(file).refusedColumns().contains("ends before"));
    Files.write(file, npy("<c8", false, 1));
    assertTrue(new TableFile(file).refusedColumns().contains("c8"));
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    for (String shape : new String[] {"(0, 4)", "(2000000000, 2000000000)", "(30, 2, 2)", "()"}) {
      Files.write(file, text.replace("(30, 4)", shape).getBytes(StandardCharsets.ISO_8859_1));
      assertTrue(new TableFile(file).refusedColumns().contains(" "), shape);
    }
  }

  private static Matrix matrix(int rows, int columns, int skipped) {
    Matrix matrix = Mat5.newMatrix(rows, columns);
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        matrix.setDouble(i, j, value(i, j + skipped));
      }
    }
    return matrix;
  }

  private static Matrix times(int rows, int columns, double step) {
    Matrix times = Mat5.newMatrix(rows, columns);
    for (int i = 0; i < rows * columns; i++) {
      times.setDouble(i, i * step);
    }
    return times;
  }

  private TableFile write(MatFile mat) throws IOException {
    Mat5.writeToFile(mat, file.toString());
    return new TableFile(file);
  }

  @Test
  void matricesOfMatlabAreRead() throws IOException {
    MatFile mat = Mat5.newMatFile().addArray("traces", matrix(FRAMES, 4, 0));
    mat.addArray("note", Mat5.newString("a note")).addArray("power", Mat5.newScalar(3));
    assertStandard(write(mat).columns(), 0.25);
  }

  @Test
  void timesBesideTheMatrixGiveTheInterval() throws IOException {
    for (boolean lying : new boolean[] {true, false}) {
      MatFile mat =
          Mat5.newMatFile()
              .addArray("counts", matrix(FRAMES, 3, 1))
              .addArray("t_ms", times(lying ? 1 : FRAMES, lying ? FRAMES : 1, 50));
      assertStandard(write(mat).columns(), 0.05);
    }
    Matrix rows = Mat5.newMatrix(3, FRAMES);
    for (int i = 0; i < 3; i++) {
      for (int t = 0; t < FRAMES; t++) {
        rows.setDouble(i, t, TableFile.counts(i, t));
      }
    }
    MatFile mat =
        Mat5.newMatFile().addArray("counts", rows).addArray("time", times(1, FRAMES, .05));
    assertStandard(write(mat).rows(0), 0.05);
  }

  @Test
  void severalMatricesAreAQuestion() throws IOException {
    MatFile mat =
        Mat5.newMatFile()
            .addArray("first", matrix(FRAMES, 4, 0))
            .addArray("data", Mat5.newStruct().set("second", matrix(FRAMES, 4, 0)));
    TableFile table = write(mat);
    assertTrue(table.refusedColumns().contains("variable as one of: first, data.second"));
    assertStandard(table.read(Direction.COLUMNS, "data.second", 0), 0.25);
    assertTrue(
        TableFile.refused(() -> table.read(Direction.COLUMNS, "third", 0)).contains("'third'"));
  }

  @Test
  void damagedMatlabFilesEndInOneSentenceOrTheSameShape() throws IOException {
    write(Mat5.newMatFile().addArray("traces", matrix(FRAMES, 4, 0)));
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(5);
    int refused = 0;
    for (int n = 0; n < 100; n++) {
      byte[] damaged =
          Arrays.copyOf(whole, n % 2 == 0 ? whole.length : random.nextInt(whole.length));
      if (n % 2 == 0) {
        damaged[128 + random.nextInt(whole.length - 128)] ^= (byte) (1 + random.nextInt(255));
      }
      Files.write(file, damaged);
      try {
        assertEquals(FRAMES, new TableFile(file).columns(0.25).traces().frames());
      } catch (io.github.umlpsd.job.UserException e) {
        refused++;
      }
    }
    assertTrue(refused > 40, "refused " + refused);
  }
}
