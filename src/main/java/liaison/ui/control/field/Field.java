package liaison.ui.control.field;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import liaison.app.edit.FieldProblem;
import liaison.base.Severity;
import liaison.base.Text;
import liaison.ui.control.Controls;
import liaison.ui.control.Layers;
import liaison.ui.state.Words;

/**
 * A value that can be changed: its name, a control, and under it what was understood or what is
 * wrong. {@link #value()} is always sound; what cannot be read stays in the control and is told by
 * {@link #refusal()}.
 */
public abstract class Field extends VBox {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");

  private final Words words;
  private final Label heading;
  private final Label note = new Label();
  private final ObjectProperty<Object> value;
  private final ObjectProperty<Optional<Text>> refusal =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<FieldProblem>> problem =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Text>> hint = new SimpleObjectProperty<>(Optional.empty());
  private Optional<Runnable> commit = Optional.empty();
  private Optional<Runnable> cancel = Optional.empty();

  /**
   * @param label what it is
   * @param none the value that says nothing
   */
  protected Field(Text label, Object none, Controls controls) {
    this.words = controls.words();
    this.heading = controls.label(label, "field-label");
    this.value = new SimpleObjectProperty<>(none);
  }

  /** Puts the control between name and note; called once by each kind of field. */
  protected final void place(Node control, Node focused) {
    getStyleClass().add("field");
    note.getStyleClass().add("field-note");
    note.setWrapText(true);
    note.setMinHeight(USE_PREF_SIZE);
    note.managedProperty().bind(note.visibleProperty());
    getChildren().addAll(heading, control, note);
    heading.setLabelFor(focused);
    ObservableValue<String> name = heading.textProperty();
    focused.accessibleTextProperty().bind(name);
    focused
        .accessibleHelpProperty()
        .bind(
            Bindings.createStringBinding(
                () -> note.isVisible() ? note.getText() : "",
                note.textProperty(),
                note.visibleProperty()));
    focused.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    refusal.subscribe(any -> tell());
    problem.subscribe(any -> tell());
    hint.subscribe(any -> tell());
  }

  /** What it holds, typed as its column says; changes while the user types. */
  public final ObjectProperty<Object> value() {
    return value;
  }

  /** Why what was typed cannot be read; empty when {@link #value()} is what was typed. */
  public final ObjectProperty<Optional<Text>> refusal() {
    return refusal;
  }

  /** What is wrong with the value, told beside the control. */
  public final ObjectProperty<Optional<FieldProblem>> problem() {
    return problem;
  }

  /** What was understood, told under the control when nothing is wrong. */
  protected final ObjectProperty<Optional<Text>> hint() {
    return hint;
  }

  /** The control that takes the focus. */
  public abstract Node input();

  /** Shows a grey word in an empty control, such as “several values”. */
  public abstract void prompt(Text text);

  /** Takes up what is still being typed, as leaving the control does. */
  public void settle() {}

  /** Without its name, for a place that says it already; screen readers still hear it. */
  public final Field bare() {
    heading.setVisible(false);
    heading.setManaged(false);
    getStyleClass().add("bare");
    return this;
  }

  /** With its name again. */
  public final Field named() {
    heading.setVisible(true);
    heading.setManaged(true);
    getStyleClass().remove("bare");
    return this;
  }

  /** Called at Enter, after the value is taken up; for a field that is edited in place. */
  public final void onCommit(Runnable task) {
    commit = Optional.of(task);
  }

  /** Called at Escape; for a field that is edited in place. */
  public final void onCancel(Runnable task) {
    cancel = Optional.of(task);
    input().getProperties().put(Layers.TAKES_ESCAPE, true);
  }

  public final void focusInput() {
    input().requestFocus();
  }

  protected final Words words() {
    return words;
  }

  /** Whether Enter means to commit; a control of many lines wants it with the shortcut key. */
  protected boolean commits(KeyEvent event) {
    return !event.isShortcutDown();
  }

  private void pressed(KeyEvent event) {
    if (event.isConsumed()) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER && commits(event) && commit.isPresent()) {
      event.consume();
      settle();
      if (refusal.get().isEmpty()) {
        commit.get().run();
      }
    } else if (event.getCode() == KeyCode.ESCAPE && cancel.isPresent()) {
      event.consume();
      cancel.get().run();
    }
  }

  private void tell() {
    Optional<Text> wrong = refusal.get().or(() -> problem.get().map(FieldProblem::text));
    boolean isError =
        refusal.get().isPresent()
            || problem.get().filter(found -> found.severity() == Severity.ERROR).isPresent();
    Optional<Text> told = wrong.or(hint::get);
    note.textProperty().unbind();
    told.ifPresent(text -> note.textProperty().bind(words.of(text)));
    note.setVisible(told.isPresent());
    pseudoClassStateChanged(WRONG, isError);
    pseudoClassStateChanged(DOUBTFUL, wrong.isPresent() && !isError);
  }
}
