package io.github.umlpsd.explorer.saved;

import ij.IJ;
import ij.ImagePlus;
import ij.process.FloatProcessor;
import io.github.umlpsd.engine.Field;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.Subject;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.engine.decisions.DecisionFile;
import io.github.umlpsd.job.Count;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.job.UserException;
import io.github.umlpsd.movie.DriftEstimate;
import io.github.umlpsd.movie.Projection;
import io.github.umlpsd.movie.camera.CameraCalibration;
import io.github.umlpsd.movie.sums.Projections;
import io.github.umlpsd.movie.sums.StepNoise;
import io.github.umlpsd.parameters.JobKind;
import io.github.umlpsd.parameters.ParameterKey;
import io.github.umlpsd.spots.DetectedSpots;
import io.github.umlpsd.traces.JudgedSpots;
import io.github.umlpsd.traces.Repairs;
import io.github.umlpsd.traces.tables.ReadTraces;
import io.github.umlpsd.traces.tables.TraceTableFormat;
import io.github.umlpsd.traces.tables.TraceTableReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was measured, read back from a result folder of spots or traces.
 *
 * @param subject traces, with the spots' places and the projection if they are there
 * @param parameters of the run, with its decisions
 */
public record SavedResult(Subject subject, Parameters parameters) {
  /**
   * Reads a folder.
   *
   * @throws UserException if it is no result folder of spots or traces, or a file of it is wrong
   */
  public static SavedResult read(Path folder) {
    SavedRecord record = SavedRecord.read(folder);
    Path table = folder.resolve("traces.csv");
    Path list = folder.resolve("spots.csv");
    if (!Files.exists(table)) {
      throw new UserException(
          folder
              + (Files.exists(list)
                  ? " holds no traces.csv; put it back, or analyse the movie again."
                  : " holds no traces, as that of profiles or of a comparison; open the result"
                      + " folder of a movie."));
    }
    ReadTraces read =
        TraceTableReader.read(
            table, TraceTableFormat.DEFAULT, record.number("frame_interval_s").orElse(0));
    SavedSpots spots = SavedSpots.read(list);
    boolean places = !spots.spots().isEmpty();
    Parameters parameters = parameters(folder, record, places);
    return new SavedResult(
        places
            ? subject(
                record,
                fitting(field(folder, record, spots, parameters), read, folder),
                read,
                parameters)
            : UmlPsd.measured(record.name(), read, parameters.workers(Progress.NONE)),
        parameters);
  }

  private static Field fitting(Field field, ReadTraces read, Path folder) {
    int spots = field.measuredSpots().size();
    if (spots != read.traces().size()) {
      throw new UserException(
          String.format(
              Locale.ROOT,
              "%s: spots.csv has %s, but traces.csv has %s; analyse the movie" + " again.",
              folder,
              Count.of(spots, "measured spot"),
              Count.of(read.traces().size(), "trace")));
    }
    return field;
  }

  /** The noise of the photons follows from the time average, which other projections are not. */
  private static Subject subject(
      SavedRecord record, Field field, ReadTraces read, Parameters parameters) {
    CameraCalibration camera = parameters.movie().camera();
    Projection projection = parameters.movie().projection();
    boolean average =
        projection == Projection.MEAN || projection == Projection.AUTO || !camera.knowsGain();
    return average
        ? Subject.of(record.name(), field, read.traces(), camera, List.of())
        : Subject.of(
            record.name(),
            field,
            read.traces(),
            CameraCalibration.UNKNOWN,
            List.of(
                "The noise of the photons is not known to results that are read back with another"
                    + " projection than mean; analyse the movie again for exponents with it."));
  }

  private static Parameters parameters(Path folder, SavedRecord record, boolean places) {
    Map<ParameterKey, String> words = new EnumMap<>(record.words());
    words.remove(ParameterKey.OUTPUT);
    words.remove(ParameterKey.DECISIONS);
    Parameters parameters = Parameters.of(places ? JobKind.SPOTS : JobKind.TRACES, words);
    Path decisions = folder.resolve("decisions.csv");
    return Files.exists(decisions)
        ? parameters.withDecisions(DecisionFile.read(decisions), decisions.toString())
        : parameters;
  }

  private static Field field(
      Path folder, SavedRecord record, SavedSpots spots, Parameters parameters) {
    int width = (int) record.number("width_px").orElse(0);
    int height = (int) record.number("height_px").orElse(0);
    int frames = (int) record.number("frames").orElse(1);
    float[] image =
        image(folder.resolve("projection.tif"), width, height)
            .orElseGet(() -> new float[width * height]);
    DetectedSpots detected =
        new DetectedSpots(
            spots.spots(),
            List.of(),
            record.number("quality_threshold").orElse(0),
            record.text("detector"),
            List.of());
    JudgedSpots judged = new JudgedSpots(detected, spots.states());
    int saturated = (int) record.number("saturated_pixels").orElse(0);
    return new Field(
        new Projections(
            width, height, frames, image, image, image, StepNoise.UNKNOWN, saturated, 0),
        image,
        judged,
        judged.measured(),
        Optional.empty(),
        Repairs.none(judged.measured().length),
        DriftEstimate.none(frames),
        parameters.photometry(),
        record.number("pixel_size_um"));
  }

  private static Optional<float[]> image(Path file, int width, int height) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    ImagePlus image = IJ.openImage(file.toString());
    boolean fits =
        image != null
            && image.getProcessor() instanceof FloatProcessor
            && image.getWidth() == width
            && image.getHeight() == height;
    return fits ? Optional.of((float[]) image.getProcessor().getPixels()) : Optional.empty();
  }
}
