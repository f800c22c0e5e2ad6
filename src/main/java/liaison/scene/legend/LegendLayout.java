package liaison.scene.legend;

import java.util.ArrayList;
import java.util.List;
import liaison.base.Messages;
import liaison.scene.LineBreaker;
import liaison.scene.Mark;
import liaison.scene.TextMeasure;
import liaison.scene.TextStyle;

/** Sets the blocks of a legend in a column or in rows. */
final class LegendLayout {

  private static final double LEADING = 1.25;
  private static final double GAP = 1.6;

  private final List<LegendBlock> blocks;
  private final TextMeasure measure;
  private final Messages messages;
  private final TextStyle style;
  private final TextStyle heading;

  LegendLayout(
      List<LegendBlock> blocks,
      TextMeasure measure,
      Messages messages,
      TextStyle style,
      TextStyle heading) {
    this.blocks = List.copyOf(blocks);
    this.measure = measure;
    this.messages = messages;
    this.style = style;
    this.heading = heading;
  }

  /** A legend set: its marks from (0, 0), and the room they take. */
  record Result(List<Mark> marks, double width, double height) {}

  /** One below the other in a column; what does not fit in the height is counted, not drawn. */
  Result column(double maxWidth, double maxHeight) {
    double width = columnWidth(maxWidth);
    double leading = columnHeight(width, 0.35) <= maxHeight ? 0.35 : 0.1;
    boolean cut = columnHeight(width, leading) > maxHeight;
    double limit = cut ? maxHeight - 1.3 * style.size() : maxHeight;
    List<Mark> marks = new ArrayList<>();
    double y = 0;
    int left = blocks.stream().mapToInt(block -> block.entries().size()).sum();
    for (LegendBlock block : blocks) {
      List<LegendRow> rows = rows(block, width);
      double head = headHeight(block, width);
      if (rows.isEmpty() || y + head + rows.getFirst().height() > limit) {
        break;
      }
      y = drawHead(marks, block, y, width);
      double widest = rows.stream().mapToDouble(LegendRow::width).max().orElse(width);
      for (LegendRow row : rows) {
        if (y + row.height() > limit) {
          break;
        }
        row.draw(marks, 0, y, widest, style, measure);
        y += row.height() + leading * style.size();
        left--;
      }
      y += 0.8 * style.size();
    }
    if (cut && left > 0) {
      String more = messages.get("scene.legend.more", left);
      marks.add(new Mark.Label("", 0, limit + style.size(), more, style, Mark.Anchor.START, 0));
      y = maxHeight;
    }
    return new Result(marks, width, Math.min(y, maxHeight));
  }

  /** Height of the whole legend as a column. */
  double columnHeight(double maxWidth) {
    return columnHeight(columnWidth(maxWidth), 0.1);
  }

  /** Entries side by side in as many rows as they need, all words of a row on one line. */
  Result rows(double maxWidth, double maxHeight) {
    List<Mark> marks = new ArrayList<>();
    double y = 0;
    for (LegendBlock block : blocks) {
      double start = 0;
      String title = "";
      if (!block.title().isEmpty()) {
        title = new LineBreaker(measure).shorten(block.title(), style.size(), true, maxWidth / 2);
        start = measure.width(title, style.size(), true) + style.size();
      }
      double x = start;
      List<LegendRow> line = new ArrayList<>();
      for (LegendEntry entry : block.entries()) {
        double sample = LegendSample.width(entry, style.size());
        LegendRow row = LegendRow.of(entry, sample, maxWidth - start, style.size(), measure);
        if (!line.isEmpty() && x + row.width() > maxWidth) {
          y = line(marks, title, line, start, y) + 0.3 * style.size();
          title = "";
          line.clear();
          x = start;
        }
        if (y + row.height() > maxHeight) {
          break;
        }
        line.add(row);
        x += row.width() + GAP * style.size();
      }
      y = line(marks, title, line, start, y) + 0.5 * style.size();
      if (y > maxHeight) {
        break;
      }
    }
    return new Result(marks, maxWidth, Math.min(y, maxHeight));
  }

  /** A line of entries from a top, the title before it; returns where it ends. */
  private double line(
      List<Mark> marks, String title, List<LegendRow> line, double start, double top) {
    double height = LEADING * style.size();
    for (LegendRow row : line) {
      height = Math.max(height, row.height());
    }
    double middle = top + height / 2;
    if (!title.isEmpty()) {
      double baseline = middle + (0.985 - LEADING / 2) * style.size();
      marks.add(new Mark.Label("", 0, baseline, title, heading, Mark.Anchor.START, 0));
    }
    double x = start;
    for (LegendRow row : line) {
      row.draw(marks, x, middle - row.height() / 2, row.width(), style, measure);
      x += row.width() + GAP * style.size();
    }
    return top + height;
  }

  private double columnWidth(double maxWidth) {
    double width = 0;
    for (LegendBlock block : blocks) {
      width = Math.max(width, measure.width(block.title(), style.size(), true));
      for (LegendRow row : rows(block, maxWidth)) {
        width = Math.max(width, row.width());
      }
    }
    return Math.min(width, maxWidth);
  }

  private double columnHeight(double width, double leading) {
    double height = 0;
    for (LegendBlock block : blocks) {
      height += headHeight(block, width) + 0.8 * style.size();
      for (LegendRow row : rows(block, width)) {
        height += row.height() + leading * style.size();
      }
    }
    return height;
  }

  private List<LegendRow> rows(LegendBlock block, double width) {
    double sample = 0;
    for (LegendEntry entry : block.entries()) {
      if (!(entry instanceof LegendEntry.Gradient)) {
        sample = Math.max(sample, LegendSample.width(entry, style.size()));
      }
    }
    List<LegendRow> rows = new ArrayList<>();
    for (LegendEntry entry : block.entries()) {
      double own =
          entry instanceof LegendEntry.Gradient ? LegendSample.width(entry, style.size()) : sample;
      rows.add(LegendRow.of(entry, own, width + 0.001, style.size(), measure));
    }
    return rows;
  }

  private double headHeight(LegendBlock block, double width) {
    return headLines(block, width).size() * 1.25 * style.size()
        + (block.title().isEmpty() ? 0 : 0.25 * style.size());
  }

  private List<String> headLines(LegendBlock block, double width) {
    return new LineBreaker(measure).wrap(block.title(), style.size(), true, width + 0.001, 2);
  }

  private double drawHead(List<Mark> marks, LegendBlock block, double top, double width) {
    double baseline = top + 0.985 * style.size();
    for (String line : headLines(block, width)) {
      marks.add(new Mark.Label("", 0, baseline, line, heading, Mark.Anchor.START, 0));
      baseline += 1.25 * style.size();
    }
    return top + headHeight(block, width);
  }
}
