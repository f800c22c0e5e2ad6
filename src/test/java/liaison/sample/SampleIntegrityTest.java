package liaison.sample;

import static liaison.sample.SampleTables.DATA;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import liaison.model.Column;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Evidence;
import liaison.model.record.Organisation;
import liaison.model.record.Row;
import org.junit.jupiter.api.Test;

/** Every row of the sample stands on its feet: ids, references, codes, names, evidence. */
class SampleIntegrityTest {

  /** Titles that stand beside a person's name; none belongs into the sample. */
  private static final List<String> TITLES = List.of("院长", "校长", "书记", "院士", "主任", "社长", "记者");

  @Test
  void thereAreWellOverAHundredOrganisationsAndCollaborations() {
    assertTrue(DATA.size(Schema.ORGANISATIONS) >= 120);
    assertTrue(DATA.size(Schema.COLLABORATIONS) >= 130);
    assertEquals(5, DATA.size(Schema.SOURCES));
  }

  @Test
  void idsAreUniqueOverAllTablesAndSorted() {
    Set<String> ids = new HashSet<>();
    for (Table<?> table : Schema.TABLES) {
      List<String> order = new ArrayList<>();
      for (NamedCsvRecord row : SampleTables.cells(table)) {
        String id = row.getField("id");
        assertTrue(id.matches("[a-z0-9]+(-[a-z0-9]+)*"), id);
        assertTrue(ids.add(id), id);
        order.add(id);
      }
      assertEquals(order.stream().sorted().toList(), order, table.name());
    }
  }

  @Test
  void everyReferenceAndEveryCodeResolves() {
    List<String> wrong = new ArrayList<>();
    for (Table<?> table : Schema.TABLES) {
      for (Row row : DATA.rows(table)) {
        for (int at = 1; at < table.columns().size(); at++) {
          Column column = table.columns().get(at);
          Object value = table.value(row, at);
          List<?> entries = value instanceof List<?> list ? list : List.of(value);
          for (Object entry : entries) {
            if (!resolves(column, entry.toString())) {
              wrong.add(row.id() + "." + column.name() + ": " + entry);
            }
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void everyOrganisationHasBothNamesATypeARegionAndAPlaceOnTheMap() {
    for (Organisation organisation : DATA.rows(Schema.ORGANISATIONS)) {
      assertFalse(organisation.nameZh().isBlank(), organisation.id());
      assertFalse(organisation.nameEn().isBlank(), organisation.id());
      assertFalse(organisation.type().isEmpty(), organisation.id());
      assertFalse(organisation.region().isEmpty(), organisation.id());
      assertTrue(Math.abs(organisation.lat()) <= 90, organisation.id());
      assertTrue(Math.abs(organisation.lon()) <= 180, organisation.id());
      if (organisation.region().startsWith("CN")) {
        assertTrue(organisation.region().length() > 2, organisation.id() + " has no province");
      }
    }
  }

  /** A participation without evidence of its own rests on that of its collaboration. */
  @Test
  void everyStatementHasEvidence() {
    List<String> bare = new ArrayList<>();
    for (Table<?> table :
        List.of(
            Schema.ORGANISATIONS,
            Schema.COLLABORATIONS,
            Schema.AMOUNTS,
            Schema.MILESTONES,
            Schema.LINKS,
            Schema.INDICATORS,
            Schema.LISTINGS,
            Schema.ATTRIBUTES)) {
      for (Row row : DATA.rows(table)) {
        if (DATA.related(Schema.EVIDENCE, "record", row.id()).isEmpty()) {
          bare.add(row.id());
        }
      }
    }
    assertEquals(List.of(), bare);
  }

  @Test
  void everyEvidenceNamesItsParagraphTheStatedValueAndSaysItInBothLanguages() {
    for (Evidence evidence : DATA.rows(Schema.EVIDENCE)) {
      assertTrue(evidence.locator().matches("¶\\d+( s\\d+)?"), evidence.id());
      assertFalse(evidence.stated().isBlank(), evidence.id());
      assertTrue(evidence.stated().length() <= 90, evidence.id() + " states a sentence");
      assertFalse(evidence.summary().isBlank(), evidence.id());
      assertFalse(evidence.summaryZh().isBlank(), evidence.id());
      Row row = DATA.find(evidence.record()).orElseThrow();
      assertTrue(
          evidence.field().isEmpty() || Schema.tableOf(row).indexOf(evidence.field()) > 0,
          evidence.id() + " speaks of no column " + evidence.field());
    }
  }

  @Test
  void noPersonIsRecorded() {
    for (Table<?> table : Schema.TABLES) {
      for (NamedCsvRecord row : SampleTables.cells(table)) {
        String text = String.join(" ", row.getFields());
        TITLES.forEach(title -> assertFalse(text.contains(title), text));
      }
    }
  }

  private static boolean resolves(Column column, String entry) {
    if (entry.isEmpty()) {
      return true;
    }
    return switch (column.type()) {
      case CODE, CODES -> DATA.vocabulary().has(column.target(), entry);
      case ANY_REF -> DATA.find(entry).isPresent();
      case REF, REFS ->
          DATA.find(entry)
              .map(row -> Schema.tableOf(row).name())
              .equals(Optional.of(column.target()));
      default -> true;
    };
  }
}
