package io.github.umlpsd.spots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NearbySpotsTest {
  private static final double DISTANCE = 4;

  @Test
  void cellsFindWhatComparingAllPairsFinds() {
    Random random = new Random(5);
    List<Spot> spots =
        Stream.generate(() -> place(random)).limit(400).collect(Collectors.toUnmodifiableList());
    NearbySpots nearby = new NearbySpots(spots, DISTANCE);
    int found = 0;
    for (int i = 0; i < spots.size(); i++) {
      int here = i;
      Set<Integer> pairs =
          IntStream.range(0, spots.size())
              .filter(j -> j != here && spots.get(j).distanceTo(spots.get(here)) < DISTANCE)
              .boxed()
              .collect(Collectors.toSet());
      assertEquals(pairs, new HashSet<>(nearby.closerThan(i, DISTANCE)));
      found += pairs.size();
    }
    assertTrue(found > 100, "too few pairs to tell anything");
    for (int i = 0; i < 400; i++) {
      Spot place = place(random);
      assertEquals(
          spots.stream().filter(s -> s.distanceTo(place) < DISTANCE).collect(Collectors.toSet()),
          nearby.closerThan(place, DISTANCE).collect(Collectors.toSet()));
    }
  }

  @Test
  void aSpotIsNotItsOwnNeighbourButIsAtItsPlace() {
    Spot spot = new Spot(-0.3, 7, 1, 2);
    NearbySpots nearby = new NearbySpots(List.of(spot), DISTANCE);
    assertEquals(List.of(), nearby.closerThan(0, DISTANCE));
    assertEquals(List.of(spot), nearby.closerThan(spot, DISTANCE).toList());
  }

  private static Spot place(Random random) {
    return new Spot(60 * random.nextDouble() - 2, 60 * random.nextDouble() - 2, 1, 2);
  }
}
