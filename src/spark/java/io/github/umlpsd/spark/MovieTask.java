package io.github.umlpsd.spark;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * One movie as it is sent to a machine of the cluster.
 *
 * @param number from 0
 * @param movie path, or address on a Hadoop file system
 * @param output path or address of the folder of all results
 * @param name of the folder of its results
 * @param words parameters that the user gave, by their words
 * @param again whether it is done even if it is done already
 * @param attempt from 1
 */
public record MovieTask(
    int number,
    String movie,
    String output,
    String name,
    HashMap<String, String> words,
    boolean again,
    int attempt)
    implements Serializable {

  /** The same for a further attempt. */
  MovieTask retried() {
    return new MovieTask(number, movie, output, name, words, again, attempt + 1);
  }

  /** What is done with a movie, on any machine. */
  @FunctionalInterface
  public interface Body extends Serializable {
    /**
     * Analyses the movie and writes its results.
     *
     * @param threads to be used
     * @return figures of the result by column
     * @throws Exception whatever ends it
     */
    Map<String, Object> run(MovieTask task, int threads) throws Exception;
  }
}
