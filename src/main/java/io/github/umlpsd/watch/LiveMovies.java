package io.github.umlpsd.watch;

import io.github.umlpsd.engine.Parameters;
import io.github.umlpsd.movie.files.growing.GrowingMovie;
import io.github.umlpsd.movie.files.growing.MovieFinder;
import io.github.umlpsd.watch.Looks.Watched;
import io.github.umlpsd.watch.live.LiveMovie;
import io.github.umlpsd.watch.live.LiveView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The movies of a watched folder that are being recorded and can be followed. */
final class LiveMovies {
  /** More cameras do not write into one folder. */
  private static final int MOST = 4;

  private final Parameters parameters;
  private final int firstFrames;
  private final ClassLoader plugins;
  private final Map<Path, LiveMovie> followed = new LinkedHashMap<>();

  /**
   * @param firstFrames 0 = none is followed
   */
  LiveMovies(Parameters parameters, int firstFrames, ClassLoader plugins) {
    this.parameters = parameters;
    this.firstFrames = firstFrames;
    this.plugins = plugins;
  }

  /** Begins to follow what is new, and ends to follow what is finished or gone. */
  void look(Looks looks) {
    List<LiveMovie> ended = new ArrayList<>();
    synchronized (this) {
      for (Iterator<Map.Entry<Path, LiveMovie>> all = followed.entrySet().iterator();
          all.hasNext(); ) {
        Map.Entry<Path, LiveMovie> one = all.next();
        Watched now = looks.movies().get(one.getKey());
        if (now == null || !now.isRecorded() || one.getValue().isBegunAnew()) {
          ended.add(one.getValue());
          all.remove();
        }
      }
      looks.movies().forEach(this::begin);
    }
    ended.forEach(LiveMovie::stop);
  }

  private void begin(Path movie, Watched watched) {
    if (firstFrames == 0
        || followed.size() >= MOST
        || followed.containsKey(movie)
        || !watched.isRecorded()) {
      return;
    }
    Optional<GrowingMovie> growing =
        MovieFinder.follow(movie, parameters.movie().channel(), parameters.movie().series());
    growing.ifPresent(
        source -> {
          LiveMovie live = new LiveMovie(source, parameters, firstFrames, plugins);
          followed.put(movie, live);
          live.start();
        });
  }

  List<LiveView> views() {
    List<LiveMovie> all;
    synchronized (this) {
      all = List.copyOf(followed.values());
    }
    return all.stream().map(LiveMovie::view).toList();
  }

  void stop() {
    List<LiveMovie> all;
    synchronized (this) {
      all = List.copyOf(followed.values());
      followed.clear();
    }
    all.forEach(LiveMovie::stop);
  }
}
