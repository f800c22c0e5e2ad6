package liaison.ui.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import liaison.base.Messages;
import liaison.model.grid.Grid;
import liaison.model.grid.GridCell;
import liaison.model.grid.GridGroup;
import liaison.model.grid.GridSum;

/** The texts of cells that were shown lately, so that scrolling makes none twice. */
final class TableTexts {

  private static final int LINES_KEPT = 512;

  private final Grid grid;
  private final Map<GridLine, String[]> kept =
      new LinkedHashMap<>(LINES_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<GridLine, String[]> eldest) {
          return size() > LINES_KEPT;
        }
      };

  TableTexts(Grid grid) {
    this.grid = grid;
  }

  /** The text of a cell: of a record, or of the head of a group. */
  String of(GridLine line, int column) {
    String[] texts = kept.computeIfAbsent(line, this::texts);
    return column < texts.length ? texts[column] : "";
  }

  private String[] texts(GridLine line) {
    String[] texts = new String[grid.columns().size()];
    for (int at = 0; at < texts.length; at++) {
      texts[at] = line.isHead() ? head(line.group(), at) : oneLine(cell(line, at).text());
    }
    return texts;
  }

  private GridCell cell(GridLine line, int column) {
    return grid.rows().cell(line.row(), column);
  }

  private String head(int group, int column) {
    GridGroup each = grid.groups().get(group);
    Messages messages = Messages.in(grid.language());
    if (column == 0) {
      return messages.get("table.group.count", each.label(), each.size());
    }
    Optional<GridSum> sum = each.sum(column);
    return sum.map(found -> found.isAdded() ? found.cell().text() : messages.get("table.sum.none"))
        .orElse("");
  }

  /**
   * Why a head has no sum, or the whole text of a cell that may be cut short; nothing for a line of
   * rows that were there before.
   */
  String whole(GridLine line, int column) {
    boolean isGone =
        column >= grid.columns().size()
            || (line.isHead()
                ? line.group() >= grid.groups().size()
                : line.row() >= grid.rows().size());
    if (isGone) {
      return "";
    }
    if (!line.isHead()) {
      return cell(line, column).text();
    }
    Messages messages = Messages.in(grid.language());
    return grid.groups()
        .get(line.group())
        .sum(column)
        .filter(sum -> !sum.isAdded())
        .map(sum -> messages.get(sum.reason()))
        .orElseGet(() -> of(line, column));
  }

  private static String oneLine(String text) {
    return text.indexOf('\n') < 0 ? text : text.replaceAll("\\s*\\n\\s*", " ");
  }
}
