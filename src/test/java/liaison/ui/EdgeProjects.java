package liaison.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import liaison.app.CodeLists;
import liaison.model.Dataset;
import liaison.model.record.Participation;
import liaison.model.record.Row;

/** Projects at the edge of what there can be. */
final class EdgeProjects {

  private static final String LONG_ZH = "某某省某某市某某区合作研究与技术转移促进中心".repeat(10).substring(0, 200);
  private static final String LONG_EN =
      "Interdisciplinary Centre for the Advancement of Collaborative Research "
          .repeat(4)
          .substring(0, 200);

  private EdgeProjects() {}

  static Map<String, Dataset> all() {
    Map<String, Dataset> all = new LinkedHashMap<>();
    all.put("nothing at all", Dataset.empty(CodeLists.load()));
    all.put("one organisation", of(List.of(organisation("o-one", "独一", "The one", "CN"))));
    all.put("no dates", of(collaborations("", "CN", 3)));
    all.put("no regions", of(collaborations("2019", "", 3)));
    all.put("names of 200 characters", of(longNames()));
    all.put("ten participants", of(collaborations("2018-05", "JP", 10)));
    return all;
  }

  private static Dataset of(List<Row> rows) {
    return Dataset.of(CodeLists.load(), rows);
  }

  private static Row organisation(String id, String zh, String en, String region) {
    return Fakes.organisation(id, zh, en, "university", region);
  }

  private static List<Row> collaborations(String start, String region, int participants) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < participants; i++) {
      rows.add(organisation("o-" + i, "机构" + i, "Organisation " + i, region));
    }
    for (int c = 0; c < 3; c++) {
      String id = "c-" + c;
      rows.add(Fakes.collaboration(id, "合作" + c, "Collaboration " + c, "joint-project", start, ""));
      for (int i = 0; i < participants; i++) {
        rows.add(new Participation("p-" + c + "-" + i, id, "o-" + i, "", "partner"));
      }
    }
    return rows;
  }

  private static List<Row> longNames() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      rows.add(organisation("o-" + i, i + LONG_ZH, i + LONG_EN, "DE"));
    }
    rows.add(Fakes.collaboration("c-long", LONG_ZH, LONG_EN, "joint-lab", "2015", "2020"));
    for (int i = 0; i < 4; i++) {
      rows.add(new Participation("p-" + i, "c-long", "o-" + i, "", "partner"));
    }
    return rows;
  }
}
