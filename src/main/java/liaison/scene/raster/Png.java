package liaison.scene.raster;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
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
    int common = -1;
    for (int pixel : raster.argb()) {
      common &= pixel;
    }
    boolean rgb = common >>> 24 == 255;
    out.write(SIGNATURE);
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
        int[] above = new int[raster.width()];
        int[] row = new int[above.length];
        byte[] filtered = new byte[above.length * channels + 1];
        for (int y = 0; y < raster.height(); y++) {
          unpack(raster, y, channels, row);
          PngRow.filter(row, above, channels, filtered);
          rows.write(filtered);
          int[] swap = above;
          above = row;
          row = swap;
        }
      }
      return bytes.toByteArray();
    } finally {
      deflater.end();
    }
  }

  /** A row's pixels, with their alpha taken off where it is not written. */
  private static void unpack(Raster raster, int y, int channels, int[] row) {
    System.arraycopy(raster.argb(), y * row.length, row, 0, row.length);
    if (channels == 3) {
      for (int x = 0; x < row.length; x++) {
        row[x] &= 0xffffff;
      }
    } else {
      for (int x = 0; x < row.length; x++) {
        row[x] = Pixels.straight(row[x]);
      }
    }
  }
}
