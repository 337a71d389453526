package io.github.umlpsd.imagej;

import ij.IJ;
import ij.ImagePlus;
import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.engine.UmlPsd;
import io.github.umlpsd.engine.UmlPsd.ProfiledChoice;
import io.github.umlpsd.imagej.input.ImageFile;
import io.github.umlpsd.imagej.input.MovieOpener;
import io.github.umlpsd.imagej.windows.ResultWindows;
import io.github.umlpsd.job.Progress;
import io.github.umlpsd.movie.Movie;
import io.github.umlpsd.results.ResultFolder;
import io.github.umlpsd.results.figures.ProfileFigure;
import io.github.umlpsd.results.tables.ChoiceTable;
import io.github.umlpsd.results.tables.ProfileTables;
import java.util.List;
import java.util.Optional;

/** From an open image to profiles over windows and numbers of classes, and no further. */
public final class ProfileJob {
  private ProfileJob() {}

  /**
   * Profiles the traces of the spots of an image; writes the results if the parameters name a
   * folder.
   *
   * @param windows whether to show tables and plots
   * @throws io.github.umlpsd.job.UserException if the image or a parameter is wrong
   */
  public static ProfiledChoice run(
      ImagePlus image, Parameters parameters, boolean windows, Progress progress) {
    parameters.output().ifPresent(folder -> ResultFolder.checkTarget(folder, ImageFile.of(image)));
    // The movie is the user's own image, so it is not closed here.
    Movie movie = MovieOpener.of(image, parameters.movie());
    ProfiledChoice result = UmlPsd.profiles(movie, parameters, IJ.getClassLoader(), progress);
    parameters
        .output()
        .ifPresent(
            folder -> ProfileFolder.write(folder, movie.name(), result, parameters, progress));
    progress.checkCanceled();
    if (windows) {
      show(image, result, parameters);
    }
    JobLog.tell(
        JobLog.name(image),
        List.of(
            "proposed window "
                + result.choice().proposal().window()
                + " frames, classes "
                + result.choice().proposal().classes().text()),
        result.warnings(),
        Optional.empty(),
        parameters.output());
    return result;
  }

  private static void show(ImagePlus image, ProfiledChoice result, Parameters parameters) {
    ResultWindows.show(
        image,
        List.of(),
        List.of(ProfileFigure.of(result.profiles(), result.choice(), parameters.clusters())),
        List.of(
            ChoiceTable.of(result.choice()),
            ProfileTables.profiles(result.profiles(), parameters.clusters().convention())));
  }
}
