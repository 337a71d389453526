package io.github.umlpsd.command;

import org.scijava.Context;
import org.scijava.service.Service;

/** SciJava as headless Fiji has it, until it is closed. */
public final class HeadlessFiji implements AutoCloseable {
  private static final String KEY = "java.awt.headless";

  private final String before = System.getProperty(KEY, "false");
  private final Context context;

  public HeadlessFiji() {
    System.setProperty(KEY, "true");
    this.context = new Context();
  }

  public <S extends Service> S service(Class<S> type) {
    return context.service(type);
  }

  @Override
  public void close() {
    context.dispose();
    System.setProperty(KEY, before);
  }
}
