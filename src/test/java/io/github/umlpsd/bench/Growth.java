package io.github.umlpsd.bench;

import io.github.umlpsd.job.Keyed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What may grow: the sizes to try, how inputs of a size are made, and the job on them. */
enum Growth implements Keyed {
  FRAMES("1000,2000,4000,8000,16000") {
    @Override
    List<Path> make(Inputs inputs, int size) {
      return List.of(inputs.movie(1, 128, size, "--spots=50"));
    }
  },
  WIDTH("128,256,512,1024") {
    @Override
    List<Path> make(Inputs inputs, int size) {
      return List.of(inputs.movie(1, size, 1000, "--spots=50"));
    }
  },
  SPOTS("50,100,200,400,800,1600") {
    @Override
    List<Path> make(Inputs inputs, int size) {
      return List.of(inputs.movie(1, 512, 1000, "--spots=" + size));
    }
  },
  TRACES("250,500,1000,2000,4000,8000,16000") {
    @Override
    List<Path> make(Inputs inputs, int size) {
      return List.of(inputs.table(size, 2000));
    }

    @Override
    List<String> job(List<Path> made) {
      return List.of("traces", made.get(0).toString(), "--frame-interval=0.05");
    }
  },
  CRYSTALS("32,64,128,256") {
    @Override
    List<Path> make(Inputs inputs, int size) {
      return List.of(inputs.movie(1, size, 1000, "--crystals"));
    }

    @Override
    List<String> job(List<Path> made) {
      return List.of("pixels", made.get(0).toString(), "--epochs=5", "--max-clusters=10");
    }
  },
  MOVIES("5,10,20,40,80") {
    @Override
    List<Path> make(Inputs inputs, int size) {
      List<Path> movies = new ArrayList<>();
      for (int seed = 1; seed <= size; seed++) {
        movies.add(inputs.movie(seed, 96, 500, "--set=paper-three", "--spots=24"));
      }
      return movies;
    }

    @Override
    List<String> job(List<Path> made) {
      List<String> job = new ArrayList<>(super.job(made));
      job.addAll(List.of("--epochs=10", "--max-clusters=8"));
      return job;
    }
  };

  /** Writes inputs. */
  interface Inputs {
    /** A simulated square movie. */
    Path movie(int seed, int width, int frames, String... options);

    Path table(int traces, int frames);
  }

  private final String sizes;

  Growth(String sizes) {
    this.sizes = sizes;
  }

  /** Sizes that are tried where none are asked for, joined by commas. */
  String sizes() {
    return sizes;
  }

  abstract List<Path> make(Inputs inputs, int size);

  /** Arguments of the command line, without where the results go. */
  List<String> job(List<Path> made) {
    List<String> job = new ArrayList<>(List.of("analyze"));
    made.forEach(movie -> job.add(movie.toString()));
    return job;
  }
}
