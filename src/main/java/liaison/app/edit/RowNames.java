package liaison.app.edit;

import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Amount;
import liaison.model.record.Attribute;
import liaison.model.record.Collaboration;
import liaison.model.record.Evidence;
import liaison.model.record.Indicator;
import liaison.model.record.Link;
import liaison.model.record.Listing;
import liaison.model.record.ListingStep;
import liaison.model.record.Milestone;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Placement;
import liaison.model.record.Row;
import liaison.model.record.SavedFilter;
import liaison.model.record.Source;
import liaison.model.record.Term;
import liaison.text.MoneyWords;

/** What every kind of record is called, for labels that are read in either language. */
public final class RowNames {

  private final Dataset data;

  public RowNames(Dataset data) {
    this.data = data;
  }

  /** The name of the record of an id; an unknown id reads as itself, none as “not stated”. */
  public Text of(String id) {
    return data.find(id)
        .map(this::of)
        .orElseGet(() -> id.isEmpty() ? Text.of("edit.value.none") : Text.literal(id));
  }

  /** The name of a record; what has none of its own is named after what it belongs to. */
  public Text of(Row row) {
    return switch (row) {
      case Organisation it -> named(it.nameZh(), it.nameEn(), it.id());
      case Collaboration it when it.titleZh().isEmpty() && it.titleEn().isEmpty() ->
          it.kind().isEmpty() ? Text.literal(it.id()) : code("kinds", it.kind());
      case Collaboration it -> Text.named(it.titleZh(), it.titleEn());
      case Indicator it -> named(it.titleZh(), it.titleEn(), it.id());
      case Listing it -> named(it.titleZh(), it.titleEn(), it.id());
      case Source it -> named(it.titleZh(), it.titleEn(), it.id());
      case Term it -> named(it.nameZh(), it.nameEn(), it.code());
      case Participation it -> Text.of("edit.name.participation", who(it), of(it.collaboration()));
      case Amount it -> Text.of("edit.name.part", amount(it), of(it.collaboration()));
      case Milestone it ->
          Text.of("edit.name.part", code("steps", it.step()), of(it.collaboration()));
      case Link it ->
          Text.of(
              "edit.name.link",
              of(it.collaboration()),
              code("relations", it.relation()),
              of(it.target()));
      case ListingStep it ->
          Text.of("edit.name.part", code("listing-states", it.state()), of(it.listing()));
      case Evidence it -> Text.of("edit.name.evidence", of(it.source()), of(it.record()));
      case Attribute it -> Text.of("edit.name.part", Text.literal(it.name()), of(it.record()));
      case SavedFilter it -> Text.literal(it.name());
      case Placement it -> of(it.node());
      default -> Text.literal(row.id());
    };
  }

  /** What a code is called. */
  public Text code(String list, String code) {
    return data.vocabulary()
        .find(list, code)
        .map(term -> named(term.nameZh(), term.nameEn(), code))
        .orElseGet(() -> Text.literal(code));
  }

  /** What one record of a table is, in the middle of a sentence. */
  public static Text kind(Row row) {
    return Text.of("record." + Schema.tableOf(row).name());
  }

  private Text who(Participation it) {
    return it.organisation().isEmpty() ? code("regions", it.region()) : of(it.organisation());
  }

  private static Text amount(Amount it) {
    return Text.of(
        "edit.name.amount",
        MoneyWords.text(it.value()),
        Text.literal((it.unit() + " " + it.currency()).strip()));
  }

  private static Text named(String zh, String en, String other) {
    return zh.isEmpty() && en.isEmpty() ? Text.literal(other) : Text.named(zh, en);
  }
}
