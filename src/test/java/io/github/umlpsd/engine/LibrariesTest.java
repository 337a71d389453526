package io.github.umlpsd.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibrariesTest {
  @Test
  void theLibrariesOfTheBuildAreRight() {
    assertDoesNotThrow(Libraries::check);
  }

  /** As in a Fiji into whose jars folder a file was not copied. */
  @ParameterizedTest
  @CsvSource({"JTransforms,JTransforms 3", "JLargeArrays,JTransforms 3", "smile-core,SMILE 2.6"})
  void aMissingOneIsNamedAtTheStart(String file, String library) throws Exception {
    List<URL> others = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!new File(entry).getName().startsWith(file)) {
        others.add(url(entry));
      }
    }
    try (URLClassLoader loader =
        new URLClassLoader(
            others.toArray(URL[]::new), ClassLoader.getSystemClassLoader().getParent())) {
      InvocationTargetException thrown =
          assertThrows(
              InvocationTargetException.class,
              () -> loader.loadClass(Libraries.class.getName()).getMethod("check").invoke(null));
      assertEquals("UserException", thrown.getCause().getClass().getSimpleName());
      String told = thrown.getCause().getMessage();
      assertTrue(told.startsWith("The library " + library + " is missing"), told);
    }
  }

  private static URL url(String entry) throws MalformedURLException {
    return new File(entry).toURI().toURL();
  }
}
