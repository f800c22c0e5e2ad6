package liaison.scene.caption;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Evidence;
import liaison.model.record.Source;

/** The sources behind what a picture shows, newest first, as one line. */
public final class SourceLine {

  private static final int MOST = 5;
  private static final int LONGEST_TITLE = 56;
  private static final int LONGEST_PUBLISHER = 22;
  private static final Pattern LOOSE_END =
      Pattern.compile("[\\s,:;，：；、（(]*(\\s(of|the|and|in|for|on|to|a|an|with))*$");

  private final Dataset data;
  private final Messages messages;

  public SourceLine(Dataset data, Language language) {
    this.data = data;
    this.messages = Messages.in(language);
  }

  /** The line for some records; says so where no source stands behind them. */
  public String of(Collection<String> records) {
    List<Source> sources = sourcesOf(records);
    if (sources.isEmpty()) {
      return messages.get("caption.source.none");
    }
    List<String> titles = new ArrayList<>();
    for (Source source : sources.subList(0, Math.min(MOST, sources.size()))) {
      titles.add(title(source));
    }
    String list = String.join(messages.get("caption.source.separator"), titles);
    int more = sources.size() - titles.size();
    return more == 0
        ? messages.get("caption.source.all", list)
        : messages.get("caption.source.some", list, more);
  }

  private List<Source> sourcesOf(Collection<String> records) {
    TreeSet<String> ids = new TreeSet<>();
    for (String record : records) {
      for (Evidence evidence : data.related(Schema.EVIDENCE, "record", record)) {
        ids.add(evidence.source());
      }
    }
    return ids.stream()
        .flatMap(id -> data.find(Schema.SOURCES, id).stream())
        .sorted(Comparator.comparing(Source::published).reversed().thenComparing(Source::id))
        .toList();
  }

  private String title(Source source) {
    String full = messages.language().pick(source.titleZh(), source.titleEn());
    String title = full.isEmpty() ? source.file() : shortened(full);
    String publisher = source.publisher();
    if (!publisher.isEmpty() && publisher.length() <= LONGEST_PUBLISHER) {
      title = messages.get("caption.source.published", publisher, title);
    }
    return source.published().isDated()
        ? messages.get("caption.source.dated", title, source.published().edtf())
        : title;
  }

  /** Cut between words or Han characters, not in the middle of a word. */
  private static String shortened(String title) {
    int wide = 0;
    int end = 0;
    for (int at = 0; at < title.length(); at++) {
      boolean isWide = Character.isIdeographic(title.charAt(at));
      wide += isWide ? 2 : 1;
      if (wide > LONGEST_TITLE && at < title.length() - 1) {
        String kept = title.substring(0, end == 0 ? at : end);
        return LOOSE_END.matcher(kept).replaceFirst("") + "…";
      }
      if (isWide || at + 1 < title.length() && title.charAt(at + 1) == ' ') {
        end = at + 1;
      }
    }
    return title;
  }
}
