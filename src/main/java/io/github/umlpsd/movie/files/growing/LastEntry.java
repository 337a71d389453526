package io.github.umlpsd.movie.files.growing;

import io.github.umlpsd.job.FileBlock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The entry of an index that was read last. As long as it stands there, what follows belongs to the
 * same recording.
 */
final class LastEntry {
  private final String name;
  private ByteBuffer bytes = ByteBuffer.allocate(0);
  private long at;

  /**
   * @param name of the recording, for the message
   */
  LastEntry(String name) {
    this.name = name;
  }

  /**
   * Notes an entry.
   *
   * @param at its place in the file
   */
  void note(long at, ByteBuffer entry) {
    this.at = at;
    this.bytes = ByteBuffer.allocate(entry.remaining()).put(entry.duplicate()).flip();
  }

  /** Nothing was read of the file that comes next. */
  void forget() {
    bytes.limit(0);
  }

  /**
   * Looks whether it is still there.
   *
   * @throws BegunAnewException if it is not
   */
  void check(FileChannel in) throws IOException {
    if (!FileBlock.read(in, at, ByteBuffer.allocate(bytes.limit())).equals(bytes)) {
      throw new BegunAnewException(name);
    }
  }
}
