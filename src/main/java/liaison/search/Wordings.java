package liaison.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import liaison.base.Language;
import liaison.model.Vocabulary;
import liaison.model.record.Collaboration;
import liaison.model.record.Indicator;
import liaison.model.record.Listing;
import liaison.model.record.Organisation;
import liaison.model.record.Row;
import liaison.model.record.Source;
import liaison.model.record.Term;
import liaison.text.Collation;

/** Collects the texts of a record or term. Made for one build of an index. */
final class Wordings {

  private final Vocabulary words;
  private final Map<String, List<Name>> places = new HashMap<>();
  private final Function<String, byte[]> keysZh = Collation.keys(Language.ZH);
  private final Function<String, byte[]> keysEn = Collation.keys(Language.EN);

  Wordings(Vocabulary words) {
    this.words = words;
  }

  Wording of(Row row) {
    return switch (row) {
      case Organisation organisation -> organisation(organisation);
      case Collaboration collaboration -> {
        Draft draft = titled(row, collaboration.titleZh(), collaboration.titleEn());
        collaboration.regions().forEach(region -> place(draft, region));
        yield finish(draft);
      }
      case Listing listing -> {
        Draft draft = titled(row, listing.titleZh(), listing.titleEn());
        listing.keywords().forEach(word -> draft.add(word, Role.KEYWORD));
        place(draft, listing.region());
        yield finish(draft);
      }
      case Indicator indicator -> finish(indicator(indicator));
      case Source source -> {
        Draft draft = titled(row, source.titleZh(), source.titleEn());
        draft.add(source.file(), Role.ID);
        draft.add(source.publisher(), Role.PUBLISHER);
        yield finish(draft);
      }
      case Term term -> {
        Draft draft = named(term.code(), term.nameZh(), term.nameEn());
        term.aliases().forEach(alias -> draft.add(alias, Role.ALIAS));
        yield finish(draft);
      }
      default -> throw new IllegalArgumentException("not searched: " + row.getClass());
    };
  }

  private Wording organisation(Organisation organisation) {
    Draft draft = named(organisation.id(), organisation.nameZh(), organisation.nameEn());
    organisation.abbreviations().forEach(name -> draft.add(name, Role.ABBREVIATION));
    organisation.aliases().forEach(name -> draft.add(name, Role.ALIAS));
    organisation.otherNames().forEach(name -> draft.add(afterScheme(name, true), Role.OTHER));
    organisation.formerNames().forEach(name -> draft.add(name, Role.FORMER));
    organisation.ids().forEach(id -> draft.add(afterScheme(id, false), Role.ID));
    draft.add(organisation.place(), Role.PLACE);
    place(draft, organisation.region());
    return finish(draft);
  }

  private Draft indicator(Indicator indicator) {
    if (!indicator.titleZh().isEmpty() || !indicator.titleEn().isEmpty()) {
      return titled(indicator, indicator.titleZh(), indicator.titleEn());
    }
    return titled(
        indicator,
        words.name("measures", indicator.measure(), Language.ZH),
        words.name("measures", indicator.measure(), Language.EN));
  }

  private void place(Draft draft, String region) {
    draft.names.addAll(places.computeIfAbsent(region, this::place));
  }

  private List<Name> place(String region) {
    return words.find("regions", region).stream()
        .flatMap(term -> Stream.of(term.nameZh(), term.nameEn()))
        .map(name -> new Name(name, Role.PLACE))
        .filter(name -> !name.isEmpty())
        .toList();
  }

  private static Draft named(String id, String nameZh, String nameEn) {
    return new Draft(id, nameZh, nameEn, Role.NAME);
  }

  private static Draft titled(Row row, String titleZh, String titleEn) {
    return new Draft(row.id(), titleZh, titleEn, Role.TITLE);
  }

  private Wording finish(Draft draft) {
    return Wording.of(
        draft.nameZh,
        draft.nameEn,
        draft.names,
        keysZh.apply(draft.shown(Language.ZH)),
        keysEn.apply(draft.shown(Language.EN)));
  }

  /** What follows {@code scheme:}; for names only where the scheme is a language. */
  private static String afterScheme(String text, boolean isName) {
    int colon = text.indexOf(':');
    boolean isLanguage = colon == 2 || colon == 3;
    return colon < 0 || isName && !isLanguage ? text : text.substring(colon + 1);
  }

  /** The texts of one thing while they are collected; each is kept in its best role. */
  private static final class Draft {

    private final String id;
    private final String nameZh;
    private final String nameEn;
    private final List<Name> names = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Draft(String id, String nameZh, String nameEn, Role role) {
      this.id = id;
      this.nameZh = nameZh;
      this.nameEn = nameEn;
      add(nameZh, role);
      add(nameEn, role);
      add(id, Role.ID);
    }

    private void add(String text, Role role) {
      Name name = new Name(text, role);
      if (!name.isEmpty() && seen.add(text)) {
        names.add(name);
      }
    }

    private String shown(Language language) {
      String name = language.pick(nameZh, nameEn);
      return name.isEmpty() ? id : name;
    }
  }
}
