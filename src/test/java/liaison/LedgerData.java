package liaison;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Vocabulary;
import liaison.model.record.Amount;
import liaison.model.record.Collaboration;
import liaison.model.record.Evidence;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.model.record.Source;
import liaison.model.record.Term;
import liaison.model.value.Bound;
import liaison.model.value.PartialDate;

/**
 * A made-up ledger of the size and shape of a large public one: 2,200 organisations in some 140
 * countries, 3,300 collaborations from 2000 to 2017 with two to four participants, amounts and
 * evidence, and one funder in a quarter of them. The same seed gives the same records.
 */
public final class LedgerData {

  private static final String[] KINDS = {
    "loan", "grant", "joint-project", "commissioned-rd", "training-programme", "technology-transfer"
  };
  private static final String[] TYPES = {
    "company", "government", "university", "institute", "funder", "hospital", "association"
  };
  private static final String[] FIRST = {
    "华东", "北方", "长江", "南海", "天山", "Pacific", "Andes", "Savanna", "Baltic", "Delta"
  };
  private static final String[] SECOND = {
    "能源", "交通", "水利", "电力", "农业", "Energy", "Roads", "Water", "Power", "Farming"
  };

  private final SplittableRandom random;
  private final List<String> countries;
  private final List<String> fields;
  private final List<Row> rows = new ArrayList<>();

  private LedgerData(Vocabulary shipped, long seed) {
    this.random = new SplittableRandom(seed);
    this.countries =
        shipped.list("regions").stream()
            .filter(term -> term.property().equals("country"))
            .map(Term::code)
            .limit(138)
            .toList();
    this.fields = shipped.list("fields").stream().map(Term::code).toList();
  }

  /** The ledger of the stated size. */
  public static Dataset standard(Vocabulary shipped) {
    return of(shipped, 2_200, 3_300, 7);
  }

  /** A ledger of any size. */
  public static Dataset of(Vocabulary shipped, int organisations, int collaborations, long seed) {
    LedgerData made = new LedgerData(shipped, seed);
    made.rows.add(
        new Source("s-ledger", "台账", "The ledger", "", PartialDate.of("2017-12-31"), "", "en", ""));
    for (int i = 0; i < organisations; i++) {
      made.organisation(i);
    }
    for (int i = 0; i < collaborations; i++) {
      made.collaboration(i, organisations);
    }
    return Dataset.of(shipped, made.rows);
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private static String pick(String[] all, int at) {
    return all[Math.floorMod(at, all.length)];
  }

  private void organisation(int i) {
    boolean isHome = i == 0 || i % 4 == 0;
    String name = pick(FIRST, i) + pick(SECOND, i / 7);
    List<Object> values =
        new ArrayList<>(Schema.ORGANISATIONS.values(Schema.ORGANISATIONS.empty("o-" + i)));
    values.set(Schema.ORGANISATIONS.indexOf("name_zh"), name + "第" + i + "公司");
    values.set(Schema.ORGANISATIONS.indexOf("name_en"), "Organisation " + i + " of " + name);
    values.set(
        Schema.ORGANISATIONS.indexOf("type"), i == 0 ? "funder" : pick(TYPES, random.nextInt(7)));
    values.set(Schema.ORGANISATIONS.indexOf("region"), isHome ? "CN" : pick(countries));
    Organisation row = Schema.ORGANISATIONS.row(values);
    rows.add(row);
  }

  private void collaboration(int i, int organisations) {
    String id = "c-" + i;
    int year = 2000 + random.nextInt(18);
    String start = random.nextInt(10) == 0 ? "" : Integer.toString(year);
    String end =
        random.nextInt(3) == 0 || start.isEmpty() ? "" : Integer.toString(year + random.nextInt(6));
    List<Object> values =
        new ArrayList<>(Schema.COLLABORATIONS.values(Schema.COLLABORATIONS.empty(id)));
    values.set(Schema.COLLABORATIONS.indexOf("title_zh"), "第" + i + "号协议");
    values.set(Schema.COLLABORATIONS.indexOf("title_en"), "Agreement " + i);
    values.set(Schema.COLLABORATIONS.indexOf("kind"), pick(KINDS, random.nextInt(KINDS.length)));
    values.set(Schema.COLLABORATIONS.indexOf("start"), PartialDate.of(start));
    values.set(Schema.COLLABORATIONS.indexOf("end"), PartialDate.of(end));
    values.set(Schema.COLLABORATIONS.indexOf("fields"), List.of(pick(fields)));
    Collaboration row = Schema.COLLABORATIONS.row(values);
    rows.add(row);
    participants(id, organisations);
    rows.add(
        new Amount(
            "a-" + i,
            id,
            "",
            "",
            "committed",
            PartialDate.UNKNOWN,
            PartialDate.UNKNOWN,
            Bound.exact(1 + random.nextInt(900)),
            "USD",
            "million"));
    if (random.nextInt(5) > 0) {
      rows.add(
          new Evidence(
              "e-" + i, id, "", "s-ledger", "row " + i, start, "", "", PartialDate.UNKNOWN, false));
    }
  }

  private void participants(String id, int organisations) {
    int count = 2 + random.nextInt(3);
    List<Integer> chosen = new ArrayList<>();
    if (random.nextInt(4) == 0) {
      chosen.add(0);
    }
    while (chosen.size() < Math.min(count, organisations)) {
      // A few organisations take part in much, most in little.
      double share = random.nextDouble();
      int next = (int) (share * share * share * organisations);
      if (!chosen.contains(next)) {
        chosen.add(next);
      }
    }
    for (int place = 0; place < chosen.size(); place++) {
      String role = place == 0 ? "funder" : "partner";
      rows.add(new Participation("p-" + id + "-" + place, id, "o-" + chosen.get(place), "", role));
    }
  }
}
