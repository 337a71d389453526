package io.github.umlpsd.engine.saved;

import java.util.List;

/**
 * Classes that a user wants instead of new ones.
 *
 * @param folder the result folder that was named; empty = new classes
 * @param classifications what was read from it, the leading one first; empty until it is read
 */
public record GivenClasses(String folder, List<SavedClasses> classifications) {
  /** New classes are made. */
  public static final GivenClasses NONE = new GivenClasses("", List.of());

  public GivenClasses {
    classifications = List.copyOf(classifications);
  }

  /** Classes that are named, but not read yet. */
  public static GivenClasses in(String folder) {
    return new GivenClasses(folder, List.of());
  }

  /** Whether classes were named. */
  public boolean isAsked() {
    return !folder.isEmpty();
  }

  /** Whether classes were named and not read yet. */
  public boolean isUnread() {
    return isAsked() && classifications.isEmpty();
  }

  /** The same, read. */
  public GivenClasses with(List<SavedClasses> read) {
    return new GivenClasses(folder, read);
  }
}
