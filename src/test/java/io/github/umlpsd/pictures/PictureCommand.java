package io.github.umlpsd.pictures;

import io.github.umlpsd.cli.Main;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Makes the pictures of the documentation that the program draws itself: {@code mvn -q test-compile
 * exec:exec@pictures}.
 */
public final class PictureCommand {
  private static final Path IMAGES = Path.of("src/site/resources/images");

  private PictureCommand() {}

  /**
   * @throws IOException if a picture cannot be written
   */
  public static void main(String[] arguments) throws IOException {
    System.setProperty("java.awt.headless", "true");
    Files.createDirectories(IMAGES);
    RoomPicture.write(IMAGES.resolve("rooms.png"));
    Path folder = Files.createTempDirectory("pictures");
    Path sample = folder.resolve("sample");
    run("analyze", "test-images/nanocrystals.tif", "--output", sample.toString(), "--quiet");
    copy(sample, "spots_switching", "sample_spots");
    copy(sample, "traces_switching", "sample_traces");
    copy(sample, "class_spectra_switching", "sample_class_spectra");
    crystals(folder);
  }

  private static void crystals(Path folder) throws IOException {
    String movie = folder.resolve("crystals.tif").toString();
    String results = folder.resolve("crystals").toString();
    String[] size = {"--width", "96", "--height", "96", "--frames", "2000"};
    run("simulate", movie, "--crystals", size[0], size[1], size[2], size[3], size[4], size[5]);
    run("pixels", movie, "--clusters", "3", "--bins", "40", "--output", results, "--quiet");
    copy(Path.of(results), "cluster_map", "crystals_cluster_map");
    copy(Path.of(results), "beta_map", "crystals_beta_map");
  }

  private static void run(String... arguments) {
    int status = Main.run(arguments);
    if (status != 0) {
      throw new IllegalStateException(String.join(" ", arguments) + " ended with " + status);
    }
  }

  private static void copy(Path results, String figure, String name) throws IOException {
    Files.copy(
        results.resolve("figures").resolve(figure + ".png"),
        IMAGES.resolve(name + ".png"),
        StandardCopyOption.REPLACE_EXISTING);
  }
}
