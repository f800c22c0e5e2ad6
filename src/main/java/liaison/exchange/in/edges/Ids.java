package liaison.exchange.in.edges;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * Ids of records made of a file's own: the file's prefix, a colon and the own id of a node; a slash
 * and the row of a tie.
 *
 * @param prefix of the file
 */
record Ids(String prefix) {

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}._-]{1,200}");
  private static final Pattern UNFIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int SHOWN = 40;

  /** Of a node; what no id may hold is left out, and a sum of the whole added. */
  String node(String own) {
    if (PLAIN.matcher(own).matches()) {
      return prefix + ":" + own;
    }
    String fit = UNFIT.matcher(own).replaceAll("-");
    int length = fit.offsetByCodePoints(0, Math.min(SHOWN, fit.codePointCount(0, fit.length())));
    return prefix + ":" + fit.substring(0, length) + ":" + sum(own);
  }

  String tie(int row) {
    return prefix + "/" + row;
  }

  private static String sum(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum, 0, 12);
    } catch (NoSuchAlgorithmException none) {
      throw new IllegalStateException(none);
    }
  }
}
