package liaison.ui.period;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import liaison.base.Text;
import liaison.ui.state.Words;

/**
 * A histogram by year with a window of chosen years over it. Drag on it to choose years, drag the
 * window to move it, drag its ends to change it; the ends and the window take the keyboard: left
 * and right one year, with Shift five, Home and End as far as it goes, Escape all years.
 */
final class YearBrush extends Region {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double AXIS_HEIGHT = 18;
  private static final double THUMB_WIDTH = 11;
  private static final double WIDEST_BAR = 44;
  private static final double LABEL_GAP_PX = 44;
  private static final int[] LABEL_STEPS = {1, 2, 5, 10, 20, 50, 100};

  private enum Grip {
    FROM,
    TO,
    WINDOW,
    NEW
  }

  private final PeriodViewModel model;
  private final List<Region> bars = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();
  private final Region window = new Region();
  private final Region from = new Region();
  private final Region to = new Region();
  private Grip grip = Grip.NEW;
  private int pressedYear;

  YearBrush(PeriodViewModel model, Words words) {
    this.model = model;
    setId("year-brush");
    getStyleClass().add("year-brush");
    window.getStyleClass().add("brush-window");
    from.getStyleClass().add("brush-thumb");
    to.getStyleClass().add("brush-thumb");
    window.setId("brush-window");
    from.setId("brush-from");
    to.setId("brush-to");
    attach(window, Grip.WINDOW, words, Text.of("period.window"));
    attach(from, Grip.FROM, words, Text.of("period.from"));
    attach(to, Grip.TO, words, Text.of("period.to"));
    from.setCursor(Cursor.H_RESIZE);
    to.setCursor(Cursor.H_RESIZE);
    setCursor(Cursor.CROSSHAIR);
    setOnMousePressed(event -> press(event, Grip.NEW));
    setOnMouseDragged(this::drag);
    model.years().subscribe(this::rebuild);
    model
        .period()
        .subscribe(any -> {
          window.setCursor(model.canReset().get() ? Cursor.OPEN_HAND : Cursor.CROSSHAIR);
          requestLayout();
        });
  }

  private void attach(Region part, Grip what, Words words, Text name) {
    part.setFocusTraversable(true);
    part.setAccessibleRole(AccessibleRole.SLIDER);
    part.accessibleTextProperty().bind(words.of(name));
    part.setOnMousePressed(event -> {
      part.requestFocus();
      press(event, what);
      event.consume();
    });
    part.setOnMouseDragged(event -> {
      drag(event);
      event.consume();
    });
    part.setOnKeyPressed(event -> key(event, what));
  }

  private void press(MouseEvent event, Grip what) {
    boolean isAll = !model.canReset().get();
    grip = what == Grip.WINDOW && isAll ? Grip.NEW : what; // a window over everything cannot move
    pressedYear = yearAt(event);
    if (event.getClickCount() == 2) {
      model.reset();
    }
  }

  private void drag(MouseEvent event) {
    int year = yearAt(event);
    switch (grip) {
      case NEW -> model.choose(pressedYear, year);
      case FROM -> model.choose(Math.min(year, model.to()), model.to());
      case TO -> model.choose(model.from(), Math.max(year, model.from()));
      case WINDOW -> {
        if (year != pressedYear) {
          model.shift(year - pressedYear);
          pressedYear = year;
        }
      }
    }
  }

  private int yearAt(MouseEvent event) {
    double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    int count = Math.max(1, model.years().get().counts().size());
    double share = (x - left()) / Math.max(1, plotWidth());
    return model.years().get().first() + (int) Math.clamp(Math.floor(share * count), 0, count - 1);
  }

  private void key(KeyEvent event, Grip what) {
    int step = event.isShiftDown() ? 5 : 1;
    if (event.getCode() == KeyCode.ESCAPE) {
      model.reset();
    } else if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
      move(what, event.getCode() == KeyCode.LEFT ? -step : step);
    } else if (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END) {
      int far = model.years().get().counts().size();
      move(what, event.getCode() == KeyCode.HOME ? -far : far);
    } else {
      return;
    }
    event.consume();
  }

  private void move(Grip what, int by) {
    switch (what) {
      case FROM -> model.choose(Math.min(model.from() + by, model.to()), model.to());
      case TO -> model.choose(model.from(), Math.max(model.to() + by, model.from()));
      default -> model.shift(by);
    }
  }

  private void rebuild(YearCounts years) {
    if (bars.size() == years.counts().size() && !bars.isEmpty()) {
      for (int i = 0; i < labels.size(); i++) {
        labels.get(i).setText(Integer.toString(years.first() + i));
      }
      requestLayout();
      return;
    }
    bars.clear();
    labels.clear();
    for (int i = 0; i < years.counts().size(); i++) {
      Region bar = new Region();
      bar.getStyleClass().add("brush-bar");
      bar.setMouseTransparent(true);
      bars.add(bar);
      Label label = new Label(Integer.toString(years.first() + i));
      label.getStyleClass().add("brush-year");
      label.setMouseTransparent(true);
      labels.add(label);
    }
    getChildren().clear();
    getChildren().addAll(bars);
    getChildren().addAll(labels);
    getChildren().addAll(window, from, to);
    requestLayout();
  }

  private double left() {
    return THUMB_WIDTH;
  }

  private double plotWidth() {
    return getWidth() - 2 * THUMB_WIDTH;
  }

  @Override
  protected void layoutChildren() {
    YearCounts years = model.years().get();
    int count = years.counts().size();
    boolean isEmpty = count == 0;
    window.setVisible(!isEmpty);
    from.setVisible(!isEmpty);
    to.setVisible(!isEmpty);
    if (isEmpty) {
      return;
    }
    double slot = plotWidth() / count;
    double height = getHeight() - AXIS_HEIGHT;
    int labelEvery = labelStep(slot);
    for (int i = 0; i < count; i++) {
      int year = years.first() + i;
      boolean isChosen = year >= model.from() && year <= model.to();
      double bar = years.counts().get(i) * (height - 6) / years.most();
      double x = left() + i * slot;
      double tall = years.counts().get(i) == 0 ? 0 : Math.max(2, bar);
      double wide = Math.min(WIDEST_BAR, slot * 0.76);
      bars.get(i).resizeRelocate(x + (slot - wide) / 2, height - 3 - tall, wide, tall);
      bars.get(i).pseudoClassStateChanged(CHOSEN, isChosen);
      Label label = labels.get(i);
      label.setVisible(year % labelEvery == 0);
      label.autosize();
      label.relocate(x + slot / 2 - label.getWidth() / 2, height + 2);
    }
    double start = left() + (model.from() - years.first()) * slot;
    double end = left() + (model.to() - years.first() + 1) * slot;
    window.resizeRelocate(start, 0, end - start, height);
    from.resizeRelocate(start - THUMB_WIDTH / 2, 0, THUMB_WIDTH, height);
    to.resizeRelocate(end - THUMB_WIDTH / 2, 0, THUMB_WIDTH, height);
  }

  private static int labelStep(double slot) {
    for (int step : LABEL_STEPS) {
      if (step * slot >= LABEL_GAP_PX) {
        return step;
      }
    }
    return LABEL_STEPS[LABEL_STEPS.length - 1];
  }

  @Override
  protected double computePrefHeight(double width) {
    return 64;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 480;
  }
}
