package liaison.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import liaison.app.CodeLists;
import liaison.app.picture.ViewKind;
import liaison.app.settings.Settings;
import liaison.base.Language;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.filter.Filter;
import liaison.model.grid.GridRows;
import liaison.model.record.Amount;
import liaison.model.record.Collaboration;
import liaison.model.record.Participation;
import liaison.model.value.Period;
import liaison.ui.canvas.PictureView;
import liaison.ui.table.RecordsView;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The first ten minutes of an analyst, by keyboard alone: open the sample, find a partner, filter,
 * read the sentence, add what is missing, see it everywhere, take it back, merge, export, leave,
 * and find everything as it was left.
 */
class JourneyTest {

  private static final String FILTER =
      "kind=joint-lab; type=company; country=DE,JP; active=2018..2020";

  /** Centres and institutes with them: five collaborations of the sample. */
  private static final String WIDER =
      "kind=joint-lab,joint-centre,joint-institute; type=company; country=DE,JP";

  private Optional<Keys> keyboard = Optional.empty();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Language.class)
  void theFirstTenMinutes(Language language) throws TimeoutException, IOException {
    Path home = folder.resolve("home");
    Settings left;
    Dataset after;
    try (WindowRig rig = rig(home, language)) {
      keyboard = Optional.of(new Keys(rig.stage()));
      WindowRig.call(() -> {
        rig.window().start(Optional.empty(), Settings.STANDARD);
        return true;
      });
      keys().push(KeyCode.S);
      WindowRig.await("the sample", () -> rig.explorer.dataset().get().size(Schema.SOURCES) == 5);
      rig.settle();
      find(rig, "fengtian");
      find(rig, "toyot");
      filter(rig, language);
      clearFilter(rig);
      addAndTakeBack(rig, language);
      mergeAndTakeBack(rig, language);
      after = rig.explorer.dataset().get();
      filterBy(rig, WIDER + "; active=2018..2020");
      export(rig);
      left = WindowRig.call(rig.window()::settings);
    }
    try (WindowRig again = rig(home, language)) {
      WindowRig.call(() -> {
        again.window().restore(left);
        again.window().start(Optional.empty(), left);
        return true;
      });
      WindowRig.await(
          "the sample again", () -> again.explorer.dataset().get().size(Schema.SOURCES) == 5);
      assertEquals(after, again.explorer.dataset().get());
      WindowRig.await("the view", () -> again.explorer.view().get() == ViewKind.TABLE);
      assertEquals(WIDER, again.explorer.filter().get().toString());
      assertEquals(Period.ofYears(2018, 2020), again.explorer.period().get());
    }
  }

  private Keys keys() {
    return keyboard.orElseThrow();
  }

  private static WindowRig rig(Path home, Language language) throws TimeoutException {
    return new WindowRig(Dataset.empty(CodeLists.load()), language, home, WindowRig.SMALL);
  }

  private static Node node(WindowRig rig, String query) {
    return rig.stage().getScene().lookup(query);
  }

  private static String text(WindowRig rig, String query) {
    return WindowRig.call(() -> ((Labeled) node(rig, query)).getText());
  }

  /** Search, and Enter on the first that is found. */
  private void find(WindowRig rig, String typed) {
    WindowRig.call(() -> {
      rig.explorer.clearSelection();
      return true;
    });
    keys().push(KeyCode.CONTROL, KeyCode.F);
    WindowRig.await("the search field", () -> node(rig, "#search").isFocused());
    keys().push(KeyCode.CONTROL, KeyCode.A);
    keys().write(typed);
    WindowRig.await(
        "what was found", () -> node(rig, "#search-hits") != null && hasHits(rig, "o-toyota"));
    keys().push(KeyCode.DOWN);
    keys().push(KeyCode.ENTER);
    WindowRig.await("Toyota", () -> rig.explorer.selection().get().equals(List.of("o-toyota")));
  }

  private static boolean hasHits(WindowRig rig, String id) {
    return node(rig, "#search-hits") instanceof javafx.scene.control.ListView<?> list
        && list.getItems().toString().contains(id);
  }

  private void filter(WindowRig rig, Language language) {
    filterBy(rig, FILTER);
    assertEquals(
        language == Language.EN
            ? "Joint laboratories with companies in Germany or Japan, active 2018–2020"
            : "2018–2020 年间与德国或日本企业共建的联合实验室",
        text(rig, "#filter-sentence"));
  }

  private void filterBy(WindowRig rig, String typed) {
    keys().push(KeyCode.CONTROL, KeyCode.L);
    WindowRig.await("the line of the filter", () -> node(rig, "#filter-text").isFocused());
    keys().push(KeyCode.CONTROL, KeyCode.A);
    keys().push(KeyCode.BACK_SPACE);
    keys().write(typed);
    keys().push(KeyCode.ENTER);
    WindowRig.await(
        "the period", () -> rig.explorer.period().get().equals(Period.ofYears(2018, 2020)));
  }

  private void clearFilter(WindowRig rig) {
    keys().push(KeyCode.CONTROL, KeyCode.L);
    WindowRig.await("the line of the filter", () -> node(rig, "#filter-text").isFocused());
    keys().push(KeyCode.CONTROL, KeyCode.A);
    keys().push(KeyCode.BACK_SPACE);
    keys().push(KeyCode.ENTER);
    WindowRig.await("no filter", () -> rig.explorer.filter().get().equals(Filter.NONE));
    WindowRig.await("all years", () -> rig.explorer.period().get().isAlways());
  }

  private void addAndTakeBack(WindowRig rig, Language language) {
    Dataset before = rig.explorer.dataset().get();
    keys().push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    WindowRig.await("the form", () -> rig.window().shell().layers().top().get().isPresent());
    fill(rig, language == Language.ZH ? "title_zh" : "title_en", "Journey");
    choose(rig, "kind", language == Language.ZH ? "联合实验室" : "Joint laboratory");
    fill(rig, "start", language == Language.ZH ? "2018年秋" : "autumn 2018");
    choose(rig, "organisation", language == Language.ZH ? "qinghuadaxue" : "tsinghua university");
    tabTo(rig, "role");
    choose(rig, "organisation", language == Language.ZH ? "ximenzi" : "siemens");
    fill(rig, "money", "500万元");
    choose(rig, "source", language == Language.ZH ? "清华大学合作机构" : "Collaborating");
    fill(rig, "locator", "¶3");
    keys().push(KeyCode.CONTROL, KeyCode.ENTER);
    WindowRig.await("the card is gone", () -> rig.window().shell().layers().top().get().isEmpty());
    WindowRig.await("the record", () -> !rig.explorer.dataset().get().equals(before));
    Collaboration made =
        rig.explorer.dataset().get().rows(Schema.COLLABORATIONS).stream()
            .filter(one -> before.find(one.id()).isEmpty())
            .findFirst()
            .orElseThrow();
    check(rig.explorer.dataset().get(), made);
    seeEverywhere(rig, made.id());
    keys().push(KeyCode.CONTROL, KeyCode.Z);
    WindowRig.await("it is taken back", () -> rig.explorer.dataset().get().equals(before));
  }

  private static void check(Dataset data, Collaboration made) {
    assertEquals("2018-23", made.start().cell().substring(0, 7));
    List<Participation> parts = data.related(Schema.PARTICIPATIONS, "collaboration", made.id());
    assertEquals(
        List.of("o-siemens", "o-tsinghua"),
        parts.stream().map(Participation::organisation).sorted().toList());
    List<Amount> amounts = data.related(Schema.AMOUNTS, "collaboration", made.id());
    assertEquals(1, amounts.size());
    assertEquals("500", amounts.getFirst().value().cell());
    assertEquals("CNY", amounts.getFirst().currency());
    assertEquals(1, data.related(Schema.EVIDENCE, "record", made.id()).size());
  }

  /** The new record in each view, by the keys of the views. */
  private void seeEverywhere(WindowRig rig, String id) {
    WindowRig.await("it is selected", () -> rig.explorer.selection().get().equals(List.of(id)));
    for (KeyCode key :
        new KeyCode[] {
          KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5
        }) {
      keys().push(KeyCode.CONTROL, key);
      ViewKind kind = ViewKind.values()[key.ordinal() - KeyCode.DIGIT1.ordinal()];
      WindowRig.await(kind.code(), () -> rig.explorer.view().get() == kind);
      rig.settle();
      WindowRig.await("the background", rig.jobs::isIdle);
      rig.settle();
      if (kind == ViewKind.TABLE) {
        tableOfCollaborations(rig);
      }
      assertTrue(WindowRig.call(() -> shows(rig, kind, id)), kind.code() + " shows it");
    }
  }

  /** The choice of tables stands before the rows: back by Shift+Tab, down to the second, Enter. */
  private void tableOfCollaborations(WindowRig rig) {
    for (int tabs = 0; tabs < 20 && !isFocused(rig, "table-choice"); tabs++) {
      keys().push(KeyCode.SHIFT, KeyCode.TAB);
    }
    assertTrue(isFocused(rig, "table-choice"));
    keys().push(KeyCode.SPACE);
    keys().push(KeyCode.DOWN);
    keys().push(KeyCode.DOWN);
    keys().push(KeyCode.ENTER);
    WindowRig.await("the background", rig.jobs::isIdle);
  }

  private static boolean isFocused(WindowRig rig, String id) {
    return WindowRig.call(() -> isIn(rig.stage().getScene().getFocusOwner(), id));
  }

  private static boolean shows(WindowRig rig, ViewKind kind, String id) {
    if (rig.window().shell().centre() instanceof PictureView picture) {
      return switch (kind) {
        case OVERVIEW ->
            picture.canvas().shown().get().orElseThrow().caption().title().contains("138");
        case TIMELINE -> picture.canvas().index().spot(id).isPresent();
        default ->
            picture.model().highlight().get().selected().contains("o-siemens")
                && picture.canvas().index().spot("o-siemens").isPresent();
      };
    }
    RecordsView table = (RecordsView) rig.window().shell().centre();
    GridRows rows = table.model().grid().orElseThrow().rows();
    return IntStream.range(0, rows.size()).anyMatch(row -> rows.id(row).equals(id));
  }

  private void mergeAndTakeBack(WindowRig rig, Language language) {
    Dataset before = rig.explorer.dataset().get();
    find(rig, "toyot");
    keys().push(KeyCode.CONTROL, KeyCode.M);
    WindowRig.await("the card", () -> rig.window().shell().layers().top().get().isPresent());
    keys().write(language == Language.ZH ? "ximenzi" : "siemens");
    keys().push(KeyCode.ENTER);
    keys().push(KeyCode.CONTROL, KeyCode.ENTER);
    WindowRig.await(
        "one organisation less",
        () ->
            rig.explorer.dataset().get().size(Schema.ORGANISATIONS)
                == before.size(Schema.ORGANISATIONS) - 1);
    assertNotEquals(before, rig.explorer.dataset().get());
    keys().push(KeyCode.CONTROL, KeyCode.Z);
    WindowRig.await("both again", () -> rig.explorer.dataset().get().equals(before));
  }

  private void export(WindowRig rig) throws IOException {
    keys().push(KeyCode.CONTROL, KeyCode.DIGIT5);
    WindowRig.await("the table", () -> rig.explorer.view().get() == ViewKind.TABLE);
    WindowRig.await("the background", rig.jobs::isIdle);
    Path file = folder.resolve("表格 1.xlsx");
    rig.answer(file);
    RecordsView table = (RecordsView) rig.window().shell().centre();
    int rows = WindowRig.call(() -> table.model().grid().orElseThrow().rows().size());
    assertEquals(5, rows);
    keys().push(KeyCode.CONTROL, KeyCode.E);
    WindowRig.await("the file", () -> Files.exists(file));
    WindowRig.await("the background", rig.jobs::isIdle);
    try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
      List<Row> read = book.getFirstSheet().read();
      assertEquals(rows + 1, read.size());
    }
  }

  /** Tab until the focus is in the next field of a column. */
  private void tabTo(WindowRig rig, String column) {
    for (int tabs = 0; tabs < 80; tabs++) {
      keys().push(KeyCode.TAB);
      if (WindowRig.call(() -> isIn(rig.stage().getScene().getFocusOwner(), "field-" + column))) {
        return;
      }
    }
    throw new AssertionError("no field of " + column + " is reached by Tab");
  }

  private static boolean isIn(Node focused, String id) {
    for (Node at = focused; at != null; at = at.getParent()) {
      if (id.equals(at.getId())) {
        return true;
      }
    }
    return false;
  }

  private void fill(WindowRig rig, String column, String words) {
    tabToOrStay(rig, column);
    keys().write(words);
  }

  private void choose(WindowRig rig, String column, String words) {
    fill(rig, column, words);
    keys().push(KeyCode.ENTER);
  }

  private void tabToOrStay(WindowRig rig, String column) {
    boolean isThere =
        WindowRig.call(() -> isIn(rig.stage().getScene().getFocusOwner(), "field-" + column));
    if (!isThere) {
      tabTo(rig, column);
    }
  }
}
