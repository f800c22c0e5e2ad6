package liaison.ui.control;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

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
  MISSING(Material2AL.HELP_OUTLINE);

  private final Ikon ikon;

  Icons(Ikon ikon) {
    this.ikon = ikon;
  }

  /** A new node of the icon, coloured by the style sheet. */
  public Node node() {
    FontIcon icon = new FontIcon(ikon);
    icon.setIconSize(18);
    return icon;
  }
}
