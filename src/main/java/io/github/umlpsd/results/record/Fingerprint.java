package io.github.umlpsd.results.record;

import io.github.umlpsd.job.FileBlock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * Tells files of one size and time apart by what is in them, without reading them whole: a hash of
 * the header and of blocks spread evenly to the end.
 */
final class Fingerprint {
  /** The header, where formats say what the file holds. */
  private static final int HEADER_BYTES = 1 << 16;

  /** Blocks behind the header, the last one at the end of the file. */
  private static final int BLOCKS = 16;

  private static final int BLOCK_BYTES = 1 << 12;

  /** Half of a SHA-256: two different files have the same one by chance in 1 of 10^38 cases. */
  private static final int HASH_BYTES = 16;

  private Fingerprint() {}

  /**
   * The hash in hexadecimal digits. Small files are read whole.
   *
   * @throws IOException if the file cannot be read
   */
  static String of(Path file) throws IOException {
    MessageDigest digest = Sha256.begin();
    try (FileChannel channel = FileChannel.open(file)) {
      long size = channel.size();
      long header = Math.min(size, HEADER_BYTES);
      add(digest, channel, 0, (int) header);
      long behind = size - header;
      if (behind <= (long) BLOCKS * BLOCK_BYTES) {
        add(digest, channel, header, (int) behind);
      } else {
        for (int b = 1; b <= BLOCKS; b++) {
          add(digest, channel, header + behind * b / BLOCKS - BLOCK_BYTES, BLOCK_BYTES);
        }
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, HASH_BYTES);
  }

  private static void add(MessageDigest digest, FileChannel channel, long from, int bytes)
      throws IOException {
    digest.update(FileBlock.read(channel, from, ByteBuffer.allocate(bytes)));
  }
}
