package io.github.umlpsd.docs;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.bench.BenchCommand;
import io.github.umlpsd.cli.Main;
import io.github.umlpsd.cli.ReadArguments;
import io.github.umlpsd.study.StudyCommand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The command lines of the pages name commands and options that there are. */
class PageCommandLinesTest {
  /** Up to the end of the command: of the line, or a quotation mark of what holds it. */
  private static final Pattern PROGRAM =
      Pattern.compile("UML_PSD(?:-[\\d.]+\\d)?\\.jar'?(?= )((?:[^\\n\"&|]|'[^'\\n]*')*)");

  private static final Pattern MEASURE =
      Pattern.compile("exec:exec@(study|bench) -Dmeasure=\"([^\"]*)\"");

  private static List<String> found(Pattern pattern) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path page : PageSnippet.pages()) {
      String text = Files.readString(page).replaceAll("\\\\\n\\s*", "");
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        String words = matcher.group(matcher.groupCount());
        found.add(pattern == MEASURE ? matcher.group(1) + " " + words : words.replace("`", ""));
      }
    }
    return found;
  }

  static List<String> programs() throws IOException {
    return found(PROGRAM);
  }

  static List<String> measures() throws IOException {
    return found(MEASURE);
  }

  private static void read(List<String> words) {
    List<String> all = new ArrayList<>(words);
    if (words.get(0).startsWith("-")) {
      // The driver on Spark takes the options of analyze without the word.
      all.add(0, "analyze");
    }
    ReadArguments.of(all.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("programs")
  void optionsOfTheProgram(String line) {
    // It throws what is wrong. A variable is a number where one is needed.
    read(ShellWords.of(line.replaceAll("\\$[A-Z_]+", "2")));
  }

  @ParameterizedTest
  @MethodSource("measures")
  void optionsOfStudiesAndBenchmarks(String line) {
    List<String> words = ShellWords.of(line);
    CommandLine program =
        new CommandLine(words.get(0).equals("study") ? new StudyCommand() : new BenchCommand());
    program.setCaseInsensitiveEnumValuesAllowed(true);
    // It throws what is wrong.
    program.parseArgs(words.subList(1, words.size()).toArray(String[]::new));
  }

  @Test
  void aWrongOptionIsSeen() {
    assertThrows(ParameterException.class, () -> read(List.of("analyze", "m.tif", "--no-such")));
    assertThrows(ParameterException.class, () -> read(List.of("analyse", "m.tif")));
  }

  @Test
  void everyCommandStandsInALineToCopy() throws IOException {
    Set<String> words = new TreeSet<>();
    programs().forEach(line -> words.add(ShellWords.of(line).get(0)));
    assertTrue(words.containsAll(List.of("analyze", "pixels", "compare", "watch")), "" + words);
    words.removeIf(word -> word.startsWith("-"));
    assertTrue(Main.words().containsAll(words), words + " are no commands");
    assertTrue(measures().size() > 40, measures().size() + " measurements");
  }
}
