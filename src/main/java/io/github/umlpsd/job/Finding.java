package io.github.umlpsd.job;

import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a trace tells, or the reason why it does not.
 *
 * @param value what was found
 * @param reason one sentence for people when nothing was found, else empty
 */
public record Finding<T>(Optional<T> value, String reason) {

  /** Something found. */
  public static <T> Finding<T> of(T value) {
    return new Finding<>(Optional.of(value), "");
  }

  /** Nothing found. */
  public static <T> Finding<T> none(String reason) {
    return new Finding<>(Optional.empty(), reason);
  }

  /** What follows from the value; the reason stays when there is none. */
  public <R> Finding<R> then(Function<T, Finding<R>> next) {
    return value.isPresent() ? next.apply(value.get()) : none(reason);
  }
}
