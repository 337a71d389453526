package io.github.umlpsd.compare.movies;

import io.github.umlpsd.compare.sheet.SheetRow;
import io.github.umlpsd.movie.camera.LightUnit;
import io.github.umlpsd.traces.TraceSet;
import java.util.List;
import java.util.Optional;

/**
 * A movie of a comparison, measured.
 *
 * @param row of the sheet
 * @param name short, and unlike all others
 * @param traces of its dots, light per frame
 * @param unit of the traces; empty if that is not known, as for a table
 * @param places where they are; empty if that is not known, as for a table
 * @param funnel of its spots
 * @param checks what was looked for in the movie; empty if there is none, as for a table
 * @param doNotUse why it should not be used beside others; empty if it may
 * @param folder its own result folder, if there is one
 */
public record MeasuredMovie(
    SheetRow row,
    String name,
    TraceSet traces,
    Optional<LightUnit> unit,
    Optional<DotPlaces> places,
    Funnel funnel,
    List<MovieCheck> checks,
    Optional<String> doNotUse,
    Optional<java.nio.file.Path> folder) {

  public MeasuredMovie {
    checks = List.copyOf(checks);
  }

  /** The same with other traces. */
  public MeasuredMovie with(TraceSet others) {
    return new MeasuredMovie(row, name, others, unit, places, funnel, checks, doNotUse, folder);
  }
}
