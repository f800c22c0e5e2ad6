package liaison.scene.ink;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Ink of one colour on a band of rows: how often each pixel's light is halved, as a whole number.
 *
 * <p>Laying one translucent colour over another n times leaves the product of what each lets
 * through, so it is enough to add logarithms. Sums of whole numbers do not depend on the order, and
 * four neighbours are added at once. Two fields are kept, one with pixels of a column side by side
 * for flat lines, one with those of a row for steep ones. One instance serves one thread.
 */
public final class InkField {

  /** Pixels beyond the band that may be written to; nobody reads them. */
  static final int PAD = LineTable.MOST;

  private static final int HALVING = 2048;
  private static final int CAP = 10 * HALVING;
  private static final long GUARDS = 0x8000_8000_8000_8000L;
  private static final long CAPS = CAP * 0x0001_0001_0001_0001L;
  private static final int BLACK = 2 * CAP;
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  private static final short[] LEFT = left();

  private final int width;
  private final Lane flat;
  private final Lane steep;

  /**
   * One of the two fields.
   *
   * @param cells two bytes a pixel
   * @param stride bytes from one line of neighbours to the next
   */
  record Lane(byte[] cells, int stride) {

    /** Adds ink to four neighbours from a place on. */
    void add(int at, long ink) {
      long sum = (long) LONG.get(cells, at) + ink;
      LONG.set(cells, at, (sum & GUARDS) == 0 ? sum : capped(sum));
    }

    void addOne(int at, int ink) {
      int sum = ((short) SHORT.get(cells, at) & 0xffff) + ink;
      SHORT.set(cells, at, (short) Math.min(sum, CAP));
    }
  }

  /**
   * @param width pixels of a row
   * @param rows of the band
   */
  public InkField(int width, int rows) {
    this.width = width;
    int down = rows + 3 & ~3;
    flat = new Lane(new byte[2 * width * (down + 2 * PAD)], 2 * (down + 2 * PAD));
    steep = new Lane(new byte[2 * rows * (width + 2 * PAD)], 2 * (width + 2 * PAD));
  }

  /** Ink that covers a share of a pixel from 0 to 1. */
  static int units(double share) {
    double halvings = -StrictMath.log(Math.max(1 - share, 1e-9)) / StrictMath.log(2);
    return (int) Math.min(CAP, Math.round(HALVING * halvings));
  }

  /** What each amount of ink lets through, of 256. */
  private static short[] left() {
    short[] left = new short[BLACK + 1];
    for (int ink = 0; ink < left.length; ink++) {
      left[ink] = (short) Math.round(256 * StrictMath.pow(2, -ink / (double) HALVING));
    }
    return left;
  }

  private static long capped(long sum) {
    long full = ((sum & GUARDS) >>> 15) * 0xffff;
    return sum & ~full | CAPS & full;
  }

  Lane flat() {
    return flat;
  }

  Lane steep() {
    return steep;
  }

  /**
   * Lays the ink on the pixels within a part of the band and takes it all away again.
   *
   * @param at of the band's first pixel among the pixels
   * @param clip left, top, right, bottom within the band
   */
  public void print(int premultiplied, int[] pixels, int at, int[] clip) {
    long ink = spread(premultiplied);
    for (int y = clip[1]; y < clip[3]; y++) {
      int row = at + y * width;
      int across = y * steep.stride() + 2 * PAD;
      int down = 2 * (y + PAD);
      for (int x = clip[0]; x < clip[2]; x++) {
        int sum =
            (short) SHORT.get(steep.cells(), across + 2 * x)
                + (short) SHORT.get(flat.cells(), down + x * flat.stride());
        if (sum != 0) {
          pixels[row + x] = mixed(ink, pixels[row + x], LEFT[Math.min(sum, BLACK)]);
        }
      }
    }
    Arrays.fill(flat.cells(), (byte) 0);
    Arrays.fill(steep.cells(), (byte) 0);
  }

  private static int mixed(long ink, int pixel, int left) {
    long sum = spread(pixel) * left + ink * (256 - left) + 0x0080_0080_0080_0080L;
    sum = sum >>> 8 & 0x00ff_00ff_00ff_00ffL;
    return (int) (sum | sum >>> 24);
  }

  /** Four channels with room between them: lowest and third, then second and fourth. */
  private static long spread(int pixel) {
    return (pixel & 0xff00ffL) | (pixel >>> 8 & 0xff00ffL) << 32;
  }
}
