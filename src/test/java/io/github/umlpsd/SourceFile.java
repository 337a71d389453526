package io.github.umlpsd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A source file of the project, and which others its code names: imported, qualified, or near. */
public final class SourceFile {
  private static final String BASE = "io.github.umlpsd.";
  private static final Path SOURCES = Path.of("src/main/java/io/github/umlpsd");
  private static final Pattern COMMENT_OR_TEXT =
      Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:\\\\.|[^\"\\\\\\n])*\"", Pattern.DOTALL);

  /** A sealed type must name its kinds, which is no dependence on them. */
  private static final Pattern PERMITS = Pattern.compile("\\bpermits\\s[^{]*\\{");

  private static final Pattern QUALIFIED =
      Pattern.compile("\\bio\\.github\\.umlpsd\\.((?:[a-z0-9]+\\.)+[A-Z]\\w*)");
  private static final Pattern WORD = Pattern.compile("(?<![\\w.])[A-Z]\\w*");

  private final Path path;
  private final String code;
  private final Set<SourceFile> known = new HashSet<>();

  private SourceFile(Path path) throws IOException {
    this.path = path;
    String bare = COMMENT_OR_TEXT.matcher(Files.readString(path)).replaceAll(" ");
    this.code = PERMITS.matcher(bare).replaceAll("{");
  }

  /** All files that go into the jar. */
  public static Collection<SourceFile> all() {
    Map<String, SourceFile> files = new HashMap<>();
    try (Stream<Path> walk = Files.walk(SOURCES)) {
      for (Path path : walk.filter(p -> p.toString().endsWith(".java")).toList()) {
        SourceFile file = new SourceFile(path);
        files.put(file.name(), file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (files.size() < 100) {
      throw new IllegalStateException("run from the project's folder");
    }
    files.values().forEach(file -> file.findKnown(files));
    return List.copyOf(files.values());
  }

  private void findKnown(Map<String, SourceFile> files) {
    List<String> names = new ArrayList<>();
    Matcher qualified = QUALIFIED.matcher(code);
    while (qualified.find()) {
      names.add(qualified.group(1));
    }
    Matcher words = WORD.matcher(code);
    while (words.find()) {
      names.add(packageName() + "." + words.group());
    }
    names.stream().map(files::get).filter(file -> file != null && file != this).forEach(known::add);
  }

  /** Package and class, without the base package. */
  String name() {
    String file = path.getFileName().toString();
    return packageName() + "." + file.substring(0, file.length() - ".java".length());
  }

  /** Without the base package, for example {@code clusters.kmeans}. */
  String packageName() {
    return SOURCES.relativize(path.getParent()).toString().replace('/', '.').replace('\\', '.');
  }

  /** First part of the package's name. */
  public String room() {
    return packageName().replaceFirst("\\..*", "");
  }

  boolean isPackageInfo() {
    return path.endsWith("package-info.java");
  }

  /** Without comments and texts. */
  String code() {
    return code;
  }

  long lines() {
    try (Stream<String> lines = Files.lines(path)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The other files that the code of this one names. */
  public Set<SourceFile> known() {
    return known;
  }

  /** Whether the code names something of a library, imported or qualified. */
  boolean knowsLibrary(String library) {
    return Pattern.compile("(?<![\\w.])" + Pattern.quote(library) + "\\.(?:\\w+\\.)*[A-Z]\\w*")
        .matcher(code.replace(BASE, "own."))
        .find();
  }
}
