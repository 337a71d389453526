package io.github.umlpsd.results.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses for links, whatever signs are in the names of files. */
public final class PageAddress {
  private PageAddress() {}

  /** The address of a file as seen from a page in a folder. */
  public static String between(Path folder, Path file) {
    Path from = folder.toAbsolutePath().normalize();
    Path to = file.toAbsolutePath().normalize();
    return from.getRoot().equals(to.getRoot())
        ? of(from.relativize(to).toString().replace('\\', '/'))
        : to.toUri().toASCIIString();
  }

  /** The address of a relative path with slashes. */
  static String of(String path) {
    return Stream.of(path.split("/"))
        .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
