package io.github.umlpsd.cli;

import io.github.umlpsd.engine.Version;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints. */
final class VersionLine implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {Version.current().toString()};
  }
}
