package io.github.umlpsd.results;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.folder.Placement;
import io.github.umlpsd.results.folder.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A folder of results that appears whole or not at all.
 *
 * <p>Everything is written into a hidden folder beside the target, which is renamed at the end. A
 * failure, a cancel or a stop of the program removes it again and leaves an earlier result as it
 * was. Nothing is ever replaced but an earlier result that holds nothing else.
 */
public final class ResultFolder {
  /** The file by which a folder is known to be a result; its {@code program} is UML-PSD. */
  public static final String MARK = "parameters.json";

  private ResultFolder() {}

  /** Fills a folder with files. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Path folder) throws IOException;
  }

  /**
   * Writes a result folder. A list of its files is added, {@code files.json}.
   *
   * @param target may exist if it is empty or holds an earlier result, which is replaced
   * @return a sentence for each thing that the user may want to know and that is no failure, such
   *     as what a killed run left here
   * @throws UserException if the target is in use for something else, or cannot be written; if the
   *     new results are whole by then, they are kept and the message says where
   */
  public static List<String> write(Path target, Content content) {
    return Placement.write(target, content::writeTo);
  }

  /**
   * The same, if an earlier result may be replaced.
   *
   * @param earlier throws a {@link UserException} if the result that stands there by then may not
   */
  public static List<String> write(Path target, Content content, Consumer<Path> earlier) {
    return Placement.write(target, content::writeTo, earlier);
  }

  /**
   * Refuses early, before a long job, what {@link #write} would refuse at its end.
   *
   * @param inputs files that the job reads, which must not lie in the target
   * @throws UserException if the target is in use for something else, or cannot be made
   */
  public static void checkTarget(Path target, Path... inputs) {
    Target.check(target, inputs);
  }

  /**
   * Finishes or cleans what killed runs left in a folder that result folders are made in.
   *
   * @param parent need not exist
   * @return a sentence for each thing that was done or that is left
   */
  public static List<String> tidy(Path parent) {
    return Placement.tidy(parent);
  }

  /** Whether a folder holds every file that was written into it, in its size. */
  public static boolean isWhole(Path folder) {
    return Target.isWhole(folder);
  }

  /** Whether a folder lacks a file that was written into it, or has one in another size. */
  public static boolean isChanged(Path folder) {
    return Target.isChanged(folder);
  }

  /**
   * Refuses early a file or folder that cannot be made.
   *
   * @throws UserException if its folder is none, or one that the user may not write to
   */
  public static void checkParent(Path target) {
    Target.checkParent(target);
  }
}
