package liaison.app;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Organisation;

/** Finds the organisation a user means by a word: its id, any of its names, or part of one. */
public final class NameFinder {

  private static final int SHOWN = 5;

  private final Dataset data;

  public NameFinder(Dataset data) {
    this.data = data;
  }

  /**
   * The one organisation of a name; a full name counts before part of one.
   *
   * @throws AppException when there is none, or several
   */
  public Organisation organisation(String wanted) {
    String key = folded(wanted);
    List<Organisation> whole = new ArrayList<>();
    List<Organisation> part = new ArrayList<>();
    for (Organisation organisation : data.rows(Schema.ORGANISATIONS)) {
      List<String> names = names(organisation);
      if (names.contains(key)) {
        whole.add(organisation);
      } else if (!key.isEmpty() && names.stream().anyMatch(name -> name.contains(key))) {
        part.add(organisation);
      }
    }
    List<Organisation> found = whole.isEmpty() ? part : whole;
    if (found.isEmpty()) {
      throw new AppException(Fault.USAGE, Text.of("find.none", wanted));
    }
    if (found.size() > 1) {
      List<String> ids = found.stream().limit(SHOWN).map(Organisation::id).toList();
      throw new AppException(Fault.USAGE, Text.of("find.several", wanted, String.join(", ", ids)));
    }
    return found.getFirst();
  }

  private static List<String> names(Organisation organisation) {
    List<String> names = new ArrayList<>();
    names.add(organisation.id());
    names.add(organisation.nameZh());
    names.add(organisation.nameEn());
    names.addAll(organisation.aliases());
    names.addAll(organisation.abbreviations());
    names.addAll(organisation.formerNames());
    return names.stream().filter(name -> !name.isEmpty()).map(NameFinder::folded).toList();
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }
}
