import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;

/** Ends with 0 where AWT can lay out text, that is, where its native text libraries are there. */
public final class AwtText {
  private AwtText() {}

  public static void main(String[] args) {
    Font font = new Font("Dialog", Font.PLAIN, 12);
    new TextLayout("text", font, new FontRenderContext(null, true, true)).getBounds();
  }
}
