package io.github.umlpsd.command;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.scijava.Context;

/** Tests with a SciJava of their own. */
abstract class ContextTest {
  Context context;

  @BeforeEach
  final void start() {
    context = new Context();
  }

  @AfterEach
  final void stop() {
    context.dispose();
  }
}
