package io.github.umlpsd.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import io.github.umlpsd.ChildJava;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each wrong command line ends in one sentence, status 1 or 2, and nothing written. */
class BadInputTest {
  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    movie("movie.tif", 12, 8);
    movie("one.tif", 1, 8);
    movie("rgb.tif", 12, 24);
    Files.createFile(folder.resolve("empty.tif"));
    Files.createFile(folder.resolve("empty.csv"));
    Files.writeString(folder.resolve("text.tif"), "no image");
    Files.writeString(folder.resolve("text.csv"), "some words\nand more\nand again\n");
    Files.writeString(folder.resolve("word.csv"), "time_s,a\n0,1\n0.1,two\n");
    Files.writeString(folder.resolve("ragged.csv"), "time_s,a\n0,1\n0.1\n");
    Files.writeString(folder.resolve("short.csv"), "0,1,2\n0.1,2,4\n0.2,3,7\n");
    Files.createDirectory(folder.resolve("full"));
    Files.writeString(folder.resolve("full/thesis.txt"), "mine");
  }

  private void movie(String name, int frames, int bits) {
    ImagePlus image = IJ.createImage(name, bits == 24 ? "RGB ramp" : "8-bit ramp", 32, 32, frames);
    IJ.saveAsTiff(image, folder.resolve(name).toString());
  }

  private List<Path> left() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|nonsense|there is no command 'nonsense'",
        "2|--nonsense|there is no option --nonsense;",
        "2|analyze @movie.tif --window hann|--window is now called --taper; see",
        "2|analyze @movie.tif --cluster=3|there is no option --cluster; did you mean --clusters?",
        "2|analyze @movie.tif --frame-intervall 3|did you mean --frame-interval?",
        "2|analyze|a movie is missing; give one or more",
        "2|analyze @movie.tif --no-such-option 3|there is no option --no-such-option",
        "2|analyze @movie.tif --radius 3 --radius 4|only once",
        "2|pixels @movie.tif @one.tif|one argument too many",
        "2|simulate @new.tif --crystals --spots 3|--spots cannot be used with --crystals; see",
        "2|analyze @movie.tif --radius abc|radius is 'abc'",
        "2|analyze @movie.tif --frame-interval 1e308|frame_interval is 1.0E308 s, which cannot be right",
        "2|analyze @movie.tif --pixel-size 1e308|pixel_size is 1.0E308 um, which cannot be right",
        "2|analyze @movie.tif --frame-interval 1f|frame_interval is '1f', but must be a number",
        "2|analyze @movie.tif --at-once -1|--at-once is -1, but must be 0 or more",
        "2|watch @full --every 0|uml-psd: every is 0.0 s, but must be from 0.05 to 3600",
        "2|compare @full --length abc|length is 'abc', but must be a whole number (0 = as many",
        "1|analyze /|There is no TIFF file",
        "1|traces /|is not a file",
        "1|analyze /dev/zero|is not a file",
        "1|traces /dev/zero|is not a file",
        "1|pixels @movie.tif --frame-interval 1 --mask-image /dev/zero|is not a file",
        "1|pixels @movie.tif --frame-interval 1 --mask-image=|name of a file is empty",
        "1|analyze @none.tif|There is no file",
        "1|analyze @full|There is no TIFF file",
        "1|analyze @empty.tif|is not a TIFF file",
        "1|analyze @text.tif|is not a TIFF file",
        "1|analyze @empty.csv|is a table by its name, and no TIFF movie; take a job for traces",
        "1|analyze @one.tif --frame-interval 1|needs at least 2",
        "1|analyze @rgb.tif --frame-interval 1|is a colour image",
        "1|analyze @movie.tif|has no frame interval",
        "1|analyze @movie.tif --frame-interval 1|too near to a neighbour or to the edge",
        "1|analyze @movie.tif --frame-interval 1 --quality 1e9|No spot",
        "2|analyze @movie.tif --frame-interval -1|frame_interval is -1.0",
        "2|analyze @movie.tif --radius 0|radius is 0.0",
        "2|analyze @movie.tif --epochs 0|epochs is 0",
        "2|analyze @movie.tif --clusters 0|clusters is 0",
        "2|analyze @movie.tif --max-clusters 1|max_clusters is 1",
        "2|analyze @movie.tif --threads -1|threads is -1",
        "2|analyze @movie.tif --bins 0|window of 0 frames",
        "2|analyze @movie.tif --mode best|must be one of: robust, paper",
        "2|analyze @movie.tif --psd-traces maybe|must be one of: no, yes",
        "1|analyze @movie.tif --output @full|holds other files",
        "1|analyze @movie.tif --output @text.tif|is a file",
        "1|analyze @movie.tif --output @text.tif/deep/out|cannot be made in",
        "1|analyze @movie.tif @one.tif --output @text.tif|cannot be made in",
        "1|traces @none.csv|There is no file",
        "1|traces @empty.csv|has no numbers",
        "1|traces @text.csv|has no numbers",
        "1|traces @word.csv|'two' in line 3, column 2 is not a number",
        "1|traces @ragged.csv|row 2 of numbers has 1 column, but the first has 2",
        "1|collect @movie.tif|is a file; give the folder",
        "1|traces @movie.tif|is a TIFF movie, no table of traces; take a job for movies",
        "1|traces @short.csv|3 frames",
        "2|traces @short.csv --leading-columns -1|leading_columns is -1",
        "1|traces @short.csv --leading-columns 9|at least one trace",
        "2|traces @short.csv --traces-in circles|must be one of: columns, rows",
        "2|traces @short.csv --frame-interval -1|frame_interval is -1.0",
        "2|analyze @movie.tif --frame-interval 1 --common-signal subtract|give common_signal=divide",
        "2|profiles @short.csv --radius 3|--radius cannot be used with a table; see",
        "2|profiles @movie.tif --decimal dot|--decimal cannot be used with a movie; see",
        "1|profiles @short.csv --bins 2|leaves less than 2 bins",
        "1|pixels @movie.tif --frame-interval 1 --mask given|there is none",
        "1|pixels @movie.tif --frame-interval 1 --mask-image @text.tif|cannot be read",
        "2|pixels @movie.tif --pixel-binning 3|pixel_binning is 3",
        "2|simulate @new.tif --frames 2|frames is 2, but must be 10 or more",
        "2|simulate @new.tif --frame-interval 1e300|but must be from 1e-6 to 60 s",
        "2|simulate @new.tif --frame-interval 1e-300|but must be from 1e-6 to 60 s",
        "2|simulate @new.tif --frame-interval 61 --crystals|but must be from 1e-6 to 60 s",
        "2|simulate @new --frame-interval 61 --experiment slower|but must be from 1e-6 to 60 s",
        "1|simulate @new.png|must end with .tif",
        "1|simulate @text.csv/new.tif|cannot be made in",
      })
  void endsInOneSentence(int status, String line, String part) throws IOException {
    List<Path> before = left();
    boolean job = line.matches("(analyze|pixels|traces|profiles) .*");
    String output = job && !line.contains("--output") ? " --output @out" : "";
    String[] words =
        Stream.of((line + " -q" + output).split(" "))
            .map(word -> word.startsWith("@") ? "" + folder.resolve(word.substring(1)) : word)
            .toArray(String[]::new);
    CommandLineRun run = CommandLineRun.of(words);
    assertEquals(status, run.status(), run.errors());
    assertEquals(1, run.errors().lines().count(), run.errors());
    assertTrue(run.errors().startsWith("uml-psd: "), run.errors());
    assertTrue(run.errors().contains(part), run.errors());
    assertEquals(before, left());
  }

  @Test
  void aNameThatBeginsWithAnAtIsAName() throws IOException {
    Path words = Files.writeString(folder.resolve("words"), "--help");
    CommandLineRun run = CommandLineRun.of("analyze", "@" + words, "-q");
    assertEquals(Program.FAILED, run.status());
    assertTrue(run.errors().contains("There is no file @" + words), run.errors());
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aPipeIsToldAtOnce() throws Exception {
    Path pipe = folder.resolve("pipe.tif");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    for (String command : List.of("analyze", "pixels", "traces", "profiles")) {
      CommandLineRun run = CommandLineRun.of(command, pipe.toString(), "-q");
      assertEquals(Program.FAILED, run.status());
      assertTrue(run.errors().contains("is not a file"), run.errors());
    }
  }

  @Test
  void anInputInTheResultFolderIsKept() throws IOException {
    Path out = folder.resolve("result");
    Files.createDirectory(out);
    Files.writeString(out.resolve("parameters.json"), "{\"program\": \"UML-PSD\"}");
    Path table = Files.copy(folder.resolve("short.csv"), out.resolve("traces.csv"));
    CommandLineRun run =
        CommandLineRun.of("traces", table.toString(), "-q", "--output", out.toString());
    assertEquals(Program.FAILED, run.status());
    assertTrue(run.errors().contains("lies in the output folder"), run.errors());
    assertTrue(Files.exists(table));
  }

  @Test
  void aMovieOfTheUserIsNeverSimulatedOver() throws IOException {
    Path movie = folder.resolve("movie.tif");
    byte[] before = Files.readAllBytes(movie);
    CommandLineRun run = CommandLineRun.of("simulate", movie.toString(), "-q");
    assertEquals(Program.FAILED, run.status());
    assertTrue(run.errors().contains("is no simulated movie"), run.errors());
    assertArrayEquals(before, Files.readAllBytes(movie));
  }

  @Test
  void aSimulatedMovieIsReplaced() {
    String movie = folder.resolve("new.tif").toString();
    for (String seed : List.of("1", "2")) {
      CommandLineRun run =
          CommandLineRun.of(
              "simulate", movie, "-q", "--frames", "10", "--spots", "3", "--seed", seed);
      assertEquals(Program.DONE, run.status(), run.errors());
    }
  }

  /** The first is too little for the table, the second for its features, made by the workers. */
  @ParameterizedTest
  @ValueSource(ints = {40, 56})
  void tooLittleMemoryIsToldAndLeavesNothing(int megabytes) throws Exception {
    StringBuilder table = new StringBuilder();
    for (int t = 0; t < 30_000; t++) {
      table.append(t * 0.1);
      for (int i = 1; i < 100; i++) {
        table.append(',').append(i * t % 7);
      }
      table.append('\n');
    }
    Path traces = Files.writeString(folder.resolve("traces.csv"), table);
    List<Path> before = left();
    String told = traces(megabytes, traces, Program.FAILED, "--epochs", "2");
    assertEquals(1, told.lines().count(), told);
    assertTrue(told.contains("MB is not enough") || told.contains("MB of memory"), told);
    assertEquals(before, left());
  }

  /** What is told to be enough is enough, and without it the job does not begin. */
  @Test
  void theMemoryThatIsAskedForIsEnough() throws Exception {
    Random random = new Random(1);
    StringBuilder table = new StringBuilder();
    for (int t = 0; t < 400; t++) {
      table.append(t * 0.1);
      for (int i = 0; i < 5200; i++) {
        table.append(',').append(random.nextInt(i % 3 + 2) * 40 + random.nextInt(20));
      }
      table.append('\n');
    }
    Path traces = Files.writeString(folder.resolve("traces.csv"), table);
    List<Path> before = left();
    String[] quick = {"--epochs", "1", "--max-clusters", "3"};
    String told = traces(90, traces, Program.FAILED, quick);
    Matcher asked = Pattern.compile("-Xmx(\\d+)m or more").matcher(told);
    assertTrue(asked.find(), told);
    assertEquals(1, told.lines().count(), told);
    assertEquals(before, left());
    int enough = Integer.parseInt(asked.group(1));
    assertTrue(enough > 90 && enough < 500, told);
    traces(enough, traces, Program.DONE, quick);
    assertTrue(Files.exists(folder.resolve("out").resolve("report.html")));
  }

  /** Runs the program in a Java of so much memory, and returns what it tells. */
  private String traces(int megabytes, Path table, int status, String... more) throws Exception {
    List<String> words =
        new ArrayList<>(
            List.of("traces", table.toString(), "-q", "--output=" + folder.resolve("out")));
    words.addAll(List.of(more));
    List<String> command = ChildJava.command("-Xmx" + megabytes + "m", Main.class, words);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(status, process.waitFor(), told);
    return told;
  }
}
