package io.github.umlpsd.command;

import java.util.function.Consumer;

/**
 * The input behind {@link PreviewWidget}: whether a preview is wanted, and where it tells
 * something. Only a dialog switches it on, so there is no preview in macros and without a screen.
 */
final class PreviewBox {
  private boolean on;
  private Consumer<String> line = text -> {};

  boolean isOn() {
    return on;
  }

  void turn(boolean on) {
    this.on = on;
  }

  /** Where to show what is told; it may be told from any thread. */
  void show(Consumer<String> line) {
    this.line = line;
  }

  void tell(String text) {
    line.accept(text);
  }
}
