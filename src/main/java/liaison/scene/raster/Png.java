package liaison.scene.raster;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes pixels as PNG (ISO/IEC 15948): 8 bits per channel, RGB when every pixel is opaque, else
 * RGBA, with resolution, colour space and words; no time, so that equal pixels give equal bytes.
 */
final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final double METRES_PER_INCH = 0.0254;
  private static final int LEVEL = 4;
  private static final int FILTERS = 3;

  private final OutputStream out;

  private Png(OutputStream out) {
    this.out = out;
  }

  /**
   * @param words keyword (Latin, at most 79 letters) to text, in this order
   */
  static void write(Raster raster, double dpi, Map<String, String> words, OutputStream out)
      throws IOException {
    new Png(out).write(raster, dpi, words);
  }

  private void write(Raster raster, double dpi, Map<String, String> words) throws IOException {
    boolean opaque = true;
    for (int pixel : raster.argb()) {
      opaque &= pixel >>> 24 == 255;
    }
    out.write(SIGNATURE);
    boolean rgb = opaque;
    chunk(
        "IHDR",
        data -> {
          data.writeInt(raster.width());
          data.writeInt(raster.height());
          data.write(new byte[] {8, (byte) (rgb ? 2 : 6), 0, 0, 0});
        });
    chunk("sRGB", data -> data.write(0));
    int perMetre = (int) Math.round(dpi / METRES_PER_INCH);
    chunk(
        "pHYs",
        data -> {
          data.writeInt(perMetre);
          data.writeInt(perMetre);
          data.write(1);
        });
    for (Map.Entry<String, String> word : words.entrySet()) {
      text(word.getKey(), word.getValue());
    }
    byte[] pixels = compressed(raster, rgb ? 3 : 4);
    chunk("IDAT", data -> data.write(pixels));
    chunk("IEND", data -> {});
  }

  /** Latin-1 words as tEXt, others as iTXt in UTF-8. */
  private void text(String keyword, String words) throws IOException {
    boolean latin = StandardCharsets.ISO_8859_1.newEncoder().canEncode(words);
    chunk(
        latin ? "tEXt" : "iTXt",
        data -> {
          data.write(keyword.getBytes(StandardCharsets.ISO_8859_1));
          data.write(latin ? new byte[1] : new byte[5]);
          data.write(words.getBytes(latin ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        });
  }

  private interface Body {
    void write(DataOutputStream data) throws IOException;
  }

  private void chunk(String type, Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream data = new DataOutputStream(bytes);
    data.write(type.getBytes(StandardCharsets.US_ASCII));
    body.write(data);
    CRC32 crc = new CRC32();
    crc.update(bytes.toByteArray());
    DataOutputStream direct = new DataOutputStream(out);
    direct.writeInt(bytes.size() - 4);
    bytes.writeTo(direct);
    direct.writeInt((int) crc.getValue());
    direct.flush();
  }

  private static byte[] compressed(Raster raster, int channels) throws IOException {
    Deflater deflater = new Deflater(LEVEL);
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
      try (DeflaterOutputStream rows = new DeflaterOutputStream(bytes, deflater, 1 << 16)) {
        byte[] above = new byte[raster.width() * channels];
        byte[] row = new byte[above.length];
        byte[][] filtered = new byte[FILTERS][above.length + 1];
        for (int y = 0; y < raster.height(); y++) {
          unpack(raster, y, channels, row);
          rows.write(best(row, above, channels, filtered));
          byte[] swap = above;
          above = row;
          row = swap;
        }
      }
      return bytes.toByteArray();
    } finally {
      deflater.end();
    }
  }

  private static void unpack(Raster raster, int y, int channels, byte[] row) {
    int at = 0;
    for (int x = 0; x < raster.width(); x++) {
      int pixel = Pixels.straight(raster.argb()[y * raster.width() + x]);
      row[at++] = (byte) (pixel >>> 16);
      row[at++] = (byte) (pixel >>> 8);
      row[at++] = (byte) pixel;
      if (channels == 4) {
        row[at++] = (byte) (pixel >>> 24);
      }
    }
  }

  /** The row by the filter (none, left, above) whose differences are smallest. */
  private static byte[] best(byte[] row, byte[] above, int channels, byte[][] filtered) {
    byte[] same = filtered[2];
    if (Arrays.equals(row, above)) {
      Arrays.fill(same, (byte) 0);
      same[0] = 2;
      return same;
    }
    long plain = 0;
    long left = 0;
    long up = 0;
    filtered[0][0] = 0;
    filtered[1][0] = 1;
    filtered[2][0] = 2;
    for (int i = 0; i < row.length; i++) {
      filtered[0][i + 1] = row[i];
      plain += Math.abs(row[i]);
    }
    for (int i = 0; i < row.length; i++) {
      byte difference = (byte) (row[i] - (i < channels ? 0 : row[i - channels]));
      filtered[1][i + 1] = difference;
      left += Math.abs(difference);
    }
    for (int i = 0; i < row.length; i++) {
      byte difference = (byte) (row[i] - above[i]);
      filtered[2][i + 1] = difference;
      up += Math.abs(difference);
    }
    return left <= up ? left < plain ? filtered[1] : filtered[0] : up < plain ? same : filtered[0];
  }
}
