package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.base.Language;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.record.Collaboration;
import liaison.model.record.Organisation;
import liaison.model.record.Row;
import liaison.ui.inspector.Sheet.Absent;
import liaison.ui.inspector.Sheet.Fact;
import liaison.ui.inspector.Sheet.Item;
import liaison.ui.inspector.Sheet.Link;
import liaison.ui.inspector.Sheet.Section;
import liaison.ui.state.Names;

/** Reads the sheet of a selection from a dataset. */
final class SheetReader {

  private final Dataset data;
  private final Names names;
  private final Wording wording;
  private final OrganisationReader organisations;
  private final CollaborationReader collaborations;
  private final TogetherReader together;

  SheetReader(Dataset data, Language language) {
    this.data = data;
    this.names = new Names(data, language);
    this.wording = new Wording(language);
    Parts parts = new Parts(data, names, wording, language);
    this.organisations = new OrganisationReader(data, names, parts);
    this.collaborations = new CollaborationReader(data, names, parts);
    this.together = new TogetherReader(data, names, parts);
  }

  /** The sheet of what is selected; of the whole project when nothing is. */
  Sheet read(List<String> selection) {
    return switch (selection.size()) {
      case 0 -> project();
      case 1 -> one(selection.getFirst());
      default -> several(selection);
    };
  }

  private Sheet one(String id) {
    if (id.startsWith(Names.TIE)) {
      return together.tie(id);
    }
    Optional<Row> row = data.find(id);
    if (row.isPresent() && row.get() instanceof Organisation organisation) {
      return organisations.read(organisation);
    }
    if (row.isPresent() && row.get() instanceof Collaboration collaboration) {
      return collaborations.read(collaboration);
    }
    return together.region(id.startsWith(Names.REGION) ? id.substring(7) : id);
  }

  private Sheet several(List<String> ids) {
    List<Item> items = new ArrayList<>();
    for (String id : ids) {
      items.add(new Link(id, names.of(id), "", ""));
    }
    String heading = wording.get(Text.of("inspector.section.selected"));
    return new Sheet(
        wording.get(Text.of("inspector.several", ids.size())),
        "",
        "",
        List.of(),
        List.of(new Section("selected", heading, ids.size(), items)));
  }

  private Sheet project() {
    List<Item> facts = new ArrayList<>();
    facts.add(count(Text.of("inspector.project.organisations"), data.size(Schema.ORGANISATIONS)));
    facts.add(count(Text.of("inspector.project.collaborations"), data.size(Schema.COLLABORATIONS)));
    facts.add(count(Text.of("inspector.project.indicators"), data.size(Schema.INDICATORS)));
    facts.add(count(Text.of("inspector.project.sources"), data.size(Schema.SOURCES)));
    facts.add(count(Text.of("inspector.project.evidence"), data.size(Schema.EVIDENCE)));
    Item hint = new Absent(wording.get(Text.of("inspector.nothing")));
    return new Sheet(
        wording.get(Text.of("inspector.project.title")),
        "",
        "",
        List.of(),
        List.of(
            new Section("hint", "", -1, List.of(hint)),
            new Section("project", wording.get(Text.of("inspector.section.project")), -1, facts)));
  }

  private Item count(Text label, int number) {
    return new Fact(wording.get(label), wording.number(number));
  }
}
