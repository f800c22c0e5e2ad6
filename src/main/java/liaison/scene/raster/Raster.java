package liaison.scene.raster;

/**
 * A painted picture.
 *
 * @param width pixels
 * @param height pixels
 * @param argb rows from the top, ARGB premultiplied by alpha
 */
public record Raster(int width, int height, int[] argb) {}
