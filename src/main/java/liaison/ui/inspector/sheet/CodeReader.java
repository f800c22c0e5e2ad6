package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.List;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.overview.Rows;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Term;
import liaison.text.Collation;
import liaison.ui.inspector.sheet.Item.Link;
import liaison.ui.inspector.sheet.Sheet.Chip;
import liaison.ui.inspector.sheet.Sheet.Section;

/** Reads the sheet of a region, a kind, a type, a sector, a field, a role or a group. */
final class CodeReader {

  private final Ground ground;
  private final Readers readers;
  private final Scopes scopes;

  CodeReader(Ground ground, Readers readers, Scopes scopes) {
    this.ground = ground;
    this.readers = readers;
    this.scopes = scopes;
  }

  Sheet read(Codes code) {
    List<Collaboration> taken = scopes.collaborations(code);
    List<String> ids = taken.stream().map(Collaboration::id).toList();
    List<Collaboration> concerning = new ArrayList<>(scopes.concerning(code));
    concerning.removeAll(taken);
    List<Section> sections = new ArrayList<>();
    sections.add(organisations(code, scopes.organisations(code)));
    sections.add(readers.lives().section(taken));
    sections.add(
        readers.lives().section("concerning", Text.of("inspector.section.concerning"), concerning));
    sections.add(readers.money().sums(ids));
    sections.add(readers.proofs().evidence("", ids));
    return new Sheet(
        "",
        ground.code(code.list(), code.code()),
        second(code),
        List.of(
            Chip.plain(ground.get(Text.of("inspector.code." + code.list()))),
            Chip.plain(ground.get(Text.of("inspector.tie.count", taken.size())))),
        sections);
  }

  private String second(Codes code) {
    Language other = ground.language() == Language.ZH ? Language.EN : Language.ZH;
    String first = ground.code(code.list(), code.code());
    String second =
        ground
            .data()
            .vocabulary()
            .find(code.list(), code.code())
            .map((Term term) -> other.pick(term.nameZh(), term.nameEn()))
            .orElse("");
    return second.equals(first) ? "" : second;
  }

  private Section organisations(Codes code, List<Organisation> all) {
    java.util.Comparator<String> order = Collation.of(ground.language());
    List<Item> items = new ArrayList<>();
    all.stream()
        .map(one ->
            new Link(
                one.id(),
                ground.names().of(one),
                ground.code("types", one.type()),
                one.region().equals(code.code()) ? "" : ground.code("regions", one.region())))
        .sorted((one, other) -> order.compare(one.title(), other.title()))
        .forEach(items::add);
    return new Section(
            "organisations",
            ground.get(Text.of("inspector.section.organisations")),
            items.size(),
            items)
        .withRows(Rows.of(Schema.ORGANISATIONS, all.stream().map(Organisation::id).toList()));
  }
}
