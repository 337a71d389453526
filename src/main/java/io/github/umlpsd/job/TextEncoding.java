package io.github.umlpsd.job;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the signs of a text file are stored: by its byte order mark; without one UTF-16 if every
 * other byte is zero, UTF-8 if the whole file is valid UTF-8, else Windows-1252.
 *
 * @param mark number of bytes of the byte order mark
 */
public record TextEncoding(Charset charset, int mark) {
  private static final int HEAD = 4096;
  private static final int BUFFER = 1 << 16;

  /** The highest bits of eight bytes, which no sign of ASCII has. */
  private static final long NOT_ASCII = 0x8080808080808080L;

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /**
   * Looks at the file.
   *
   * @throws IOException if it cannot be read
   */
  public static TextEncoding of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (starts(head, 0xef, 0xbb, 0xbf)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3);
    }
    if (starts(head, 0xff, 0xfe)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (starts(head, 0xfe, 0xff)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2);
    }
    int[] zeros = new int[2];
    for (int i = 0; i < head.length; i++) {
      zeros[i % 2] += head[i] == 0 ? 1 : 0;
    }
    int many = head.length / 4;
    int few = head.length / 40;
    if (head.length >= 4 && zeros[1] > many && zeros[0] <= few) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 0);
    }
    if (head.length >= 4 && zeros[0] > many && zeros[1] <= few) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 0);
    }
    return new TextEncoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS, 0);
  }

  /**
   * The whole text of a file, without its byte order mark.
   *
   * @throws IOException if it cannot be read
   */
  public static String text(Path file) throws IOException {
    StringWriter text = new StringWriter();
    try (BufferedReader reader = of(file).open(file)) {
      reader.transferTo(text);
    }
    return text.toString();
  }

  private static boolean starts(byte[] head, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
    CharBuffer signs = CharBuffer.allocate(BUFFER);
    try (InputStream in = Files.newInputStream(file)) {
      boolean end = false;
      while (!end) {
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = count < 0;
        bytes.position(bytes.position() + Math.max(count, 0)).flip();
        if (isAscii(bytes)) {
          bytes.clear();
          continue;
        }
        CoderResult result = decoder.decode(bytes, signs.clear(), end);
        if (result.isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return true;
  }

  /** Whether all bytes that are left are ASCII, and so are whole signs. */
  private static boolean isAscii(ByteBuffer bytes) {
    int at = bytes.position();
    for (; at + Long.BYTES <= bytes.limit(); at += Long.BYTES) {
      if ((bytes.getLong(at) & NOT_ASCII) != 0) {
        return false;
      }
    }
    for (; at < bytes.limit(); at++) {
      if (bytes.get(at) < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The text behind the byte order mark.
   *
   * @throws CharacterCodingException later, from the reader, if the file is not of this encoding
   */
  public BufferedReader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    in.skipNBytes(mark);
    CharsetDecoder decoder = charset.newDecoder();
    return new BufferedReader(
        charset.equals(WINDOWS)
            ? new InputStreamReader(in, charset)
            : new InputStreamReader(in, decoder),
        BUFFER);
  }

  /** Its name for people. */
  public String word() {
    return charset.name() + (mark > 0 ? " with byte order mark" : "");
  }
}
