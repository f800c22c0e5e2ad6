package liaison.ui.control;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;

/** The icons of the window. */
public enum Icons {
  EXPORT(Material2MZ.SAVE_ALT),
  THEME(Material2AL.BRIGHTNESS_6),
  LEFT_PANEL(Material2AL.FILTER_LIST),
  RIGHT_PANEL(Material2AL.INFO),
  ZOOM_IN(Material2AL.ADD),
  ZOOM_OUT(Material2MZ.REMOVE),
  FIT(Material2AL.FULLSCREEN),
  CLOSE(Material2AL.CLOSE),
  UNDO(Material2MZ.UNDO),
  REDO(Material2MZ.REDO),
  BACK(Material2AL.ARROW_BACK),
  FORWARD(Material2AL.ARROW_FORWARD),
  MORE(Material2MZ.MORE_HORIZ),
  PRESENT(Material2MZ.SLIDESHOW),
  ONE_TILE(Material2AL.CROP_SQUARE),
  TWO_TILES(Material2OutlinedMZ.VIEW_AGENDA),
  FOUR_TILES(Material2AL.BORDER_ALL),
  COLUMNS(Material2MZ.VIEW_COLUMN),
  UP(Material2AL.KEYBOARD_ARROW_UP),
  DOWN(Material2AL.KEYBOARD_ARROW_DOWN),
  SAMPLE(Material2OutlinedMZ.SCATTER_PLOT),
  NEW(Material2OutlinedAL.ADD_BOX),
  IMPORT(Material2OutlinedAL.FILE_UPLOAD),
  HISTORY(Material2AL.HISTORY),
  SEARCH(Material2MZ.SEARCH),
  FILTER(Material2AL.FILTER_LIST),
  FOLD(Material2AL.EXPAND_MORE),
  UNFOLD(Material2AL.CHEVRON_RIGHT),
  TABLE(Material2AL.GRID_ON),
  MISSING(Material2AL.HELP_OUTLINE);

  private final Ikon ikon;

  Icons(Ikon ikon) {
    this.ikon = ikon;
  }

  /** A new node of the icon, coloured by the style sheet. */
  public Node node() {
    FontIcon icon = new FontIcon(ikon);
    icon.setIconSize(18);
    icon.setRotate(this == TWO_TILES ? 90 : 0);
    return icon;
  }
}
