package liaison.exchange.in.tables;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;

/** Strict UTF-8: a byte that does not belong is said, with its line, and never guessed at. */
final class Utf8 {

  private static final char BOM = '\uFEFF';

  private Utf8() {}

  /** The text of a file without its byte order mark. */
  static String decode(String file, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (decoder.decode(in, out, true).isError()) {
      throw new AppException(
          Fault.INPUT,
          Text.of("import.csv.encoding", file, Integer.toString(lineAt(bytes, in.position()))));
    }
    out.flip();
    boolean marked = out.hasRemaining() && out.get(0) == BOM;
    return out.subSequence(marked ? 1 : 0, out.length()).toString();
  }

  private static int lineAt(byte[] bytes, int position) {
    int line = 1;
    for (int at = 0; at < position; at++) {
      if (bytes[at] == '\n') {
        line++;
      }
    }
    return line;
  }
}
