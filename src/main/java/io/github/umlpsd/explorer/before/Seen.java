package io.github.umlpsd.explorer.before;

import io.github.umlpsd.explorer.view.SpotCircle;
import java.util.List;
import java.util.Optional;

/**
 * What a preview shows.
 *
 * @param image width x height values; the same array as long as the image is the same
 * @param circles spots
 * @param region pixels that are analysed, or to which spots are limited; empty = all
 * @param facts about the movie
 * @param line the result in a sentence
 */
record Seen(
    float[] image,
    int width,
    int height,
    List<SpotCircle> circles,
    Optional<boolean[]> region,
    List<String> facts,
    String line) {}
