package io.github.umlpsd.spots;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Classes of the names and shapes of TrackMate's, compiled into a folder of their own, so that only
 * tests that ask for them see a "TrackMate".
 */
record FakeTrackMate(Path folder) {

  static final String SPOT_AS_CLASS =
      """
      package fiji.plugin.trackmate;
      public class Spot extends net.imglib2.RealPoint {
        private final double quality;
        public Spot(double x, double y, double quality) { super(x, y, 0); this.quality = quality; }
        public Double getFeature(String key) { return "QUALITY".equals(key) ? quality : null; }
      }
      """;

  static final String SPOT_AS_INTERFACE =
      """
      package fiji.plugin.trackmate;
      public interface Spot extends net.imglib2.RealLocalizable {
        Double getFeature(String key);
      }
      class SpotBase extends net.imglib2.RealPoint implements Spot {
        private final double quality;
        SpotBase(double x, double y, double quality) { super(x, y, 0); this.quality = quality; }
        public Double getFeature(String key) { return "QUALITY".equals(key) ? quality : null; }
      }
      """;

  /** Makes spots out of whichever kind of Spot there is. */
  static final String SPOTS =
      """
      package fiji.plugin.trackmate;
      public class Spots {
        public static Spot at(double x, double y, double quality) { return new %s(x, y, quality); }
      }
      """;

  /** Answers with two spots that tell what it was given. */
  static final String DETECTOR =
      """
      package fiji.plugin.trackmate.detection;
      import fiji.plugin.trackmate.*;
      import java.util.*;
      import net.imglib2.*;
      public class LogDetector<T> {
        private final List<Spot> spots = new ArrayList<>();
        public LogDetector(RandomAccessible<T> img, Interval interval, double[] calibration,
            double radius, double threshold, boolean subpixel, boolean median) {
          spots.add(Spots.at(interval.dimension(0), interval.dimension(1), threshold));
          spots.add(Spots.at(radius, subpixel ? calibration[0] : -1, threshold + 1));
        }
        public boolean checkInput() { return true; }
        public boolean process() { return true; }
        public String getErrorMessage() { return "no error"; }
        public List<Spot> getResult() { return spots; }
      }
      """;

  static FakeTrackMate in(Path folder, boolean spotIsInterface, String detector) {
    try {
      List<Path> sources =
          List.of(
              write(folder, "Spot", spotIsInterface ? SPOT_AS_INTERFACE : SPOT_AS_CLASS),
              write(folder, "Spots", SPOTS.formatted(spotIsInterface ? "SpotBase" : "Spot")),
              write(folder, "LogDetector", detector));
      Stream<String> options =
          Stream.of(
              "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString());
      String[] arguments =
          Stream.concat(options, sources.stream().map(Path::toString)).toArray(String[]::new);
      int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments);
      assertTrue(status == 0, "compiles");
      return new FakeTrackMate(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path write(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".java"), text);
  }

  ClassLoader loader() {
    try {
      return new URLClassLoader(
          new URL[] {folder.toUri().toURL()}, FakeTrackMate.class.getClassLoader());
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }
}
