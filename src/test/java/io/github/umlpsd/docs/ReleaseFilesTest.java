package io.github.umlpsd.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files that people read before or instead of the code: one version, and no dead links. */
class ReleaseFilesTest {
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
  private static final Pattern JAR = Pattern.compile("UML_PSD-(\\d[\\w.]*?(?:-SNAPSHOT)?)\\.jar");

  private static String version() throws IOException {
    return first("<artifactId>UML_PSD</artifactId>\\s*<version>([^<]+)<", Path.of("pom.xml"));
  }

  private static String first(String pattern, Path file) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
    assertTrue(matcher.find(), pattern + " is not in " + file);
    return matcher.group(1);
  }

  private static Set<Path> pages() throws IOException {
    Set<Path> pages = new TreeSet<>();
    for (String folder : new String[] {".", "src/site/markdown", "src/release", "test-images"}) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).forEach(pages::add);
      }
    }
    return pages;
  }

  @Test
  void allFilesNameOneVersion() throws IOException {
    String version = version();
    assertEquals(version, first("(?m)^version: (\\S+)$", Path.of("CITATION.cff")));
    assertEquals(version, first("(?m)^## (\\S+) \\(", Path.of("CHANGELOG.md")) + suffix(version));
    for (Path page : pages()) {
      Matcher jar = JAR.matcher(Files.readString(page));
      while (jar.find()) {
        assertEquals(version, jar.group(1), page + " names another version");
      }
    }
  }

  private static String suffix(String version) {
    return version.endsWith("-SNAPSHOT") ? "-SNAPSHOT" : "";
  }

  @Test
  void noLinkOfTheDocumentationIsDead() throws IOException {
    Set<String> dead = new TreeSet<>();
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        String target = link.group(1).replaceFirst("#.*", "");
        if (!target.isEmpty() && !target.contains("://") && !exists(page, target)) {
          dead.add(page + " -> " + target);
        }
      }
    }
    assertEquals(Set.of(), dead);
  }

  /** Pages of the site link to each other as pages, and to pictures in its resources. */
  private static boolean exists(Path page, String target) {
    Path folder = page.toAbsolutePath().getParent();
    Path site = Path.of("src/site");
    return Files.exists(folder.resolve(target))
        || folder.endsWith("src/site/markdown")
            && (Files.exists(site.resolve("resources").resolve(target))
                || Files.exists(folder.resolve(target.replaceFirst("\\.html$", ".md"))));
  }

  @Test
  void theUpdateSiteHasTheLibrariesOfTheBuild() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    for (String line : Files.readAllLines(Path.of("src/release/update-site.txt"))) {
      Matcher jar =
          Pattern.compile("jars/(smile|mfl-core|JTransforms).*?-([\\d.]+)\\.jar").matcher(line);
      if (jar.matches()) {
        assertTrue(
            pom.contains("<" + jar.group(1) + ".version>" + jar.group(2) + "<"),
            line + " is not the version of the build");
      }
    }
  }
}
