package io.github.umlpsd.traces.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.umlpsd.traces.tables.TraceTableFormat.Direction;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Long tables, with a row for each trace and frame. */
class LongTableTest {
  private static final int FRAMES = 30;

  @TempDir Path folder;

  private static String trackMate(int lostTrack, int lostFrame) {
    StringBuilder text =
        new StringBuilder(
            "LABEL,ID,TRACK_ID,QUALITY,POSITION_X,POSITION_T,FRAME,MEAN_INTENSITY_CH1\n"
                + "Label,Spot ID,Track ID,Quality,X,T,Frame,Mean intensity ch1\n"
                + "Label,Spot ID,Track ID,Quality,X,T,Frame,Mean ch1\n"
                + ",,,(quality),(micron),(sec),,(counts)\n");
    for (int t = FRAMES - 1; t >= 0; t--) {
      for (int i = 0; i < 3; i++) {
        if (i != lostTrack || t != lostFrame) {
          text.append("ID" + (100 * t + i) + "," + (100 * t + i) + "," + (i + 4) + ",5.5,1.25,");
          text.append(Math.round(t * 50) / 1000.0 + "," + t + "," + TableFile.counts(i, t) + "\n");
        }
      }
    }
    return text.toString();
  }

  @Test
  void spotsOfTrackMateAreTraces() {
    ReadTraces read = TableFile.of(folder, trackMate(-1, -1)).columns();
    assertEquals(3, read.traces().size());
    assertEquals(FRAMES, read.traces().frames());
    assertEquals(0.05, read.traces().frameIntervalSeconds(), 1e-9);
    assertEquals(TableFile.counts(1, 7), read.traces().trace(1)[7]);
    assertEquals(List.of(), read.warnings());
    assertEquals("MEAN_INTENSITY_CH1", read.facts().source().details().get("column_of_counts"));
    String quality = "QUALITY";
    TableFile table = TableFile.of(folder, trackMate(-1, -1));
    assertEquals(5.5, table.read(Direction.COLUMNS, quality, 0).traces().trace(0)[3]);
    assertTrue(
        TableFile.refused(() -> table.read(Direction.COLUMNS, "colour", 0)).contains("QUALITY"));
  }

  @Test
  void framesWithoutASpotAreMissing() {
    ReadTraces read = TableFile.of(folder, trackMate(1, 9)).columns();
    assertTrue(Double.isNaN(read.traces().trace(1)[9]));
    assertEquals(TableFile.counts(1, 10), read.traces().trace(1)[10]);
    assertTrue(read.warnings().get(0).startsWith("1 of 3 traces"), read.warnings().toString());
  }

  @Test
  void aFrameThatIsThereTwiceIsRefused() {
    String text = trackMate(-1, -1) + "ID9,9,4,5.5,1.25,0.35,7,3\n";
    String told = TableFile.of(folder, text).refusedColumns();
    assertTrue(told.contains("trace 4 has frame 7 a second time"), told);
  }

  @Test
  void moleculesNeedAnIntervalWhereNoUnitIsNamed() {
    StringBuilder text = new StringBuilder("molecule\tT\tx\tIntensity\n");
    for (int i = 0; i < 3; i++) {
      for (int t = 1; t <= FRAMES; t++) {
        text.append("uid" + i + "\t" + t + "\t3.5\t" + TableFile.counts(i, t - 1) + "\n");
      }
    }
    TableFile table = TableFile.of(folder, text.toString());
    String told = TableFile.refused(() -> table.read(Direction.LONG, "", 0));
    assertTrue(told.contains("give frame_interval"), told);
    ReadTraces read = table.read(Direction.LONG, "", 0.05);
    assertEquals(3, read.traces().size());
    assertEquals(TableFile.counts(2, 4), read.traces().trace(2)[4]);
    TableFile plain = TableFile.of(folder, "0,1\n1,2\n");
    assertTrue(TableFile.refused(() -> plain.read(Direction.LONG, "", 1)).contains("TRACK_ID"));
  }

  @Test
  void damageIsNamed() {
    String text = trackMate(-1, -1).replaceFirst("(?m),7,\\S+$", ",7,12d");
    String told = TableFile.of(folder, text).refusedColumns();
    assertTrue(told.contains("'12d' in line") && told.contains("column 8"), told);
  }
}
