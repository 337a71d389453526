package io.github.umlpsd.imagej.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.umlpsd.job.UserException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class NamedImageTest {
  private static final Path FILE = Path.of("test-images/nanocrystals.tif").toAbsolutePath();

  @Test
  void aFileMayBeQuotedOrAnAddress() {
    for (String name : new String[] {FILE.toString(), "\"" + FILE + "\"", FILE.toUri() + ""}) {
      assertEquals("nanocrystals.tif", NamedImage.of(name).getTitle(), name);
    }
  }

  @Test
  void whatIsNotThereIsToldAsItWasMeant() {
    String told = assertThrows(UserException.class, () -> NamedImage.of("\"no.tif\"")).getMessage();
    assertEquals(NamedImage.missing("no.tif"), told);
  }
}
