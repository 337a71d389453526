package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.movie.files.growing.BlinkingScene;
import io.github.umlpsd.movie.files.growing.NdTiffWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import us.hebi.matlab.mat.format.Mat5;
import us.hebi.matlab.mat.types.Matrix;

/** Inputs that another program writes to all the time while they are read. */
class ChangingInputsTest {
  private static final int FRAMES = 1500;
  private static final int TRACES = 400;

  @TempDir Path folder;

  /** What the other program does, again and again. */
  private enum Change {
    /** Writes a part anew. */
    OVERWRITE,
    /** Makes it longer. */
    APPEND,
    /** Cuts it, and writes it whole again. */
    CUT;

    void once(FileChannel file, byte[] whole, Random random) throws IOException {
      int part = whole.length / 3;
      switch (this) {
        case OVERWRITE -> file.write(ByteBuffer.wrap(whole, part, 1 + random.nextInt(part)), part);
        case APPEND -> {
          if (file.size() > 2L * whole.length) {
            file.truncate(whole.length);
          }
          file.write(ByteBuffer.wrap(whole, 0, 1000), file.size());
        }
        case CUT -> {
          file.truncate(whole.length - random.nextInt(part));
          file.write(ByteBuffer.wrap(whole), 0);
        }
      }
    }
  }

  private static double count(int frame, int trace) {
    return 100 + (frame * 31 + trace * 17) % 53;
  }

  private static byte[] text() {
    StringBuilder text = new StringBuilder();
    for (int t = 0; t < FRAMES; t++) {
      for (int i = 0; i < TRACES; i++) {
        text.append(i > 0 ? "," : "").append((int) count(t, i));
      }
      text.append('\n');
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] npy() {
    String head =
        String.format(
            "{'descr': '<f8', 'fortran_order': False, 'shape': (%d, %d), }%n", FRAMES, TRACES);
    ByteBuffer bytes =
        ByteBuffer.allocate(10 + head.length() + 8 * FRAMES * TRACES)
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes.put((byte) 0x93).put("NUMPY".getBytes(StandardCharsets.US_ASCII));
    bytes.put((byte) 1).put((byte) 0).putShort((short) head.length());
    bytes.put(head.getBytes(StandardCharsets.US_ASCII));
    for (int n = 0; n < FRAMES * TRACES; n++) {
      bytes.putDouble(count(n / TRACES, n % TRACES));
    }
    return bytes.array();
  }

  /** One sheet, with nothing but numbers. */
  private static void workbook(Path file) throws IOException {
    StringBuilder sheet = new StringBuilder("<worksheet><sheetData>");
    for (int t = 0; t < FRAMES / 5; t++) {
      sheet.append("<row>");
      for (int i = 0; i < TRACES / 4; i++) {
        sheet.append("<c><v>").append((int) count(t, i)).append("</v></c>");
      }
      sheet.append("</row>");
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      entry(
          zip,
          "xl/workbook.xml",
          "<workbook xmlns:r='r'><sheets><sheet name='a' sheetId='1' r:id='i'/></sheets></workbook>");
      entry(
          zip,
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='i' Target='worksheets/s.xml'/></Relationships>");
      entry(zip, "xl/worksheets/s.xml", sheet + "</sheetData></worksheet>");
    }
  }

  private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void ndtiff(Path folder) throws IOException {
    BlinkingScene scene = new BlinkingScene(64, 64, 16, 0.1, 1);
    try (NdTiffWriter writer = new NdTiffWriter(folder, 64, 64, 1000)) {
      for (int t = 0; t < 300; t++) {
        writer.write(t, 30 * t, scene.next());
      }
    }
  }

  private Path write(String name) throws IOException {
    Path file = folder.resolve(name);
    switch (name) {
      case "traces.xlsx" -> workbook(file);
      case "s_NDTiffStack.tif" -> ndtiff(folder);
      case "traces.csv" -> Files.write(file, text());
      case "traces.npy" -> Files.write(file, npy());
      case "traces.npz" -> {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
          zip.putNextEntry(new ZipEntry("traces.npy"));
          zip.write(npy());
        }
      }
      case "traces.mat" -> {
        Matrix matrix = Mat5.newMatrix(FRAMES, TRACES);
        for (int n = 0; n < FRAMES * TRACES; n++) {
          matrix.setDouble(n / TRACES, n % TRACES, count(n / TRACES, n % TRACES));
        }
        Mat5.writeToFile(Mat5.newMatFile().addArray("traces", matrix), file.toString());
      }
      default ->
          assertEquals(
              Program.DONE,
              CommandLineRun.of(
                      "simulate",
                      file.toString(),
                      "-q",
                      "--width=64",
                      "--height=64",
                      "--frames=300",
                      "--spots=5")
                  .status());
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({
    "traces,traces.csv,OVERWRITE",
    "traces,traces.csv,APPEND",
    "traces,traces.csv,CUT",
    "traces,traces.npy,OVERWRITE",
    "traces,traces.npy,CUT",
    "traces,traces.npz,OVERWRITE",
    "traces,traces.npz,CUT",
    "profiles,traces.mat,OVERWRITE",
    "traces,traces.mat,APPEND",
    "traces,traces.mat,CUT",
    "analyze,movie.tif,OVERWRITE",
    "analyze,movie.tif,APPEND",
    "profiles,movie.tif,CUT",
    "pixels,movie.tif,OVERWRITE",
    "pixels,movie.tif,CUT",
    "traces,traces.xlsx,OVERWRITE",
    "traces,traces.xlsx,CUT",
    "analyze,s_NDTiffStack.tif,OVERWRITE",
    "analyze,s_NDTiffStack.tif,CUT",
  })
  void areReportedAndGiveNoResult(String command, String name, Change change) throws Exception {
    Path file = write(name);
    byte[] whole = Files.readAllBytes(file);
    AtomicBoolean end = new AtomicBoolean();
    CountDownLatch begun = new CountDownLatch(1);
    Thread other =
        new Thread(
            () -> {
              Random random = new Random(1);
              try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                while (!end.get()) {
                  change.once(channel, whole, random);
                  begun.countDown();
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    other.start();
    begun.await();
    CommandLineRun run =
        CommandLineRun.of(
            command,
            file.toString(),
            "-q",
            "--epochs=1",
            "--max-clusters=3",
            "--frame-interval=0.03",
            "--output=" + folder.resolve("out"));
    end.set(true);
    other.join();
    assertEquals(Program.FAILED, run.status(), run.errors());
    assertEquals(1, run.errors().lines().count(), run.errors());
    // A head that is cut at the moment it is looked at is no file of its kind yet.
    assertTrue(
        run.errors().contains(name + " was changed while it was read")
            || change == Change.CUT && run.errors().contains(name),
        run.errors());
    assertFalse(Files.exists(folder.resolve("out")));
  }
}
