package liaison.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import liaison.TestVocabulary;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.model.record.Term;

/** Datasets of any size with Chinese and English names put together from common parts. */
final class LargeNames {

  private static final String[][] PLACES = {
    {"北京", "Beijing"}, {"上海", "Shanghai"}, {"重庆", "Chongqing"}, {"厦门", "Xiamen"},
    {"长春", "Changchun"}, {"乐清", "Yueqing"}, {"西安", "Xi'an"}, {"苏黎世", "Zürich"},
    {"慕尼黑", "München"}, {"东京", "Tokyo"}, {"内罗毕", "Nairobi"}, {"圣保罗", "São Paulo"},
    {"绿城", "Greentown"}, {"大理", "Dali"}, {"沈阳", "Shenyang"}, {"吕梁", "Lüliang"},
  };
  private static final String[][] MIDDLES = {
    {"理工", "Technical"}, {"交通", "Jiaotong"}, {"师范", "Normal"}, {"农业", "Agricultural"},
    {"医科", "Medical"}, {"重工", "Heavy Industry"}, {"航空", "Aviation"}, {"能源", "Energy"},
    {"汽车", "Motor"}, {"电力", "Electric Power"}, {"信息", "Information"}, {"环境", "Environment"},
  };
  private static final String[][] ENDS = {
    {"大学", "University"}, {"研究院", "Research Institute"}, {"集团有限公司", "Group Co., Ltd."},
    {"银行", "Bank"}, {"实验室", "Laboratory"}, {"基金会", "Foundation"},
  };
  private static final String[] KINDS = {
    "joint-lab", "joint-project", "framework-agreement", "grant", "loan", "consortium"
  };

  private LargeNames() {}

  static Dataset of(int organisations, int collaborations, long seed) {
    Random random = new Random(seed);
    List<String> countries =
        TestVocabulary.shipped().list("regions").stream()
            .filter(term -> term.property().equals("country"))
            .map(Term::code)
            .toList();
    List<Row> rows = new ArrayList<>();
    List<Organisation> all = new ArrayList<>();
    for (int at = 0; at < organisations; at++) {
      String[] place = PLACES[random.nextInt(PLACES.length)];
      String[] middle = MIDDLES[random.nextInt(MIDDLES.length)];
      String[] end = ENDS[random.nextInt(ENDS.length)];
      String zh = place[0] + "第" + at + middle[0] + end[0];
      String en = place[1] + " " + middle[1] + " " + end[1] + " No. " + at;
      all.add(organisation("o-" + at, zh, en, countries.get(random.nextInt(countries.size()))));
    }
    rows.addAll(all);
    for (int at = 0; at < collaborations; at++) {
      Organisation first = all.get(random.nextInt(all.size()));
      Organisation second = all.get(random.nextInt(all.size()));
      rows.add(
          collaboration(
              "c-" + at,
              first.nameZh() + "与" + second.nameZh() + "联合项目",
              "Joint project of " + first.nameEn() + " and " + second.nameEn(),
              KINDS[random.nextInt(KINDS.length)]));
      rows.add(new Participation("p-" + at + "-1", "c-" + at, first.id(), "", "lead"));
      rows.add(new Participation("p-" + at + "-2", "c-" + at, second.id(), "", "partner"));
    }
    return Dataset.of(TestVocabulary.shipped(), rows);
  }

  static Organisation organisation(String id, String zh, String en, String region) {
    Organisation none = Schema.ORGANISATIONS.empty(id);
    return new Organisation(
        id,
        zh,
        en,
        List.of(),
        List.of(zh.substring(0, Math.min(4, zh.length())), en + " (alias)"),
        List.of(),
        List.of("AB" + id.substring(2)),
        "university",
        region,
        "",
        none.lat(),
        none.lon(),
        "",
        List.of(),
        false,
        "");
  }

  private static Collaboration collaboration(String id, String zh, String en, String kind) {
    Collaboration none = Schema.COLLABORATIONS.empty(id);
    return new Collaboration(
        id,
        zh,
        en,
        kind,
        "",
        none.start(),
        none.end(),
        none.plannedStart(),
        none.plannedEnd(),
        "",
        List.of("energy"),
        List.of(),
        "",
        "");
  }
}
