package io.github.umlpsd.movie.files.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.umlpsd.job.UserException;
import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTest {
  @ParameterizedTest
  @CsvSource({
    "1,1,9,CZT,1, 0,1,9,0",
    "1,9,1,CZT,1, 0,1,9,1",
    "9,1,1,CZT,1, 0,1,9,1",
    "3,1,9,CZT,2, 1,3,9,1",
    "3,9,1,CZT,3, 2,3,9,2",
    "3,9,1,ZCT,3, 18,1,9,2",
    "3,1,9,TCZ,2, 9,1,9,1",
    "1,1,1,CZT,1, 0,1,1,0"
  })
  void findsTheLongAxis(
      int channels,
      int slices,
      int frames,
      String order,
      int channel,
      int first,
      int step,
      int count,
      int notes) {
    var told = new ArrayList<String>();
    var sizes = new TimeAxis.Sizes(channels, slices, frames, order);
    TimeAxis found = TimeAxis.find("x", sizes, channel, told);
    assertEquals(first, found.first());
    assertEquals(step, found.step());
    assertEquals(count, found.frames());
    assertEquals(notes, told.size());
  }

  @ParameterizedTest
  @CsvSource({"1,2,2,1", "2,3,4,1", "1,1,9,2", "3,1,9,4", "9,1,1,2"})
  void refusesWhatIsAmbiguousOrNotThere(int channels, int slices, int frames, int channel) {
    var sizes = new TimeAxis.Sizes(channels, slices, frames, "CZT");
    assertThrows(UserException.class, () -> TimeAxis.find("x", sizes, channel, new ArrayList<>()));
  }
}
