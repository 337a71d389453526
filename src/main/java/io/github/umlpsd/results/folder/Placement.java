package io.github.umlpsd.results.folder;

import io.github.umlpsd.job.CanceledException;
import io.github.umlpsd.job.UserException;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Makes a result beside its place and puts it there when it is whole. */
public final class Placement {
  private Placement() {}

  /** Fills a folder with files. */
  @FunctionalInterface
  public interface Filler {
    void fill(Path folder) throws IOException;
  }

  /**
   * A place to make a file or a folder of another kind in, whole or not at all; what killed runs
   * left that made the same is gone.
   *
   * @param target its parent exists
   * @throws CanceledException if the program is stopping
   */
  public static Workplace beside(Path target) throws IOException {
    Leftovers.tidyOf(target);
    return Workplace.beside(target);
  }

  /** Finishes or cleans what killed runs left in a folder; tells what was done or is left. */
  public static List<String> tidy(Path parent) {
    return Leftovers.tidy(parent);
  }

  /**
   * Writes a folder.
   *
   * @param named as the user named it
   * @return sentences about what killed runs left here, and what could not be deleted
   * @throws UserException if it cannot be written; an earlier result stays, and so does a new one
   *     that is whole
   */
  public static List<String> write(Path named, Filler filler) {
    return write(named, filler, earlier -> {});
  }

  /**
   * The same, if an earlier result may be replaced.
   *
   * @param earlier throws a {@link UserException} if the result that stands there by then may not
   */
  public static List<String> write(Path named, Filler filler, Consumer<Path> earlier) {
    Path target = Target.check(named);
    try {
      Files.createDirectories(target.getParent());
      List<String> notes = new ArrayList<>(Leftovers.tidy(target.getParent()));
      Workplace work = Workplace.beside(target);
      try (work) {
        filler.fill(work.fresh());
        FileList.write(work.fresh());
        Swap.run(work, target, earlier);
      }
      if (Files.exists(work.root(), LinkOption.NOFOLLOW_LINKS)) {
        notes.add(work.root() + " holds parts of the earlier results that cannot be deleted.");
      }
      return notes;
    } catch (ClosedByInterruptException e) {
      throw new CanceledException();
    } catch (IOException e) {
      throw UserException.of("The results cannot be written to " + named, e);
    }
  }
}
