package io.github.umlpsd.explorer.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedTableTest {
  @TempDir Path folder;

  @Test
  void cellsMayHoldCommasQuotesAndLines() throws IOException {
    SavedTable table = table("x_px,note\n1.5,\"a, \"\"b\"\"\nc\"\n,\n");
    assertEquals(List.of("1.5", "a, \"b\"\nc"), table.rows().get(0));
    assertEquals(1.5, table.number(0, table.column("x_")));
    assertEquals(Double.NaN, table.number(1, 0));
    assertEquals(2, table.rows().size());
  }

  @Test
  void anIncompleteRowIsAnErrorThatNamesIt() throws IOException {
    UserException told = assertThrows(UserException.class, () -> table("a,b\n1,2\n3\n"));
    assertTrue(told.getMessage().startsWith("Row 3 of "), told.getMessage());
  }

  @Test
  void whatIsNoNumberOrNoColumnIsTold() throws IOException {
    SavedTable table = table("a,b\n1,x\n");
    assertThrows(UserException.class, () -> table.number(0, 1));
    assertThrows(UserException.class, () -> table.column("c"));
    assertThrows(UserException.class, () -> table(""));
  }

  private SavedTable table(String text) throws IOException {
    return SavedTable.read(Files.writeString(folder.resolve("spots.csv"), text));
  }
}
