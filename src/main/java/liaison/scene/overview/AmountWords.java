package liaison.scene.overview;

import java.util.ArrayList;
import java.util.List;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Vocabulary;
import liaison.model.overview.AmountSum;
import liaison.model.overview.Count;
import liaison.model.value.Bound;
import liaison.scene.overview.Readout.Entry;
import liaison.text.MoneyWords;

/** Says sums of money in a language. */
final class AmountWords {

  private final Vocabulary vocabulary;
  private final Language language;
  private final Messages messages;

  AmountWords(Vocabulary vocabulary, Language language) {
    this.vocabulary = vocabulary;
    this.language = language;
    this.messages = Messages.in(language);
  }

  /** An entry for each sum, in their order. */
  List<Entry> entries(List<AmountSum> sums) {
    List<Entry> entries = new ArrayList<>();
    for (AmountSum sum : sums) {
      String name =
          messages.get(
              "overview.amount.name",
              basis(sum),
              sum.currency().isEmpty()
                  ? messages.get("overview.amount.noCurrency")
                  : sum.currency());
      Count behind = sum.added().isNone() ? sum.unadded() : sum.added();
      entries.add(new Entry(behind, name, amount(sum), sentence(sum, name)));
    }
    return entries;
  }

  /** What the basis of a sum is called. */
  String basis(AmountSum sum) {
    return sum.basis().isEmpty()
        ? messages.get("overview.amount.noBasis")
        : vocabulary.name("bases", sum.basis(), language);
  }

  private String amount(AmountSum sum) {
    if (sum.added().isNone()) {
      return messages.get("overview.amount.none");
    }
    String words = MoneyWords.total(sum.value(), sum.currency(), language);
    return sum.isRough() ? messages.get("overview.amount.rough", words) : words;
  }

  /** A sum with a sign for its bound. */
  String inShort(AmountSum sum) {
    if (sum.added().isNone()) {
      return messages.get("overview.amount.none");
    }
    String sign =
        switch (sum.value().sense()) {
          case AT_LEAST -> "≥ ";
          case MORE_THAN -> "> ";
          case ABOUT -> "≈ ";
          case LESS_THAN -> "< ";
          case AT_MOST -> "≤ ";
          default -> "";
        };
    Bound bare = sign.isEmpty() ? sum.value() : Bound.exact(sum.value().low());
    return sign + MoneyWords.total(bare, sum.currency(), language);
  }

  private String sentence(AmountSum sum, String name) {
    String exact = MoneyWords.of(sum.value(), language);
    return messages.get("overview.amount.sentence", name, exact, remark(sum));
  }

  /** A sum as a phrase. */
  String line(Entry entry, AmountSum sum) {
    return messages.get("overview.amount.line", entry.text(), basis(sum));
  }

  /** What the sums of a page are, in a sentence. */
  String rule(int sums) {
    return messages.get("overview.amount.rule", sums);
  }

  /** How many amounts a sum is of, and how many it leaves out. */
  String remark(AmountSum sum) {
    String added = messages.get("overview.amount.added", sum.added().value());
    return sum.unadded().isNone()
        ? added
        : messages.get("overview.amount.unadded", added, sum.unadded().value());
  }
}
