package io.github.umlpsd.bench;

import io.github.umlpsd.engine.*;
import io.github.umlpsd.job.*;
import io.github.umlpsd.parameters.*;
import io.github.umlpsd.simulate.*;
import io.github.umlpsd.simulate.emitters.*;
import java.util.*;

public final class StageTimesMain {
  public static void main(String[] a) {
    for (String line : a) {
      String[] w = line.split(",");
      int edge = Integer.parseInt(w[1]),
          frames = Integer.parseInt(w[2]),
          spots = Integer.parseInt(w[3]);
      Map<ParameterKey, String> words = new EnumMap<>(ParameterKey.class);
      for (int i = 4; i < w.length; i++) {
        String[] kv = w[i].split("=");
        words.put(ParameterKey.valueOf(kv[0].toUpperCase()), kv[1].replace('+', ','));
      }
      Workers all = new Workers(0, Progress.NONE);
      StageTimes times = new StageTimes();
      long t;
      Map<String, Double> stages;
      if (w[0].equals("spots")) {
        var movie =
            MovieSimulator.simulate(
                    MovieScene.of(
                        new TraceScene(
                            SampleSet.FIVE_CLASSES, spots, frames, 0.03, 1, Camera.scmos()),
                        edge,
                        edge),
                    3,
                    all)
                .movie();
        times = new StageTimes();
        t = System.nanoTime();
        stages =
            UmlPsd.analyze(
                    movie, Parameters.of(words), StageTimesMain.class.getClassLoader(), times)
                .secondsByStage();
      } else {
        var movie = CrystalSimulator.simulate(CrystalScene.of(edge, edge, frames), 3, all).movie();
        times = new StageTimes();
        t = System.nanoTime();
        stages =
            UmlPsd.analyzePixels(
                    movie, Optional.empty(), Parameters.of(JobKind.PIXELS, words), times)
                .get(0)
                .secondsByStage();
      }
      System.out.printf("%s total %.2f%n", line, (System.nanoTime() - t) / 1e9);
      times.seconds().forEach((k, v) -> System.out.printf("   %-40s %.3f%n", k, v));
      stages.forEach((k, v) -> System.out.printf("        %-40s %.3f%n", k, v));
    }
  }
}
