package liaison.ui.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.TreeMap;
import liaison.analysis.network.NetworkBuilder;
import liaison.app.DataLoader;
import liaison.app.Registry;
import liaison.app.SampleProject;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.filter.Filter;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Node;
import liaison.model.value.Period;
import org.junit.jupiter.api.Test;

/** The counts beside the types are those of the graph's legend. */
class FacetCountsTest {

  private static final Dataset DATA =
      new DataLoader(new Registry())
          .load(SampleProject.PREFIX + SampleProject.TSINGHUA, Progress.NONE)
          .data();

  @Test
  void theTypesAreCountedAsTheGraphShowsThem() {
    for (NetworkSpec spec :
        new NetworkSpec[] {
          NetworkSpec.STANDARD,
          NetworkSpec.STANDARD.withFilter(Filter.parse("kind=membership")),
          NetworkSpec.STANDARD.withPeriod(Period.ofYears(2018, 2020)),
        }) {
      Map<String, Integer> shown = new TreeMap<>();
      for (Node node : new NetworkBuilder().build(DATA, spec).nodes()) {
        if (node.kind() == Node.Kind.ORGANISATION) {
          shown.merge(node.type(), 1, Integer::sum);
        }
      }
      assertEquals(shown, new FacetCounts(DATA, spec).types(Progress.NONE), spec.toString());
    }
  }
}
