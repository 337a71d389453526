package io.github.umlpsd.spots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackMateDetectorTest {
  private static final SpotParameters PARAMETERS = SpotParameters.defaults().withQuality(7);
  private static final Plane IMAGE = new Plane(new float[30 * 20], 30, 20);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void usesTrackMateWhetherItsSpotIsClassOrInterface(boolean spotIsInterface) {
    ClassLoader plugins =
        FakeTrackMate.in(folder, spotIsInterface, FakeTrackMate.DETECTOR).loader();

    DetectedSpots found = SpotFinder.find(IMAGE, PARAMETERS, Optional.empty(), plugins);

    assertEquals(List.of(new Spot(2.5, 1, 8, 2.5), new Spot(30, 20, 7, 2.5)), found.spots());
    assertEquals("TrackMate of unknown version LoG", found.detector());
    assertEquals(List.of(), found.warnings());
  }

  @Test
  void tellsTheVersionThatTrackMatesJarNames() throws IOException {
    FakeTrackMate trackMate = FakeTrackMate.in(folder, false, FakeTrackMate.DETECTOR);
    Path properties = folder.resolve("META-INF/maven/sc.fiji/TrackMate/pom.properties");
    Files.createDirectories(properties.getParent());
    Files.writeString(properties, "version=8.0.0\n");

    DetectedSpots found = SpotFinder.find(IMAGE, PARAMETERS, Optional.empty(), trackMate.loader());

    assertEquals("TrackMate 8.0.0 LoG", found.detector());
  }

  @Test
  void automaticChoiceIsSilentWithoutTrackMate() {
    DetectedSpots found = SpotFinder.find(IMAGE, PARAMETERS, Optional.empty(), noTrackMate());

    assertEquals("UML-PSD LoG", found.detector());
    assertEquals(List.of(), found.warnings());
  }

  @Test
  void namedTrackMateThatIsMissingIsToldAndReplaced() {
    SpotParameters named = PARAMETERS.withDetector(DetectorChoice.TRACKMATE_DOG);

    DetectedSpots found = SpotFinder.find(IMAGE, named, Optional.empty(), noTrackMate());

    assertEquals("UML-PSD DoG", found.detector());
    assertWarns(found, "class fiji.plugin.trackmate.detection.DogDetector is not installed");
  }

  @Test
  void refusedWorkIsToldInTrackMatesWords() {
    String detector =
        FakeTrackMate.DETECTOR
            .replace("process() { return true; }", "process() { return false; }")
            .replace("no error", "Image is too small.");
    assertFallsBack(detector, "it reported: Image is too small.");
  }

  @Test
  void missingConstructorIsTold() {
    String detector = FakeTrackMate.DETECTOR.replace("boolean median)", "int median)");
    assertFallsBack(detector, "this version lacks fiji.plugin.trackmate.detection.LogDetector");
  }

  @Test
  void exceptionInsideTrackMateIsTold() {
    String detector =
        FakeTrackMate.DETECTOR.replace(
            "process() { return true; }",
            "process() { throw new IllegalStateException(\"disk on fire\"); }");
    assertFallsBack(detector, "it failed with IllegalStateException: disk on fire");
  }

  @Test
  void classMissingInsideTrackMateIsTold() {
    String detector =
        FakeTrackMate.DETECTOR.replace(
            "process() { return true; }",
            "process() { throw new NoClassDefFoundError(\"net/imglib2/algorithm/X\"); }");
    assertFallsBack(detector, "it failed with NoClassDefFoundError: net/imglib2/algorithm/X");
  }

  @Test
  void spotWithoutQualityIsTold() {
    String detector =
        FakeTrackMate.DETECTOR.replace(
            "return spots;",
            "return List.of(new Spot(1, 2, 3) {"
                + " public Double getFeature(String key) { return null; } });");
    assertFallsBack(detector, "it failed with NullPointerException");
  }

  @Test
  void trackMateForANewerJavaIsTold() throws IOException {
    FakeTrackMate trackMate = FakeTrackMate.in(folder, false, FakeTrackMate.DETECTOR);
    Path file = folder.resolve("fiji/plugin/trackmate/detection/LogDetector.class");
    byte[] code = Files.readAllBytes(file);
    code[7] = (byte) (44 + Runtime.version().feature() + 1); // class file version of the next Java
    Files.write(file, code);

    DetectedSpots found = SpotFinder.find(IMAGE, PARAMETERS, Optional.empty(), trackMate.loader());

    assertWarns(found, "it needs a newer Java than " + System.getProperty("java.version"));
  }

  private void assertFallsBack(String detector, String reason) {
    ClassLoader plugins = FakeTrackMate.in(folder, false, detector).loader();
    DetectedSpots found = SpotFinder.find(IMAGE, PARAMETERS, Optional.empty(), plugins);
    assertEquals("UML-PSD LoG", found.detector());
    assertWarns(found, reason);
  }

  private static void assertWarns(DetectedSpots found, String reason) {
    assertEquals(1, found.warnings().size());
    String warning = found.warnings().get(0);
    assertTrue(warning.startsWith("TrackMate could not be used, because " + reason), warning);
    assertFalse(warning.contains("\n"), warning);
  }

  private static ClassLoader noTrackMate() {
    return TrackMateDetectorTest.class.getClassLoader();
  }
}
