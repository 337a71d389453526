package io.github.umlpsd.results.folder;

import io.github.umlpsd.results.JsonFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a folder holds an earlier result and nothing else. */
final class EarlierResult {
  /** The file that says which program made a result. */
  static final String MARK = "parameters.json";

  /** What desktops put into a folder that is looked at. */
  private static final Set<String> TRACES_OF_DESKTOPS =
      Set.of(".DS_Store", "Thumbs.db", "desktop.ini", ".directory");

  /** All that version 0.1 wrote, which kept no list. */
  private static final Pattern NAMES_OF_0_1 =
      Pattern.compile(
          "(crystal_\\d+/)?("
              + "(spots|traces|profiles|clusters|centroids|psd|psd_traces|beta_tests|dwell_times"
              + "|autocorrelation|pixels)\\.csv"
              + "|(parameters|choice)\\.json|spots\\.zip|report\\.html"
              + "|(cluster|beta|beta_se|correlation)_map\\.tif|beta_map_cluster_\\d+\\.tif"
              + "|figures/(spots|mean_traces|traces|class_spectra|beta_histogram|dwell_times"
              + "|autocorrelation|embedding|dendrogram|profiles|mask|beta_map|beta_se_map"
              + "|correlation_map|border_map|cluster_map|centroids)\\.png)");

  private EarlierResult() {}

  /**
   * Why a folder must not be replaced.
   *
   * @return a clause such as {@code holds other files, such as thesis.docx}; empty if the folder is
   *     empty or an earlier result
   */
  static Optional<String> obstacle(Path folder) throws IOException {
    Map<String, BasicFileAttributes> found = FileList.found(folder);
    found.keySet().removeIf(name -> TRACES_OF_DESKTOPS.contains(lastPart(name)));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    if (!found.containsKey(MARK)) {
      return Optional.of("holds other files, such as " + found.keySet().iterator().next());
    }
    if (!isOurs(folder.resolve(MARK))) {
      return Optional.of(
          "holds other files: its " + MARK + " was not written by " + JsonFile.PROGRAM);
    }
    Optional<FileList> list = FileList.read(folder);
    for (Map.Entry<String, BasicFileAttributes> entry : found.entrySet()) {
      String name = entry.getKey();
      boolean known =
          list.map(l -> l.bytes().containsKey(name))
              .orElseGet(() -> NAMES_OF_0_1.matcher(name).matches());
      if (!known || !entry.getValue().isRegularFile()) {
        return Optional.of("holds other files beside its results, such as " + name);
      }
      if (list.isPresent() && list.get().bytes().get(name) != entry.getValue().size()) {
        return Optional.of("holds results that were changed later, such as " + name);
      }
    }
    return Optional.empty();
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static boolean isOurs(Path mark) {
    return Files.isRegularFile(mark, LinkOption.NOFOLLOW_LINKS)
        && JsonFile.read(mark).filter(JsonFile::isOurs).isPresent();
  }
}
