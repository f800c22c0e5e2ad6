package liaison.scene.raster;

import liaison.scene.ink.LineTables;

/**
 * What is kept from one picture to the next.
 *
 * @param sprites glyphs
 * @param markers symbols
 * @param tables ink of lines
 */
record Kept(Sprites sprites, Markers markers, LineTables tables) {

  static Kept empty() {
    return new Kept(new Sprites(), new Markers(), new LineTables());
  }
}
