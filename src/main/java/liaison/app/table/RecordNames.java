package liaison.app.table;

import java.util.List;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Amount;
import liaison.model.record.Attribute;
import liaison.model.record.Collaboration;
import liaison.model.record.Indicator;
import liaison.model.record.Link;
import liaison.model.record.Listing;
import liaison.model.record.ListingStep;
import liaison.model.record.Milestone;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.model.record.SavedFilter;
import liaison.model.record.Source;
import liaison.model.record.Term;
import liaison.text.MoneyWords;

/** What records are called in a language, those without a name of their own by what they hold. */
public final class RecordNames {

  private final Dataset data;
  private final Language language;
  private final Messages messages;

  public RecordNames(Dataset data, Language language) {
    this.data = data;
    this.language = language;
    this.messages = Messages.in(language);
  }

  /** The name of the record of an id; an unknown id reads as itself. */
  public String of(String id) {
    return id.isEmpty() ? "" : data.find(id).map(this::of).orElse(id);
  }

  /** The name of a row of a table. */
  public String of(Row row) {
    String name =
        switch (row) {
          case Organisation organisation ->
              language.pick(organisation.nameZh(), organisation.nameEn());
          case Collaboration collaboration ->
              language.pick(collaboration.titleZh(), collaboration.titleEn());
          case Indicator indicator -> language.pick(indicator.titleZh(), indicator.titleEn());
          case Listing listing -> language.pick(listing.titleZh(), listing.titleEn());
          case Source source -> language.pick(source.titleZh(), source.titleEn());
          case Term term -> language.pick(term.nameZh(), term.nameEn());
          case Participation part -> joined(collaboration(part.collaboration()), party(part));
          case Amount amount ->
              joined(
                  collaboration(amount.collaboration()), MoneyWords.of(amount.money(), language));
          case Milestone step ->
              joined(collaboration(step.collaboration()), code("steps", step.step()));
          case Link link ->
              joined(collaboration(link.collaboration()), collaboration(link.target()));
          case Attribute attribute -> joined(owner(attribute), attribute.name());
          case ListingStep step -> joined(of(step.listing()), code("listing-states", step.state()));
          case SavedFilter filter -> filter.name();
          default -> "";
        };
    return name.isEmpty() ? row.id() : name;
  }

  /** What an attribute belongs to; attributes of attributes are not followed. */
  private String owner(Attribute attribute) {
    return data.find(attribute.record())
        .filter(row -> !(row instanceof Attribute))
        .map(this::of)
        .orElse(attribute.record());
  }

  /** Who takes part: the organisation, or unnamed partners of a region. */
  String party(Participation part) {
    return part.organisation().isEmpty()
        ? messages.get("table.unnamed", code("regions", part.region()))
        : organisation(part.organisation());
  }

  String organisation(String id) {
    return data.find(Schema.ORGANISATIONS, id).map(this::of).orElse(id);
  }

  String collaboration(String id) {
    return data.find(Schema.COLLABORATIONS, id).map(this::of).orElse(id);
  }

  /** What a code is called. */
  String code(String list, String code) {
    return code.isEmpty() ? "" : data.vocabulary().name(list, code, language);
  }

  /** Several names as one text. */
  String listed(List<String> names) {
    return String.join(messages.get("table.list.and"), names);
  }

  private String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
  }
}
