package io.github.umlpsd.pictures;

import io.github.umlpsd.SourceFile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The rooms of the project and which knows which, as the source files say.
 *
 * @param known for each room those that it knows, without those that it also knows by way of others
 */
record Rooms(Map<String, Set<String>> known) {
  private static final Set<String> OPEN = Set.of("job", "statistics");

  /** The rooms of the source files, without those that every room may know. */
  static Rooms read() {
    Map<String, Set<String>> known = new TreeMap<>();
    Collection<SourceFile> sources = SourceFile.all();
    for (SourceFile source : sources) {
      if (OPEN.contains(source.room())) {
        continue;
      }
      Set<String> others = known.computeIfAbsent(source.room(), room -> new TreeSet<>());
      source.known().stream()
          .map(SourceFile::room)
          .filter(room -> !OPEN.contains(room) && !room.equals(source.room()))
          .forEach(others::add);
    }
    return new Rooms(reduced(known));
  }

  private static Map<String, Set<String>> reduced(Map<String, Set<String>> known) {
    Map<String, Set<String>> reduced = new TreeMap<>();
    known.forEach(
        (room, others) -> {
          Set<String> direct = new TreeSet<>(others);
          for (String other : others) {
            direct.removeAll(reached(other, known));
          }
          reduced.put(room, direct);
        });
    return reduced;
  }

  private static Set<String> reached(String start, Map<String, Set<String>> known) {
    Set<String> reached = new HashSet<>();
    List<String> open = new ArrayList<>(known.getOrDefault(start, Set.of()));
    while (!open.isEmpty()) {
      String next = open.remove(open.size() - 1);
      if (reached.add(next)) {
        open.addAll(known.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }

  /** Rooms by level: one that knows no other is at 0, each other one above all that it knows. */
  List<List<String>> levels() {
    List<List<String>> levels = new ArrayList<>();
    for (String room : known.keySet()) {
      int level = level(room);
      while (levels.size() <= level) {
        levels.add(new ArrayList<>());
      }
      levels.get(level).add(room);
    }
    return levels;
  }

  private int level(String room) {
    return known.get(room).stream().mapToInt(other -> level(other) + 1).max().orElse(0);
  }
}
