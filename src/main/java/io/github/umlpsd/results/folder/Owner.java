package io.github.umlpsd.results.folder;

import io.github.umlpsd.results.JsonFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The note in a workplace that says whose it is.
 *
 * @param host machine, since disks are shared; empty if it has no name
 * @param process number and start of the process
 * @param target name of the file or folder that is made
 */
record Owner(String host, String process, String target) {
  /** Name of the note. */
  static final String NAME = "owner.json";

  /** This very program. */
  static Owner self(Path target) {
    ProcessHandle process = ProcessHandle.current();
    long start = process.info().startInstant().map(instant -> instant.toEpochMilli()).orElse(0L);
    return new Owner(hostName(), process.pid() + " of " + start, target.getFileName().toString());
  }

  /** The machine's name without asking the network; empty if it is not known. */
  private static String hostName() {
    try {
      return Files.readString(Path.of("/proc/sys/kernel/hostname")).strip();
    } catch (IOException e) {
      return Optional.ofNullable(System.getenv("COMPUTERNAME")).orElse("");
    }
  }

  void write(Path workplace) throws IOException {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("program", JsonFile.PROGRAM);
    tree.put("host", host);
    tree.put("process", process);
    tree.put("target", target);
    // Whole at once: a note is read by other runs.
    Path part = workplace.resolve(NAME + ".part");
    JsonFile.write(part, tree);
    Files.move(part, workplace.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Empty if there is none that makes sense. */
  static Optional<Owner> read(Path workplace) {
    // A target beside the workplace, and nowhere else.
    return JsonFile.read(workplace.resolve(NAME))
        .filter(JsonFile::isOurs)
        .map(tree -> new Owner(text(tree, "host"), text(tree, "process"), text(tree, "target")))
        .filter(owner -> owner.target.matches("[^/\\\\]+") && !owner.target.matches("\\.{1,2}"));
  }

  private static String text(Map<String, Object> tree, String key) {
    return String.valueOf(tree.get(key));
  }
}
