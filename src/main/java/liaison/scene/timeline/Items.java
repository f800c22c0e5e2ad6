package liaison.scene.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.value.PartialDate;

/** Makes the items of a lane: bars one by one, facts known by one date together. */
final class Items {

  private final Messages messages;

  Items(Language language) {
    this.messages = Messages.in(language);
  }

  List<Item> of(Lane lane) {
    List<Item> items = new ArrayList<>();
    for (Span span : lane.bars()) {
      items.add(new Item(List.of(span), span.title()));
    }
    Map<PartialDate, List<Span>> byDate = new TreeMap<>();
    for (Span span : lane.known()) {
      byDate.computeIfAbsent(dateOf(span), any -> new ArrayList<>()).add(span);
    }
    byDate.forEach((date, spans) -> items.add(new Item(spans, label(date, spans))));
    return items;
  }

  /** Without the wording, so that one day said in two ways is one block. */
  private static PartialDate dateOf(Span span) {
    return PartialDate.of(span.knownBy().edtf());
  }

  private String label(PartialDate date, List<Span> spans) {
    return spans.size() == 1
        ? spans.getFirst().title()
        : messages.get("timeline.block", spans.size(), words(date));
  }

  /** A date to the month at most: {@code December 2020}, {@code 2020年12月}. */
  String words(PartialDate date) {
    return switch (date.precision()) {
      case DAY, MONTH, SEASON ->
          messages.get(
              "timeline.month." + date.earliest().getMonthValue(),
              String.valueOf(date.earliest().getYear()));
      case YEAR -> messages.get("timeline.year", String.valueOf(date.earliest().getYear()));
      default -> date.edtf();
    };
  }
}
