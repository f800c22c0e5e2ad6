package liaison.exchange.in.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Language;
import liaison.base.Messages;
import liaison.exchange.in.ImportPlan;
import liaison.exchange.in.ImportReport;
import liaison.exchange.in.SheetReport;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Attribute;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of tables with mistakes: good rows stay, and every loss is said. */
class BrokenTablesTest {

  @TempDir Path folder;

  private void table(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name + ".csv"), String.join("\n", lines) + "\n");
  }

  private ImportPlan plan() {
    return SampleImportTest.plan(folder, SampleImportTest.empty());
  }

  private Dataset data() {
    return SampleImportTest.empty().apply(plan().batch());
  }

  private static SheetReport sheet(ImportPlan plan, String name) {
    return plan.report().files().stream()
        .flatMap(file -> file.sheets().stream())
        .filter(sheet -> sheet.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String said(ImportPlan plan) {
    return SampleImportTest.problems(plan.report());
  }

  @Test
  void anUnknownWordBecomesOtherAndIsKeptBeside() throws IOException {
    table("collaborations", "id,title_en,kind", "c-a,A,joint-lab", "c-b,B,moon base");
    ImportPlan plan = plan();
    assertEquals(2, sheet(plan, "collaborations").kept());
    assertEquals(1, sheet(plan, "collaborations").problems().size());
    assertEquals(3, sheet(plan, "collaborations").problems().getFirst().row());
    assertEquals("kind", sheet(plan, "collaborations").problems().getFirst().column());
    Collaboration b = data().find(Schema.COLLABORATIONS, "c-b").orElseThrow();
    assertEquals("other", b.kind());
    assertEquals(
        Optional.of(new Attribute("x-c-b-kind", "c-b", "kind", "text", "moon base")),
        data().find(Schema.ATTRIBUTES, "x-c-b-kind"));
    ImportPlan again = SampleImportTest.plan(folder, data());
    assertTrue(again.batch().isEmpty());
  }

  @Test
  void aWordSetRightLaterTakesItsRemainderAway() throws IOException {
    table("collaborations", "id,kind", "c-b,moon base");
    Dataset before = data();
    table("collaborations", "id,kind", "c-b,base");
    ImportPlan plan = SampleImportTest.plan(folder, before);
    assertEquals(1, sheet(plan, "collaborations").changed());
    Dataset after = before.apply(plan.batch());
    assertEquals("base", after.find(Schema.COLLABORATIONS, "c-b").orElseThrow().kind());
    assertEquals(0, after.size(Schema.ATTRIBUTES));
  }

  @Test
  void aNameOfACodeIsUnderstood() throws IOException {
    table("organisations", "id,name_zh,type,region", "o-a,甲,大学,德国");
    Organisation a = data().find(Schema.ORGANISATIONS, "o-a").orElseThrow();
    assertEquals("university", a.type());
    assertEquals("DE", a.region());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2018年10月", "2018-13", "2018-02-30", "soon", "2018-10-31T00:00"})
  void aBadDateIsLeftEmptyAndKeptBeside(String date) throws IOException {
    table("collaborations", "id,start", "c-a," + date);
    ImportPlan plan = plan();
    assertEquals(1, sheet(plan, "collaborations").kept());
    assertEquals("warning", sheet(plan, "collaborations").problems().getFirst().severity().code());
    assertTrue(data().find(Schema.COLLABORATIONS, "c-a").orElseThrow().start().isUnknown(), date);
    assertEquals(date, data().find(Schema.ATTRIBUTES, "x-c-a-start").orElseThrow().value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"north", "91", "1e999", "NaN", "12,5", "--1", "9e200"})
  void aBadNumberIsLeftEmpty(String number) throws IOException {
    table("organisations", "id,lat", "o-a,\"" + number + "\"");
    assertTrue(Double.isNaN(data().find(Schema.ORGANISATIONS, "o-a").orElseThrow().lat()));
    assertEquals(1, plan().report().problems());
  }

  @ParameterizedTest
  @ValueSource(strings = {"many", "7..4", ">", "1e999", "40+"})
  void aBadQuantityIsLeftEmpty(String bound) throws IOException {
    table("collaborations", "id", "c-a");
    table("amounts", "id,collaboration,value", "a-a,c-a," + bound);
    assertFalse(data().find(Schema.AMOUNTS, "a-a").orElseThrow().value().isStated());
    assertEquals(1, plan().report().problems());
  }

  @Test
  void signsThatTurnTextAroundOrCannotBeSeenAreNoName() throws IOException {
    table("organisations", "id,name_zh,name_en", "o-a,\u200B\u200F,\u202EAcme\u202C");
    Organisation one = data().find(Schema.ORGANISATIONS, "o-a").orElseThrow();
    assertEquals("|Acme", one.nameZh() + "|" + one.nameEn());
  }

  @Test
  void rowsWithoutAnIdOfTheirOwnAreDroppedAndSaid() throws IOException {
    table("organisations", "id,name_en", "o-a,First", ",Nameless", "o-a,Again", "o b,Spaced");
    table("collaborations", "id", "o-a");
    ImportPlan plan = plan();
    SheetReport organisations = sheet(plan, "organisations");
    assertEquals(1, organisations.kept());
    assertEquals(3, organisations.dropped());
    assertEquals(3, organisations.problems().size());
    assertEquals(0, sheet(plan, "collaborations").kept());
    assertTrue(said(plan).contains("row 2 of organisations"), said(plan));
  }

  @Test
  void missingReferencesEmptyOrDropWhateverKeepsMore() throws IOException {
    table("organisations", "id,parent", "o-a,o-nobody", "o-b,o-b", "o-c,o-a");
    table("collaborations", "id,unit", "c-a,o-ghost");
    table(
        "participations",
        "id,collaboration,organisation,region,role",
        "p-a,c-a,o-a,,partner",
        "p-b,c-ghost,o-a,,partner",
        "p-c,c-a,o-ghost,,partner",
        "p-d,c-a,,KE,partner",
        "p-e,c-a,,,partner",
        "p-f,c-a,o-ghost,KE,partner");
    table("evidence", "id,record", "e-a,p-b", "e-b,p-a", "e-c,e-a");
    ImportPlan plan = plan();
    assertEquals(3, sheet(plan, "organisations").kept());
    assertEquals(3, sheet(plan, "participations").kept());
    assertEquals(1, sheet(plan, "evidence").kept());
    assertEquals("", data().find(Schema.ORGANISATIONS, "o-a").orElseThrow().parent());
    assertEquals("", data().find(Schema.ORGANISATIONS, "o-b").orElseThrow().parent());
    assertEquals("o-a", data().find(Schema.ORGANISATIONS, "o-c").orElseThrow().parent());
    assertEquals(
        "o-ghost", data().find(Schema.ATTRIBUTES, "x-p-f-organisation").orElseThrow().value());
    assertTrue(said(plan).contains("c-ghost"), said(plan));
  }

  @Test
  void referencesMayGoToWhatTheProjectHas() throws IOException {
    table("organisations", "id", "o-a");
    Dataset before = data();
    Files.delete(folder.resolve("organisations.csv"));
    table("collaborations", "id,unit", "c-a,o-a");
    ImportPlan plan = SampleImportTest.plan(folder, before);
    assertEquals("", said(plan));
  }

  @Test
  void headersMayComeInAnyOrderAndFurtherColumnsAreKept() throws IOException {
    table("organisations", "Name EN,ranking,ID,type", "Alpha,7,o-a,company", ",,,", "Beta,,o-b,");
    ImportPlan plan = plan();
    SheetReport sheet = sheet(plan, "organisations");
    assertEquals(List.of(2, 2, 2), List.of(sheet.read(), sheet.kept(), sheet.skipped()));
    assertEquals(1, sheet.problems().size());
    assertEquals("7", data().related(Schema.ATTRIBUTES, "name", "ranking").getFirst().value());
    assertEquals("Alpha", data().find(Schema.ORGANISATIONS, "o-a").orElseThrow().nameEn());
  }

  @Test
  void aTableWithoutIdsIsLost() throws IOException {
    table("organisations", "name_en,type", "Alpha,company", "Beta,company");
    SheetReport sheet = sheet(plan(), "organisations");
    assertEquals(List.of(2, 0, 2), List.of(sheet.read(), sheet.kept(), sheet.dropped()));
    assertEquals(1, sheet.problems().size());
  }

  @Test
  void emptyAndForeignTablesAreSaid() throws IOException {
    table("organisations", "id", "o-a");
    Files.writeString(folder.resolve("links.csv"), "");
    Files.writeString(folder.resolve("budget.csv"), "a,b\n1,2\n");
    ImportReport report = plan().report();
    assertEquals(3, report.files().size());
    assertEquals(2, report.problems());
  }

  @Test
  void cellsBeyondTheHeaderAreKeptAndSaid() throws IOException {
    table("organisations", "id,name_en,name_en", "o-a,Alpha,Second,Third");
    ImportPlan plan = plan();
    assertEquals(1, plan.report().kept());
    assertEquals(2, data().size(Schema.ATTRIBUTES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-16", "Big5", "ISO-8859-1"})
  void anotherEncodingIsSaidWithItsLine(String encoding) throws IOException {
    String text = "id,name_zh\no-a,Alpha\no-b,大学 Zürich\n";
    String some = encoding.equals("ISO-8859-1") ? text.replace("大学", "") : text;
    Files.write(folder.resolve("organisations.csv"), some.getBytes(Charset.forName(encoding)));
    AppException refused = assertThrows(AppException.class, this::plan);
    assertEquals(Fault.INPUT, refused.fault());
    String words = Messages.in(Language.EN).get(refused.text());
    assertTrue(words.contains("organisations.csv"), words);
    assertTrue(encoding.equals("UTF-16") || words.contains("line 3"), words);
  }

  @Test
  void aByteOrderMarkAndWindowsLinesAreFine() throws IOException {
    Files.writeString(
        folder.resolve("organisations.csv"), "\uFEFFid,name_zh\r\no-a,\"甲\r\n乙\"\r\n");
    assertEquals("甲\n乙", data().find(Schema.ORGANISATIONS, "o-a").orElseThrow().nameZh());
    assertEquals("", said(plan()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"id,name_en\no-a,\"open\no-b,Beta\n", "id,name_en\no-a,\"x\"y\n"})
  void aStrayQuoteSwallowsNoRows(String text) throws IOException {
    Files.writeString(folder.resolve("organisations.csv"), text);
    assertEquals(Fault.INPUT, assertThrows(AppException.class, this::plan).fault());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nothing", "empty-folder", "notes.txt", "broken.xlsx", "old.xlsx"})
  void whatIsNoTablesIsSaid(String name) throws IOException {
    Path path = folder.resolve(name);
    switch (name) {
      case "empty-folder" -> Files.createDirectory(path);
      case "notes.txt" -> Files.writeString(path, "hello");
      case "broken.xlsx" -> Files.writeString(path, "PK not really");
      case "old.xlsx" ->
          Files.write(path, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
      default -> {}
    }
    AppException refused =
        assertThrows(
            AppException.class, () -> SampleImportTest.plan(path, SampleImportTest.empty()));
    assertEquals(Fault.INPUT, refused.fault());
    for (Language language : Language.values()) {
      assertTrue(Messages.in(language).get(refused.text()).contains(name), refused.toString());
    }
  }

  @Test
  void oneTableFileIsEnough() throws IOException {
    table("organisations", "id;name_en", "o-a;Alpha");
    ImportPlan plan =
        SampleImportTest.plan(folder.resolve("organisations.csv"), SampleImportTest.empty());
    assertEquals("", said(plan));
    assertEquals(1, plan.report().added());
  }
}
