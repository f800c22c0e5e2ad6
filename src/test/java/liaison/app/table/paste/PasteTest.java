package liaison.app.table.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import liaison.app.CodeLists;
import liaison.app.DataLoader;
import liaison.app.Registry;
import liaison.app.SampleProject;
import liaison.app.table.RowScope;
import liaison.app.table.TableData;
import liaison.app.table.TableRequest;
import liaison.base.AppException;
import liaison.base.Language;
import liaison.base.Progress;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.grid.Grid;
import liaison.model.grid.GridShape;
import liaison.model.network.NetworkSpec;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PasteTest {

  private static final Dataset SAMPLE =
      new DataLoader(new Registry())
          .load(SampleProject.PREFIX + SampleProject.TSINGHUA, Progress.NONE)
          .data();

  private static TableData rows(Table<?> table, Language language) {
    return rows(SAMPLE, table, language);
  }

  private static TableData rows(Dataset data, Table<?> table, Language language) {
    return TableData.of(
        new TableRequest(table, data, NetworkSpec.STANDARD, new RowScope.Passing(), language),
        Progress.NONE);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatWasCopiedPastesBackWithoutAChange(Language language) {
    for (Table<?> table : List.of(Schema.ORGANISATIONS, Schema.COLLABORATIONS, Schema.SOURCES)) {
      TableData rows = rows(table, language);
      List<String> all =
          rows.columns().stream()
              .map(column -> column.name())
              .filter(name -> name.equals("id") || rows.edited(name).isPresent())
              .toList();
      Grid grid = rows.grid(GridShape.of(table.name()).withColumns(all), Progress.NONE);
      List<Integer> every = IntStream.range(0, grid.size()).boxed().toList();
      PastePlan plan = Paste.plan(rows, CopiedRows.of(grid, every).text());
      assertEquals(List.of(), plan.problems());
      assertEquals(List.of(), plan.changes());
      assertEquals(List.of(), plan.created());
      assertEquals(grid.size(), plan.unchanged());
      assertTrue(plan.isEmpty());
    }
  }

  @Test
  void cellsChangeRowsAreMadeAndWhatIsUnknownIsSaid() {
    PastePlan plan =
        Paste.plan(
            rows(Schema.ORGANISATIONS, Language.EN),
            "Name\tType\tRegion\tPartners\tColour\r\n"
                + "Toyota\tcompany\tFrance\t9\tred\r\n"
                + "Siemens\twizardry\tGermany\t1\t\r\n"
                + "Acme AG\t企业\t德国\t\t\r\n");
    assertEquals(1, plan.changes().size());
    assertEquals("Japan", plan.changes().getFirst().from());
    assertEquals("France", plan.changes().getFirst().to());
    assertEquals(List.of("Acme AG"), plan.created());
    assertEquals(
        List.of("table.paste.derived", "table.paste.unknownColumn", "table.typed.unknownWord"),
        plan.problems().stream().map(cell -> cell.problem().key()).toList());
    assertEquals(1, plan.unchanged());
    Dataset after = SAMPLE.apply(plan.edit());
    Organisation acme = after.find(Schema.ORGANISATIONS, "o-acme-ag").orElseThrow();
    assertEquals("company", acme.type());
    assertEquals("DE", acme.region());
    assertEquals("Acme AG", acme.nameEn());
    assertEquals("FR", after.find(Schema.ORGANISATIONS, "o-toyota").orElseThrow().region());
    assertEquals(SAMPLE, after.apply(plan.edit().inverse()));
  }

  @Test
  void datesAndFlagsAreReadAsPeopleTypeThem() {
    Dataset data = Dataset.of(CodeLists.load(), List.of(Schema.COLLABORATIONS.empty("c-1")));
    PastePlan plan =
        Paste.plan(
            rows(data, Schema.COLLABORATIONS, Language.ZH),
            "编号\t开始\t结束\t领域\nc-1\t2018年10月\t约2020\tsoil;vehicles\n");
    assertEquals(List.of(), plan.problems());
    Collaboration made = data.apply(plan.edit()).find(Schema.COLLABORATIONS, "c-1").orElseThrow();
    assertEquals("2018-10", made.start().edtf());
    assertTrue(made.end().isAbout());
    assertEquals(2, made.fields().size());
  }

  @Test
  void twoRecordsOfOneNameAreNotMixed() {
    Dataset data =
        Dataset.of(
            CodeLists.load(),
            List.of(named("o-1", "Twin"), named("o-2", "Twin"), named("o-3", "Single")));
    PastePlan plan =
        Paste.plan(
            rows(data, Schema.ORGANISATIONS, Language.EN), "Name,Type\nTwin,company\n,company\n");
    assertTrue(plan.isEmpty());
    assertEquals(
        List.of("table.typed.severalNames", "table.paste.noName"),
        plan.problems().stream().map(cell -> cell.problem().key()).toList());
  }

  @Test
  void formulasComeBackAsTheyWere() {
    Dataset data = Dataset.of(CodeLists.load(), List.of(named("o-1", "=1+1")));
    TableData rows = rows(data, Schema.ORGANISATIONS, Language.EN);
    Grid grid = rows.grid(GridShape.of("organisations"), Progress.NONE);
    String text = CopiedRows.of(grid, List.of(0)).text();
    assertTrue(text.contains("'=1+1"), text);
    assertEquals(1, Paste.plan(rows, text).unchanged());
  }

  @Test
  void withoutHeadingsNothingIsGuessed() {
    TableData rows = rows(Schema.ORGANISATIONS, Language.EN);
    assertThrows(AppException.class, () -> Paste.plan(rows, "Toyota\tCompany\n"));
    assertThrows(AppException.class, () -> Paste.plan(rows, ""));
  }

  @Test
  void withoutHeadingsCellsGoToThePlaceThatWasChosen() {
    TableData rows = rows(Schema.ORGANISATIONS, Language.EN);
    PastePlan plan =
        Paste.plan(
            rows,
            "France\t9\nJapan\nSpain\n",
            List.of("o-toyota", "o-siemens"),
            List.of("region", "partners"));
    assertEquals(List.of("France", "Japan"), plan.changes().stream().map(PastedCell::to).toList());
    assertEquals(
        List.of("table.paste.derived", "table.paste.below"),
        plan.problems().stream().map(cell -> cell.problem().key()).toList());
    assertEquals(2, plan.edit().edits().size());
    assertEquals(
        List.of("Acme"),
        Paste.plan(rows, "Name\nAcme\n", List.of("o-toyota"), List.of("region")).created());
  }

  @Test
  void aTypedCellIsOneStepAndANonsenseOneIsRefused() {
    TableData rows = rows(Schema.ORGANISATIONS, Language.EN);
    var edit = CellEdit.of(rows, SAMPLE, "o-toyota", "region", "德国");
    assertEquals(
        "DE", SAMPLE.apply(edit).find(Schema.ORGANISATIONS, "o-toyota").orElseThrow().region());
    assertTrue(CellEdit.of(rows, SAMPLE, "o-toyota", "region", "JP").isEmpty());
    assertThrows(
        AppException.class, () -> CellEdit.of(rows, SAMPLE, "o-toyota", "region", "Atlantis"));
    assertThrows(AppException.class, () -> CellEdit.of(rows, SAMPLE, "gone", "region", "JP"));
    assertThrows(AppException.class, () -> CellEdit.of(rows, SAMPLE, "o-toyota", "partners", "3"));
  }

  private static Organisation named(String id, String name) {
    List<Object> values =
        new java.util.ArrayList<>(Schema.ORGANISATIONS.values(Schema.ORGANISATIONS.empty(id)));
    values.set(2, name);
    return Schema.ORGANISATIONS.row(values);
  }
}
