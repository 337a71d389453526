package io.github.umlpsd.job;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** A block of a file that others may write to, or cut, meanwhile. */
public final class FileBlock {
  private FileBlock() {}

  /**
   * Fills a buffer from a place in a file on, as far as the file goes.
   *
   * @param at where the first byte comes from
   * @return the buffer, ready to be read
   */
  public static ByteBuffer read(FileChannel in, long at, ByteBuffer block) throws IOException {
    while (block.hasRemaining() && in.read(block, at + block.position()) > 0) {
      // Goes on where it ended.
    }
    return block.flip();
  }
}
