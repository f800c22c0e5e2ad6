package liaison.scene.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;
import liaison.base.Progress;
import liaison.scene.EveryMark;
import liaison.scene.FigureOptions;
import liaison.scene.text.Fonts;
import org.junit.jupiter.api.Test;

class PngFormatTest {

  private record Chunk(String type, byte[] data) {}

  private static List<Chunk> chunks(byte[] png) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(png));
    assertEquals(0x89504e470d0a1a0aL, in.readLong());
    List<Chunk> chunks = new ArrayList<>();
    while (in.available() > 0) {
      int length = in.readInt();
      byte[] typed = in.readNBytes(4 + length);
      CRC32 crc = new CRC32();
      crc.update(typed);
      assertEquals((int) crc.getValue(), in.readInt());
      String type = new String(typed, 0, 4, StandardCharsets.US_ASCII);
      chunks.add(new Chunk(type, java.util.Arrays.copyOfRange(typed, 4, typed.length)));
    }
    return chunks;
  }

  private static byte[] written(FigureOptions options) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PngFormat(new RasterPainter(new Fonts()))
        .write(List.of(EveryMark.scene()), options, out, Progress.NONE);
    return out.toByteArray();
  }

  @Test
  void theSameFigureGivesTheSameBytes() throws IOException {
    FigureOptions options = new FigureOptions(2, 300, "seed 7");
    assertArrayEquals(written(options), written(options));
  }

  @Test
  void carriesResolutionColourSpaceAndWords() throws IOException {
    List<Chunk> chunks = chunks(written(new FigureOptions(2, 300, "seed 7")));
    assertEquals(
        List.of("IHDR", "sRGB", "pHYs", "tEXt", "iTXt", "tEXt", "IDAT", "IEND"),
        chunks.stream().map(Chunk::type).toList());
    DataInputStream size = new DataInputStream(new ByteArrayInputStream(chunks.get(2).data()));
    assertEquals(11811, size.readInt());
    assertEquals(11811, size.readInt());
    assertEquals(1, size.readByte());
    String title = new String(chunks.get(4).data(), StandardCharsets.UTF_8);
    assertTrue(title.startsWith("Title\0") && title.contains("清华大学"));
    String words = new String(chunks.get(5).data(), StandardCharsets.ISO_8859_1);
    assertTrue(words.contains("seed 7") && words.contains("Subtitle"));
  }

  @Test
  void everyPixelComesBack() throws IOException {
    Raster opaque = new RasterPainter(new Fonts()).paint(EveryMark.scene(), 1);
    assertArrayEquals(opaque.argb(), decoded(opaque));
    Raster clear =
        new Raster(3, 2, new int[] {0, 0x80800000, 0xff123456, 0, 0xffffffff, 0x40404040});
    int[] straight = {0, 0x80ff0000, 0xff123456, 0, 0xffffffff, 0x40ffffff};
    assertArrayEquals(straight, decoded(clear));
  }

  private static int[] decoded(Raster raster) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Png.write(raster, 96, Map.of(), out);
    List<Chunk> chunks = chunks(out.toByteArray());
    int channels = chunks.getFirst().data()[9] == 2 ? 3 : 4;
    Chunk pixels = chunks.stream().filter(c -> c.type().equals("IDAT")).findFirst().orElseThrow();
    byte[] rows = new InflaterInputStream(new ByteArrayInputStream(pixels.data())).readAllBytes();
    int stride = raster.width() * channels;
    byte[] above = new byte[stride];
    int[] result = new int[raster.width() * raster.height()];
    for (int y = 0; y < raster.height(); y++) {
      int at = y * (stride + 1);
      byte[] row = new byte[stride];
      for (int i = 0; i < stride; i++) {
        int before =
            switch (rows[at]) {
              case 1 -> i < channels ? 0 : row[i - channels];
              case 2 -> above[i];
              default -> 0;
            };
        row[i] = (byte) (rows[at + 1 + i] + before);
      }
      for (int x = 0; x < raster.width(); x++) {
        int alpha = channels == 4 ? row[4 * x + 3] & 0xff : 255;
        result[y * raster.width() + x] =
            alpha << 24
                | (row[channels * x] & 0xff) << 16
                | (row[channels * x + 1] & 0xff) << 8
                | row[channels * x + 2] & 0xff;
      }
      above = row;
    }
    return result;
  }
}
