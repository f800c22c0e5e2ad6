package liaison.ui.control.field;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import liaison.app.edit.ColumnLabels;
import liaison.base.Text;
import liaison.model.Cells;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Table;
import liaison.model.value.Bound;
import liaison.model.value.Money;
import liaison.model.value.PartialDate;
import liaison.text.BoundReader;
import liaison.text.DateReader;
import liaison.text.DateWords;
import liaison.text.MoneyReader;
import liaison.text.MoneyWords;
import liaison.text.Reading;
import liaison.ui.control.Controls;

/** Makes the field for a column of the schema. */
public final class Fields {

  private static final Set<String> LONG = Set.of("note", "text", "summary", "summary_zh", "stated");

  private final Controls controls;
  private final SchemaChoices choices;
  private final Optional<CreateHere> create;

  /**
   * @param records the records at hand, asked each time a list is shown
   */
  public Fields(Supplier<Dataset> records, Controls controls) {
    this(new SchemaChoices(records, controls.words()::language), controls, Optional.empty());
  }

  private Fields(SchemaChoices choices, Controls controls, Optional<CreateHere> create) {
    this.choices = choices;
    this.controls = controls;
    this.create = create;
  }

  /** The same with lists that offer to make what they lack. */
  public Fields creating(CreateHere door) {
    return new Fields(choices, controls, Optional.of(door));
  }

  /** A field named as its column is. */
  public Field make(Table<?> table, Column column) {
    return make(ColumnLabels.of(table, column), column);
  }

  /** The same on one line, also for a text that may be long. */
  public Field makeShort(Table<?> table, Column column) {
    if (!LONG.contains(column.name())) {
      return make(table, column);
    }
    Field field = new TextValueField(ColumnLabels.of(table, column), false, controls);
    field.input().setId("field-" + column.name());
    return field;
  }

  /** A field for a column under another name. */
  public Field make(Text label, Column column) {
    Field field =
        switch (column.type()) {
          case TEXT -> text(label, column);
          case TEXTS -> ChipsField.texts(label, controls);
          case CODE ->
              new ChoiceField(label, choices.codes(column.target()), offer(column), controls);
          case CODES ->
              ChipsField.choices(label, choices.codes(column.target()), offer(column), controls);
          case REF, ANY_REF ->
              new ChoiceField(label, choices.rows(column.target()), offer(column), controls);
          case REFS ->
              ChipsField.choices(label, choices.rows(column.target()), offer(column), controls);
          case DATE -> new TypedField(label, date(), controls);
          case BOUND -> new TypedField(label, bound(), controls);
          case NUMBER -> new TypedField(label, number(column), controls);
          case FLAG -> new FlagField(label, controls);
        };
    field.input().setId("field-" + column.name());
    return field;
  }

  /** A field for value, currency and unit together; its value is {@link Money}. */
  public Field money(Text label) {
    Field field = new TypedField(label, money(), controls);
    field.input().setId("field-money");
    return field;
  }

  /** A field that chooses among a few given values. */
  public Field choice(Text label, Supplier<List<Choice>> given) {
    Supplier<List<ListedChoices.Entry>> entries =
        () ->
            given.get().stream()
                .map(each -> new ListedChoices.Entry(each, List.of(each.name(), each.value())))
                .toList();
    ListedChoices few =
        new ListedChoices(
            entries,
            value -> given.get().stream().filter(each -> each.value().equals(value)).findFirst());
    return new ChoiceField(label, few, Optional.empty(), controls);
  }

  private Field text(Text label, Column column) {
    return switch (column.name()) {
      case "list" -> choice(label, () -> named(LISTS));
      default -> new TextValueField(label, LONG.contains(column.name()), controls);
    };
  }

  private static final List<String> LISTS =
      List.of("kinds", "roles", "fields", "types", "regions", "measures");

  private List<Choice> named(List<String> values) {
    return values.stream()
        .map(value -> new Choice(value, controls.words().now(Text.of("field.list." + value)), ""))
        .toList();
  }

  private Optional<ChoiceField.Offer> offer(Column column) {
    return create
        .filter(door -> door.canCreate(column))
        .map(door -> (typed, made) -> door.create(column, typed, made));
  }

  private TypedField.Kind date() {
    return new TypedField.Kind(
        PartialDate.UNKNOWN,
        typed -> DateReader.read(typed).map(date -> date),
        value -> written((PartialDate) value),
        value -> said(value, PartialDate.UNKNOWN, date -> DateWords.text((PartialDate) date)));
  }

  /** The wording where it reads as the date, else the date with its wording in brackets. */
  private static String written(PartialDate date) {
    boolean isPlain = DateReader.read(date.wording()).value().equals(Optional.of(date));
    return isPlain ? date.wording() : date.cell();
  }

  private static TypedField.Kind bound() {
    return new TypedField.Kind(
        Bound.NONE,
        typed -> BoundReader.read(typed).map(bound -> bound),
        value -> ((Bound) value).cell(),
        value -> said(value, Bound.NONE, bound -> MoneyWords.text((Bound) bound)));
  }

  private static TypedField.Kind number(Column column) {
    return new TypedField.Kind(
        Double.NaN,
        typed ->
            Cells.parse(column, typed.strip().replace(',', '.'))
                .<Reading<Object>>map(Reading::of)
                .orElseGet(() -> Reading.refuse("field.number", typed.strip())),
        value -> Cells.format(column, value),
        value -> Optional.empty());
  }

  private TypedField.Kind money() {
    Money none = new Money(Bound.NONE, "", "");
    return new TypedField.Kind(
        none,
        typed -> MoneyReader.read(typed).map(money -> money),
        value -> MoneyWords.written((Money) value),
        value ->
            said(
                value,
                none,
                money ->
                    Text.literal(MoneyWords.inFull((Money) money, controls.words().language()))));
  }

  private static Optional<Text> said(Object value, Object none, Function<Object, Text> words) {
    return value.equals(none) ? Optional.empty() : Optional.of(words.apply(value));
  }
}
