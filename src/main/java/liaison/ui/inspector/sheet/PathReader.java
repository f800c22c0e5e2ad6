package liaison.ui.inspector.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import liaison.app.path.PathsFound;
import liaison.base.Progress;
import liaison.base.Text;
import liaison.model.Schema;
import liaison.model.network.NetworkSpec;
import liaison.model.network.Paths;
import liaison.model.record.Collaboration;
import liaison.ui.inspector.sheet.Sheet.Chip;
import liaison.ui.inspector.sheet.Sheet.Section;
import liaison.ui.state.Names;

/**
 * Reads the sheet of the shortest paths between two organisations, when that is what is selected:
 * each path, then each step with its collaborations and their evidence.
 */
final class PathReader {

  private final Ground ground;
  private final Readers readers;

  PathReader(Ground ground, Readers readers) {
    this.ground = ground;
    this.readers = readers;
  }

  /** The sheet; empty when something else is selected. */
  Optional<Sheet> read(List<String> selection, NetworkSpec spec, Progress progress) {
    boolean hasTies = selection.stream().anyMatch(id -> id.startsWith(Names.TIE));
    if (selection.size() < 3 || !hasTies) {
      return Optional.empty();
    }
    String from = selection.getFirst();
    String to = selection.get(1);
    PathsFound found =
        PathsFound.between(ground.data(), spec, from, to, PathsFound.SHOWN, progress);
    return found.ids().equals(selection) ? Optional.of(sheet(found, from, to)) : Optional.empty();
  }

  private Sheet sheet(PathsFound found, String from, String to) {
    List<Section> sections = new ArrayList<>();
    sections.add(ways(found));
    for (int tie : found.ties()) {
      sections.add(step(found, tie));
    }
    String count = ground.wording().number(found.paths().count());
    return new Sheet(
        "",
        ground.get(Text.of("inspector.paths.title", ground.record(from), ground.record(to))),
        "",
        List.of(
            Chip.plain(ground.get(Text.of("inspector.paths.steps", found.steps()))),
            Chip.plain(ground.get(Text.of("inspector.paths.count", found.paths().count(), count)))),
        sections);
  }

  private Section ways(PathsFound found) {
    List<Item> items = new ArrayList<>();
    for (Paths.Way way : found.paths().ways()) {
      items.add(
          new Item.Sentence(
              way.nodes().stream()
                  .map(node -> found.network().node(node).name(ground.language()))
                  .collect(Collectors.joining(" → "))));
    }
    return new Section("paths", ground.get(Text.of("inspector.section.paths")), -1, items);
  }

  private Section step(PathsFound found, int tie) {
    List<Collaboration> shared =
        found.network().collaborations(tie).stream()
            .flatMap(id -> ground.data().find(Schema.COLLABORATIONS, id).stream())
            .toList();
    String id = found.tieId(tie);
    Section lives = readers.lives().section(id, Text.literal(ground.names().of(id)), shared);
    Section proofs = readers.proofs().evidence("", shared.stream().map(Collaboration::id).toList());
    List<Item> items = new ArrayList<>(lives.items());
    items.add(new Item.Group(proofs.heading(), proofs.count(), false));
    items.addAll(proofs.items());
    return new Section(id, lives.heading(), shared.size(), items).withRows(lives.rows());
  }
}
