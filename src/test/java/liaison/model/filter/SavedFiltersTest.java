package liaison.model.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import liaison.model.Dataset;
import liaison.model.Vocabulary;
import liaison.model.edit.Edit;
import liaison.model.record.SavedFilter;
import org.junit.jupiter.api.Test;

class SavedFiltersTest {

  private final Dataset empty = Dataset.empty(Vocabulary.EMPTY);

  @Test
  void savingRenamingAndDeletingCanBeTakenBack() {
    Edit save = new SavedFilters(empty).save(" Labs ", Filter.parse("kind=joint-lab"));
    Dataset saved = empty.apply(save);
    SavedFilter labs = new SavedFilters(saved).find("labs").orElseThrow();
    assertEquals(new SavedFilter("filter-1", "Labs", "kind=joint-lab"), labs);
    assertEquals(empty, saved.apply(save.inverse()));
    Edit rename = new SavedFilters(saved).rename(labs, "实验室");
    Dataset renamed = saved.apply(rename);
    assertTrue(new SavedFilters(renamed).find("Labs").isEmpty());
    assertEquals(saved, renamed.apply(rename.inverse()));
    Edit delete = new SavedFilters(saved).delete(labs);
    assertEquals(List.of(), new SavedFilters(saved.apply(delete)).all());
    assertEquals(saved, saved.apply(delete).apply(delete.inverse()));
  }

  @Test
  void aNameHoldsOneFilter() {
    Dataset one = empty.apply(new SavedFilters(empty).save("a", Filter.parse("kind=event")));
    Dataset two = one.apply(new SavedFilters(one).save("A", Filter.parse("type=company")));
    assertEquals(
        List.of(new SavedFilter("filter-1", "A", "type=company")), new SavedFilters(two).all());
    Dataset three = two.apply(new SavedFilters(two).save("b", Filter.NONE));
    assertEquals(
        List.of("filter-1", "filter-2"),
        new SavedFilters(three).all().stream().map(SavedFilter::id).toList());
  }
}
