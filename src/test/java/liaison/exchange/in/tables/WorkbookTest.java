package liaison.exchange.in.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import liaison.base.AppException;
import liaison.base.Fault;
import liaison.exchange.in.ImportPlan;
import liaison.exchange.out.tables.TableFolderWriter;
import liaison.exchange.out.tables.TableWorkbookWriter;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Row;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

  @TempDir Path folder;

  private static final List<String> NASTY =
      List.of(
          "=1+1",
          "'=1+1",
          "+86 10",
          "-x",
          "@cmd",
          "''-",
          "a;b\\c",
          "清华 🚀 𠮷",
          "two\nlines",
          "\"quoted\", with comma",
          "<b>&amp;</b>",
          "true",
          "2018",
          "1e5");

  private static Dataset sample() {
    Dataset empty = SampleImportTest.empty();
    Dataset data = empty.apply(SampleImportTest.plan(SampleImportTest.SAMPLE, empty).batch());
    List<Row> rows = new ArrayList<>();
    Schema.TABLES.forEach(table -> rows.addAll(data.rows(table)));
    for (int at = 0; at < NASTY.size(); at++) {
      Organisation plain = Schema.ORGANISATIONS.empty("o-nasty-" + at);
      List<Object> values = new ArrayList<>(Schema.ORGANISATIONS.values(plain));
      values.set(Schema.ORGANISATIONS.indexOf("name_zh"), NASTY.get(at));
      values.set(Schema.ORGANISATIONS.indexOf("aliases"), List.of(NASTY.get(at), "second"));
      values.set(Schema.ORGANISATIONS.indexOf("lat"), -12.25);
      rows.add(Schema.ORGANISATIONS.row(values));
    }
    return Dataset.of(SampleImportTest.empty().vocabulary(), rows);
  }

  @Test
  void whatIsWrittenIsReadBackEqual() throws IOException {
    Dataset data = sample();
    Path csv = folder.resolve("csv");
    TableFolderWriter.write(data, csv);
    Path workbook = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(workbook)) {
      TableWorkbookWriter.write(data, out);
    }
    for (Path path : List.of(csv, workbook)) {
      ImportPlan plan = SampleImportTest.plan(path, SampleImportTest.empty());
      assertEquals("", SampleImportTest.problems(plan.report()));
      assertEquals(data, SampleImportTest.empty().apply(plan.batch()), path.toString());
    }
  }

  @Test
  void noCellOfACsvFileReadsAsAFormula() throws IOException {
    TableFolderWriter.write(sample(), folder);
    String text = Files.readString(folder.resolve("organisations.csv"));
    assertTrue(text.contains(",'=1+1,"), text);
    assertTrue(text.contains(",-12.25,"), text);
  }

  @Test
  void daysNumbersAndFlagsOfASpreadsheetAreUnderstood() throws IOException {
    Path file = folder.resolve("typed.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Collaborations");
      sheet.value(2, 0, "id");
      sheet.value(2, 1, "start");
      sheet.value(2, 2, "end");
      sheet.value(3, 0, "c-a");
      sheet.value(3, 1, LocalDate.of(2018, 10, 31));
      sheet.style(3, 1).format("yyyy\"年\"m\"月\"d\"日\"").set();
      sheet.value(3, 2, 2020);
      sheet.value(6, 0, "c-b");
      Worksheet organisations = workbook.newWorksheet("organisations");
      organisations.value(0, 0, "id");
      organisations.value(0, 1, "lat");
      organisations.value(0, 2, "placeholder");
      organisations.value(1, 0, "o-a");
      organisations.value(1, 1, 0.1 + 0.2);
      organisations.value(1, 2, true);
      workbook.newWorksheet("notes").value(0, 0, "hello");
    }
    ImportPlan plan = SampleImportTest.plan(file, SampleImportTest.empty());
    Dataset data = SampleImportTest.empty().apply(plan.batch());
    Collaboration c = data.find(Schema.COLLABORATIONS, "c-a").orElseThrow();
    assertEquals(List.of("2018-10-31", "2020"), List.of(c.start().edtf(), c.end().edtf()));
    Organisation o = data.find(Schema.ORGANISATIONS, "o-a").orElseThrow();
    assertEquals(0.3, o.lat());
    assertTrue(o.placeholder());
    assertEquals(1, plan.report().problems());
    var sheet = plan.report().files().getFirst().sheets().getFirst();
    assertEquals(List.of(2, 2, 5), List.of(sheet.read(), sheet.kept(), sheet.skipped()));
  }

  @Test
  void twoHundredThousandAmpersandsAreHonestText() throws IOException {
    Organisation many =
        Schema.ORGANISATIONS.row(
            nameZh(Schema.ORGANISATIONS.values(Schema.ORGANISATIONS.empty("o-a")), "& ", 200_000));
    Dataset data = Dataset.of(SampleImportTest.empty().vocabulary(), List.of(many));
    Path file = folder.resolve("amp.xlsx");
    // The writer keeps to the 32,767 characters of a spreadsheet's cell, so they go in by hand.
    Dataset small = Dataset.of(data.vocabulary(), List.of(row("o-a", "AMPERSANDS")));
    try (OutputStream out = Files.newOutputStream(file)) {
      TableWorkbookWriter.write(small, out);
    }
    rewrite(file, xml -> xml.replace("AMPERSANDS", "&amp; ".repeat(200_000).strip()));
    ImportPlan plan = SampleImportTest.plan(file, SampleImportTest.empty());
    assertEquals("", SampleImportTest.problems(plan.report()));
    assertEquals(
        many.nameZh().strip(),
        SampleImportTest.empty()
            .apply(plan.batch())
            .find(Schema.ORGANISATIONS, "o-a")
            .orElseThrow()
            .nameZh());
  }

  @Test
  void aBombAClimberAndADocumentTypeAreRefused() throws IOException {
    Path bomb = folder.resolve("bomb.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int megabyte = 0; megabyte < 64; megabyte++) {
        zip.write(zeros);
      }
    }
    refused(bomb, "import.workbook.suspicious");
    Path climber = folder.resolve("climber.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(climber))) {
      zip.putNextEntry(new ZipEntry("../../evil.sh"));
    }
    refused(climber, "import.workbook.suspicious");
    Path typed = folder.resolve("doctype.xlsx");
    try (OutputStream out = Files.newOutputStream(typed)) {
      TableWorkbookWriter.write(
          Dataset.of(SampleImportTest.empty().vocabulary(), List.of(row("o-a", "ENTITY"))), out);
    }
    rewrite(
        typed,
        xml ->
            xml.replaceFirst(
                    "(<\\?xml[^>]*>)?<sst",
                    "$1<!DOCTYPE sst [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><sst")
                .replace("ENTITY<", "&x;<"));
    refused(typed, "import.workbook.broken");
  }

  @Test
  void aHundredThousandRowsFit() throws IOException {
    StringBuilder text = new StringBuilder("id,name_zh,name_en,type\n");
    for (int at = 0; at < 100_000; at++) {
      text.append("o-").append(at).append(",机构").append(at).append(",Organisation ").append(at);
      text.append(",company\n");
    }
    Path file = folder.resolve("organisations.csv");
    Files.writeString(file, text);
    ImportPlan plan = SampleImportTest.plan(file, SampleImportTest.empty());
    assertEquals(100_000, plan.report().added());
    assertEquals(0, plan.report().problems());
  }

  private static Organisation row(String id, String nameZh) {
    return Schema.ORGANISATIONS.row(
        nameZh(Schema.ORGANISATIONS.values(Schema.ORGANISATIONS.empty(id)), nameZh, 1));
  }

  private static List<Object> nameZh(List<Object> values, String text, int times) {
    List<Object> next = new ArrayList<>(values);
    next.set(1, text.repeat(times));
    return next;
  }

  private static void refused(Path file, String key) {
    AppException refused =
        assertThrows(
            AppException.class, () -> SampleImportTest.plan(file, SampleImportTest.empty()));
    assertEquals(Fault.INPUT, refused.fault());
    assertEquals(key, refused.text().key());
  }

  private static void rewrite(Path file, UnaryOperator<String> change) throws IOException {
    Path next = file.resolveSibling("next.zip");
    try (ZipFile in = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(next))) {
      // Stored, because what repeats so often would pass for a bomb.
      out.setLevel(0);
      for (ZipEntry entry : in.stream().map(ZipEntry.class::cast).toList()) {
        String xml = new String(in.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(change.apply(xml).getBytes(StandardCharsets.UTF_8));
      }
    }
    Files.delete(file);
    Files.move(next, file);
  }
}
