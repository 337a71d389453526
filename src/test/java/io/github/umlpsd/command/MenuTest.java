package io.github.umlpsd.command;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.plugin.PlugIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scijava.Context;
import org.scijava.command.CommandService;

/** The menus of Fiji, from the commands' annotations, and of plain ImageJ, from plugins.config. */
class MenuTest {
  private static final Pattern LINE = Pattern.compile("([^,]+), \"([^\"]+)\", ([\\w.]+)");
  private static final String OURS = "Plugins>UML-PSD>";

  private record Entry(String path, String label, String type) {}

  private static List<Entry> entries() throws IOException {
    return Files.readAllLines(Path.of("plugins.config")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(
            line -> {
              Matcher parts = LINE.matcher(line);
              assertTrue(parts.matches(), line);
              return new Entry(
                  parts.group(1) + ">" + parts.group(2), parts.group(2), parts.group(3));
            })
        .toList();
  }

  private static Set<String> commandPaths() {
    try (Context context = new Context(CommandService.class)) {
      return context.service(CommandService.class).getCommands().stream()
          .filter(info -> info.getClassName().startsWith("io.github.umlpsd."))
          .map(info -> info.getMenuPath().getMenuString(true))
          .map(path -> path.replace(" > ", ">"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void fijiAndPlainImageJHaveTheSameItems() throws IOException {
    Set<String> plain = new TreeSet<>();
    entries().stream().map(Entry::path).filter(p -> p.startsWith(OURS)).forEach(plain::add);
    assertTrue(plain.size() >= 5, plain.toString());
    assertEquals(plain, commandPaths());
  }

  @Test
  void everyEntryIsAPlugInThatImageJCanMake() throws IOException {
    for (Entry entry : entries()) {
      Object made =
          assertDoesNotThrow(() -> Class.forName(entry.type).getConstructor().newInstance());
      assertTrue(made instanceof PlugIn, entry.type);
    }
  }

  /** Fiji finds commands by their label alone. */
  @Test
  void noLabelIsThereTwice() throws IOException {
    Set<String> labels = new HashSet<>();
    entries().forEach(entry -> assertTrue(labels.add(entry.label), entry.label));
  }
}
