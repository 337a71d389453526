package io.github.umlpsd.spots;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import net.imglib2.Interval;
import net.imglib2.RandomAccessible;
import net.imglib2.RealLocalizable;
import net.imglib2.img.Img;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.numeric.real.FloatType;

/**
 * TrackMate's own detector, called by reflection.
 *
 * <p>TrackMate is part of Fiji, but not of this program, and its {@code Spot} is a class in some
 * versions and an interface in others, which typed code cannot span. Constructor and methods used
 * here are the same in TrackMate 7.14, 8 and 9.
 */
final class TrackMateDetector implements SpotDetector {
  private static final String PACKAGE = "fiji.plugin.trackmate.";
  private static final String POM_PROPERTIES = "META-INF/maven/sc.fiji/TrackMate/pom.properties";
  private static final double[] PIXELS = {1, 1, 1};

  private final Class<?> detectorClass;
  private final Method getFeature;
  private final String description;

  /**
   * Loads TrackMate's classes.
   *
   * @param plugins the class loader that knows them
   * @throws Unusable if they are not there or are not what is expected
   */
  TrackMateDetector(BlobFilter filter, ClassLoader plugins) {
    try {
      detectorClass =
          Class.forName(PACKAGE + "detection." + filter.trackMateClass(), true, plugins);
      getFeature =
          Class.forName(PACKAGE + "Spot", true, plugins).getMethod("getFeature", String.class);
      description = "TrackMate " + version(plugins) + " " + filter.label();
    } catch (ReflectiveOperationException | LinkageError e) {
      throw failure(e);
    }
  }

  /** Whether TrackMate's classes are installed at all; they may still fail to load. */
  static boolean isInstalled(ClassLoader plugins) {
    return plugins.getResource((PACKAGE + "detection.LogDetector").replace('.', '/') + ".class")
        != null;
  }

  @Override
  public String description() {
    return description;
  }

  /**
   * @throws Unusable if TrackMate fails
   */
  @Override
  public List<Spot> detect(SpotImages.Searched image, double threshold, SpotParameters parameters) {
    try {
      Object detector = create(image.image(), threshold, parameters);
      if (!isTrue(detector, "checkInput") || !isTrue(detector, "process")) {
        throw new Unusable("it reported: " + call(detector, "getErrorMessage"), null);
      }
      List<Spot> spots = new ArrayList<>();
      for (Object found : (List<?>) call(detector, "getResult")) {
        spots.add(spot(found, parameters.radiusPixels()));
      }
      spots.sort(LocalMaxima.ORDER);
      return spots;
    } catch (ReflectiveOperationException
        | LinkageError
        | ClassCastException
        | NullPointerException e) {
      throw failure(e);
    }
  }

  private Object create(Plane image, double threshold, SpotParameters parameters)
      throws ReflectiveOperationException {
    Img<FloatType> pixels = ArrayImgs.floats(image.values(), image.width(), image.height());
    return detectorClass
        .getConstructor(
            RandomAccessible.class,
            Interval.class,
            double[].class,
            double.class,
            double.class,
            boolean.class,
            boolean.class)
        .newInstance(
            pixels,
            pixels,
            PIXELS,
            parameters.radiusPixels(),
            threshold,
            parameters.subpixel(),
            parameters.median());
  }

  private Spot spot(Object found, double radius) throws ReflectiveOperationException {
    RealLocalizable place = (RealLocalizable) found;
    double quality = (Double) getFeature.invoke(found, "QUALITY");
    return new Spot(place.getDoublePosition(0), place.getDoublePosition(1), quality, radius);
  }

  private boolean isTrue(Object detector, String method) throws ReflectiveOperationException {
    return (Boolean) call(detector, method);
  }

  /** Methods are looked up on the public class, for the object's own class may be hidden. */
  private Object call(Object detector, String method) throws ReflectiveOperationException {
    return detectorClass.getMethod(method).invoke(detector);
  }

  private static Unusable failure(Throwable thrown) {
    Throwable cause = thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
    if (cause instanceof VirtualMachineError error) {
      throw error;
    }
    return new Unusable(reason(cause), cause);
  }

  private static String reason(Throwable cause) {
    String detail = cause.getMessage();
    if (cause instanceof ClassNotFoundException) {
      return "class " + detail + " is not installed";
    }
    if (cause instanceof UnsupportedClassVersionError) {
      return "it needs a newer Java than " + System.getProperty("java.version") + ": " + detail;
    }
    if (cause instanceof NoSuchMethodException) {
      return "this version lacks " + detail;
    }
    return "it failed with " + cause.getClass().getSimpleName() + ": " + detail;
  }

  private String version(ClassLoader plugins) {
    Package home = detectorClass.getPackage();
    if (home.getImplementationVersion() != null) {
      return home.getImplementationVersion();
    }
    Properties properties = new Properties();
    try (InputStream in = plugins.getResourceAsStream(POM_PROPERTIES)) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      // An unreadable version is no reason not to use TrackMate.
    }
    return properties.getProperty("version", "of unknown version");
  }

  /** TrackMate cannot be used; the message is half a sentence that says why. */
  static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unusable(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
