package io.github.umlpsd.spark;

import io.github.umlpsd.results.record.JobRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FileUtil;

/**
 * Where a movie is read and its results are written. What lies on a Hadoop file system is copied to
 * a folder of the machine first, and the results are copied back; paths of a shared folder are used
 * as they are.
 */
final class Staging implements AutoCloseable {
  private final MovieTask task;
  private final Optional<Path> scratch;
  private final Path movie;

  private Staging(MovieTask task, Optional<Path> scratch, Path movie) {
    this.task = task;
    this.scratch = scratch;
    this.movie = movie;
  }

  /** Whether a path is an address of a Hadoop file system. */
  static boolean isAddress(String path) {
    return path.matches("[a-zA-Z][a-zA-Z0-9+.-]+://?.*");
  }

  /** Makes a movie ready to be read. */
  static Staging of(MovieTask task) throws IOException {
    boolean needed = isAddress(task.movie()) || isAddress(task.output());
    Optional<Path> scratch =
        needed ? Optional.of(Files.createTempDirectory("uml-psd-spark-")) : Optional.empty();
    Path movie =
        isAddress(task.movie()) ? fetched(task.movie(), scratch.orElseThrow()) : Path.of(task.movie());
    return new Staging(task, scratch, movie);
  }

  private static Path fetched(String address, Path scratch) throws IOException {
    return Fetched.into(
        Files.createDirectory(scratch.resolve("input")),
        system(address),
        new org.apache.hadoop.fs.Path(address));
  }

  private static FileSystem system(String address) throws IOException {
    return new org.apache.hadoop.fs.Path(address).getFileSystem(new Configuration());
  }

  /** The movie on this machine. */
  Path movie() {
    return movie;
  }

  /** Where the results are written on this machine. */
  Path results() {
    return isAddress(task.output())
        ? scratch.orElseThrow().resolve("results").resolve(task.name())
        : Path.of(task.output()).resolve(task.name());
  }

  private org.apache.hadoop.fs.Path target() {
    return new org.apache.hadoop.fs.Path(task.output(), task.name());
  }

  /** The record of an earlier result on a Hadoop file system; empty if there is none. */
  Optional<Path> earlierRecord() throws IOException {
    if (!isAddress(task.output())) {
      return Optional.empty();
    }
    org.apache.hadoop.fs.Path record = new org.apache.hadoop.fs.Path(target(), JobRecord.NAME);
    FileSystem system = system(task.output());
    if (!system.exists(record)) {
      return Optional.empty();
    }
    Path copy = scratch.orElseThrow().resolve(JobRecord.NAME);
    system.copyToLocalFile(false, record, new org.apache.hadoop.fs.Path(copy.toUri()), true);
    return Optional.of(copy);
  }

  /** Copies the results to where they belong; they appear there whole. */
  void deliver() throws IOException {
    if (isAddress(task.output())) {
      deliver(results(), task.output());
    }
  }

  /** Copies a file of the folder of all results to this machine, if it is there. */
  static void fetch(Path file, String output) throws IOException {
    org.apache.hadoop.fs.Path there =
        new org.apache.hadoop.fs.Path(output, file.getFileName().toString());
    if (system(output).exists(there)) {
      system(output)
          .copyToLocalFile(false, there, new org.apache.hadoop.fs.Path(file.toUri()), true);
    }
  }

  /**
   * Copies a file or folder of this machine into the folder of all results on a Hadoop file system,
   * in place of what has its name there; it appears there whole.
   */
  static void deliver(Path whole, String output) throws IOException {
    FileSystem system = system(output);
    String name = whole.getFileName().toString();
    org.apache.hadoop.fs.Path target = new org.apache.hadoop.fs.Path(output, name);
    org.apache.hadoop.fs.Path part = new org.apache.hadoop.fs.Path(output, "." + name + ".part");
    system.delete(part, true);
    system.copyFromLocalFile(false, true, new org.apache.hadoop.fs.Path(whole.toUri()), part);
    system.delete(target, true);
    if (!system.rename(part, target)) {
      throw new IOException(part + " cannot be renamed to " + target);
    }
  }

  @Override
  public void close() throws IOException {
    if (scratch.isPresent()) {
      delete(scratch.get());
    }
  }

  /** Removes a folder of this machine with all that it holds. */
  static void delete(Path folder) throws IOException {
    if (!FileUtil.fullyDelete(folder.toFile())) {
      throw new IOException(folder + " cannot be removed");
    }
  }
}
