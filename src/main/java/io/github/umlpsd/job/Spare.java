package io.github.umlpsd.job;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Rooms for work that are used again, so that there are as many as threads at work and not as many
 * as tasks. Safe for several threads; what is taken belongs to the one who took it until it is
 * given back.
 */
public final class Spare<T> {
  private final Queue<T> rooms = new ConcurrentLinkedQueue<>();
  private final Supplier<T> maker;

  /**
   * @param maker makes a room where none is spare
   */
  public Spare(Supplier<T> maker) {
    this.maker = maker;
  }

  /** One that was given back, as it was left, or else a new one. */
  public T take() {
    T room = rooms.poll();
    return room == null ? maker.get() : room;
  }

  public void giveBack(T room) {
    rooms.add(room);
  }

  /** Visits all that have been given back. */
  public void forEach(Consumer<T> visitor) {
    rooms.forEach(visitor);
  }

  /** Lets all go that have been given back. */
  public void clear() {
    rooms.clear();
  }
}
