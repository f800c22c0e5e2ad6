package liaison.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import liaison.app.picture.ViewKind;
import liaison.app.picture.ViewOptions;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.Table;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Row;
import liaison.ui.control.Command;
import liaison.ui.state.Explorer;
import liaison.ui.state.Forms;
import liaison.ui.state.Names;
import liaison.ui.state.RowsBehind;

/** What can be done with the things of a picture, or with the empty place between them. */
final class CanvasActions {

  /** Commands of the window that are offered wherever the pointer is. */
  private static final List<String> EVERYWHERE = List.of("export", "present");

  private final PictureViewModel model;
  private final Explorer explorer;
  private final ViewParts parts;

  /**
   * One line of the menu.
   *
   * @param id names it
   * @param name what it is called
   * @param run does it
   * @param startsGroup whether a line divides it from those before
   */
  record Action(String id, Text name, Runnable run, boolean startsGroup) {}

  CanvasActions(PictureViewModel model, ViewParts parts) {
    this.model = model;
    this.explorer = model.explorer();
    this.parts = parts;
  }

  /** What can be done here; a thing that is not selected is selected first. */
  List<Action> at(Optional<String> thing) {
    List<Action> all = new ArrayList<>();
    if (!model.isPage()) {
      thing
          .filter(id -> !explorer.selection().get().contains(id))
          .ifPresent(id -> explorer.select(id));
    }
    if (model.isPage()) {
      thing.ifPresent(id -> all.add(action("table", () -> model.open(id), false)));
    } else if (thing.isPresent()) {
      things(explorer.selection().get(), all);
    } else {
      place(all);
    }
    boolean isFirst = !all.isEmpty();
    for (String id : EVERYWHERE) {
      Optional<Command> command = parts.commands().find(id);
      if (command.isPresent() && command.get().enabled().get()) {
        all.add(new Action(id, command.get().name(), command.get()::run, isFirst));
        isFirst = false;
      }
    }
    return List.copyOf(all);
  }

  private void things(List<String> ids, List<Action> all) {
    Dataset data = explorer.dataset().get();
    List<String> organisations = of(data, Schema.ORGANISATIONS, ids);
    List<String> collaborations = of(data, Schema.COLLABORATIONS, ids);
    List<String> ends = organisations.isEmpty() ? tieEnds(data, ids) : organisations;
    if (parts.editing().canEdit().get()) {
      editing(organisations, collaborations, ends, all);
    }
    boolean isFirst = true;
    if (organisations.size() == 1) {
      String one = organisations.getFirst();
      all.add(action("neighbours", () -> focus(one), isFirst));
      isFirst = false;
    }
    Set<String> partners = partners(data, organisations, collaborations, ids);
    if (!partners.isEmpty()) {
      all.add(action("select-partners", () -> explorer.selectAll(List.copyOf(partners)), isFirst));
      isFirst = false;
    }
    boolean starts = isFirst;
    rows(data, organisations, collaborations, ends, ids)
        .ifPresent(rows -> all.add(action("table", () -> explorer.showRows(rows), starts)));
  }

  private void editing(
      List<String> organisations,
      List<String> collaborations,
      List<String> ends,
      List<Action> all) {
    Forms forms = parts.forms();
    List<String> records = organisations.isEmpty() ? collaborations : organisations;
    if (!records.isEmpty()) {
      all.add(action("edit", () -> forms.edit(records), false));
    }
    if (!ends.isEmpty()) {
      all.add(
          action(
              "collaborate",
              () -> forms.create(Schema.COLLABORATIONS, Map.of(Forms.PARTICIPANTS, ends)),
              false));
    }
    if (organisations.size() > 1) {
      all.add(action("merge", () -> forms.merge(organisations), false));
    }
    if (records.size() == 1) {
      all.add(action("duplicate", () -> forms.duplicate(records.getFirst()), false));
    }
    if (!records.isEmpty()) {
      all.add(action("delete", () -> forms.delete(records), false));
    }
  }

  private void place(List<Action> all) {
    if (parts.editing().canEdit().get()) {
      Forms forms = parts.forms();
      all.add(
          action("new-organisation", () -> forms.create(Schema.ORGANISATIONS, Map.of()), false));
      all.add(
          action("new-collaboration", () -> forms.create(Schema.COLLABORATIONS, Map.of()), false));
    }
    all.add(action("fit", model::fit, !all.isEmpty()));
    ViewOptions options = explorer.options().get();
    if (!options.focus().isEmpty()) {
      all.add(action("whole", () -> explorer.options().set(options.withFocus("", 1)), false));
    }
    if (!explorer.selection().get().isEmpty()) {
      all.add(action("select-none", explorer::clearSelection, false));
    }
    if (model.kind() == ViewKind.GRAPH) {
      parts
          .commands()
          .find("reset-places")
          .filter(command -> command.enabled().get())
          .ifPresent(
              command -> all.add(new Action("reset-places", command.name(), command::run, false)));
    }
  }

  private void focus(String organisation) {
    explorer.options().set(explorer.options().get().withFocus(organisation, 1));
  }

  private static Action action(String id, Runnable run, boolean startsGroup) {
    return new Action(id, Text.of("canvas.menu." + id), run, startsGroup);
  }

  private static List<String> of(Dataset data, Table<? extends Row> table, List<String> ids) {
    return ids.stream().filter(id -> data.find(table, id).isPresent()).toList();
  }

  private static List<String> tieEnds(Dataset data, List<String> ids) {
    return ids.stream()
        .filter(id -> id.startsWith(Names.TIE))
        .flatMap(id -> List.of(Names.ends(id)).stream())
        .distinct()
        .filter(id -> data.find(Schema.ORGANISATIONS, id).isPresent())
        .toList();
  }

  /** Who works with these organisations, takes part in these collaborations, or sits there. */
  private static Set<String> partners(
      Dataset data, List<String> organisations, List<String> collaborations, List<String> ids) {
    Set<String> facts = new TreeSet<>(collaborations);
    organisations.forEach(organisation -> facts.addAll(collaborationsOf(data, organisation)));
    Set<String> found = new TreeSet<>();
    for (String fact : facts) {
      data.related(Schema.PARTICIPATIONS, "collaboration", fact).stream()
          .map(Participation::organisation)
          .filter(id -> !id.isEmpty())
          .forEach(found::add);
    }
    organisations.forEach(found::remove);
    for (String id : ids) {
      if (id.startsWith(Names.REGION)) {
        String region = id.substring(Names.REGION.length());
        data.related(Schema.ORGANISATIONS, "region", region).stream()
            .map(Organisation::id)
            .forEach(found::add);
      }
      found.addAll(tieEnds(data, List.of(id)));
    }
    return found;
  }

  private static Set<String> collaborationsOf(Dataset data, String organisation) {
    Set<String> found = new TreeSet<>();
    data.related(Schema.PARTICIPATIONS, "organisation", organisation)
        .forEach(part -> found.add(part.collaboration()));
    return found;
  }

  private Optional<RowsBehind> rows(
      Dataset data,
      List<String> organisations,
      List<String> collaborations,
      List<String> ends,
      List<String> ids) {
    String name = new Names(data, explorer.language().get()).of(ids.getLast());
    Text title = Text.of("canvas.rows", ids.size(), Text.literal(name));
    if (!organisations.isEmpty()) {
      return Optional.of(new RowsBehind(title, Schema.ORGANISATIONS, organisations));
    }
    if (!collaborations.isEmpty()) {
      return Optional.of(new RowsBehind(title, Schema.COLLABORATIONS, collaborations));
    }
    if (ends.size() == 2) {
      Set<String> shared = collaborationsOf(data, ends.getFirst());
      shared.retainAll(collaborationsOf(data, ends.getLast()));
      return Optional.of(new RowsBehind(title, Schema.COLLABORATIONS, List.copyOf(shared)));
    }
    Set<String> there = partners(data, List.of(), List.of(), ids);
    return there.isEmpty()
        ? Optional.empty()
        : Optional.of(new RowsBehind(title, Schema.ORGANISATIONS, List.copyOf(there)));
  }
}
