package liaison.scene.caption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.filter.Filter;
import liaison.model.filter.FilterSentence;
import liaison.model.network.NetworkSpec;
import liaison.model.value.Period;

/**
 * How a picture's data was chosen, as one line: filter, period, projection, counting and the rule
 * for the undated.
 */
public final class SpecSentence {

  private static final String SEPARATOR = " · ";

  private final Dataset data;
  private final Messages messages;

  public SpecSentence(Dataset data, Language language) {
    this.data = data;
    this.messages = Messages.in(language);
  }

  /** For pictures of ties: everything the spec says. */
  public String ofNetwork(NetworkSpec spec) {
    List<String> parts = chosen(spec);
    if (spec.level() != NetworkSpec.Level.ORGANISATION) {
      parts.add(messages.get("caption.level." + spec.level().code()));
    }
    parts.add(messages.get("caption.projection." + spec.projection().code()));
    parts.add(messages.get("caption.counting." + spec.counting().code()));
    parts.add(messages.get("caption.undated." + spec.undated().code()));
    return String.join(SEPARATOR, parts);
  }

  /** For pictures of collaborations themselves: no projection, no counting. */
  public String ofCollaborations(NetworkSpec spec) {
    List<String> parts = chosen(spec);
    parts.add(messages.get("caption.undated." + spec.undated().code()));
    return String.join(SEPARATOR, parts);
  }

  private List<String> chosen(NetworkSpec spec) {
    List<String> parts = new ArrayList<>();
    FilterSentence sentence = new FilterSentence(data, messages.language());
    if (spec.filter().isEmpty()) {
      parts.add(messages.get("caption.filter.none"));
      parts.add(period(spec.period()));
    } else {
      parts.add(sentence.of(spec.filter(), spec.period()));
      if (spec.period().isAlways() && !spec.filter().asks(key -> key == Filter.Key.ACTIVE)) {
        parts.add(period(spec.period()));
      }
    }
    return parts;
  }

  /** A period in words: {@code 2018–2020}, {@code since 2018}, {@code all years}. */
  public String period(Period period) {
    boolean opens = period.from().equals(LocalDate.MIN);
    boolean closes = period.to().equals(LocalDate.MAX);
    if (opens && closes) {
      return messages.get("caption.period.always");
    }
    boolean wholeYears =
        (opens || period.from().getDayOfYear() == 1)
            && (closes || period.to().getDayOfYear() == period.to().lengthOfYear());
    if (opens) {
      return messages.get("caption.period.until", day(period.to(), wholeYears));
    }
    if (closes) {
      return messages.get("caption.period.since", day(period.from(), wholeYears));
    }
    String from = day(period.from(), wholeYears);
    String to = day(period.to(), wholeYears);
    return from.equals(to) ? from : messages.get("caption.period.between", from, to);
  }

  private static String day(LocalDate day, boolean year) {
    return year ? String.format(Locale.ROOT, "%04d", day.getYear()) : day.toString();
  }
}
