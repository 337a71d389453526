package io.github.umlpsd.spark;

import io.github.umlpsd.job.UserException;
import io.github.umlpsd.results.record.JobRecord;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;

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

  /** The file and, of a movie in parts, the others that its name stands for. */
  private static Path fetched(String address, Path scratch) throws IOException {
    org.apache.hadoop.fs.Path source = new org.apache.hadoop.fs.Path(address);
    FileSystem system = system(address);
    Path folder = Files.createDirectory(scratch.resolve("input"));
    String name = source.getName();
    FileStatus[] found =
        system.exists(source) && system.getFileStatus(source).isDirectory()
            ? system.listStatus(source)
            : system.globStatus(
                new org.apache.hadoop.fs.Path(
                    source.getParent(), name.replaceFirst("(\\.ome)?\\.tiff?$", "*$0")));
    if (found == null || found.length == 0) {
      throw new UserException("There is no movie " + address + "; check its address.");
    }
    for (FileStatus file : found) {
      if (file.isFile()) {
        Path copy = folder.resolve(file.getPath().getName());
        system.copyToLocalFile(
            false, file.getPath(), new org.apache.hadoop.fs.Path(copy.toUri()), true);
        Files.setLastModifiedTime(copy, FileTime.fromMillis(file.getModificationTime()));
      }
    }
    return Files.exists(folder.resolve(name)) ? folder.resolve(name) : folder;
  }

  private static FileSystem system(String address) throws IOException {
    return FileSystem.get(URI.create(address.replace(" ", "%20")), new Configuration());
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
    if (!isAddress(task.output())) {
      return;
    }
    FileSystem system = system(task.output());
    org.apache.hadoop.fs.Path part =
        new org.apache.hadoop.fs.Path(task.output(), "." + task.name() + ".part");
    system.delete(part, true);
    system.copyFromLocalFile(
        false, true, new org.apache.hadoop.fs.Path(results().toUri()), part);
    system.delete(target(), true);
    if (!system.rename(part, target())) {
      throw new IOException(part + " cannot be renamed to " + target());
    }
  }

  /** Copies a file of this machine into the folder of all results. */
  static void deliver(Path file, String output) throws IOException {
    if (isAddress(output)) {
      system(output)
          .copyFromLocalFile(
              false,
              true,
              new org.apache.hadoop.fs.Path(file.toUri()),
              new org.apache.hadoop.fs.Path(output, file.getFileName().toString()));
    }
  }

  @Override
  public void close() throws IOException {
    if (scratch.isPresent()) {
      delete(scratch.get());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.deleteIfExists(file);
      }
    }
  }
}
