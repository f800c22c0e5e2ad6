package liaison.app.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import liaison.base.Text;
import liaison.model.Column;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.edit.Batch;
import liaison.model.record.Organisation;
import liaison.model.record.Participation;
import liaison.model.record.Row;

/**
 * Organisations that are one, made one. Everything that refers to the others refers to the one that
 * stays; amounts are neither lost nor added up; participations of one role in one collaboration
 * become one, those of different roles all stay.
 *
 * @param merged the organisation that stays, as it will be
 * @param moved number of records that refer to it from then on, by table
 * @param joined number of participations that were there twice
 * @param batch does it, as one step
 */
public record Merge(
    Organisation merged, SortedMap<String, Integer> moved, int joined, Batch batch) {

  private static final List<String> LISTS =
      List.of("other_names", "aliases", "former_names", "abbreviations", "ids");

  /**
   * Works out a merge.
   *
   * @param survivor id of the organisation that stays
   * @param others ids of those that go into it
   * @param chosen values by column where the survivor's own is not wanted; where it has none and
   *     nothing is chosen, the first of the others that has one gives it
   * @param asFormer whether names that are given up are former names; else they are aliases
   */
  public static Merge of(
      Dataset data,
      String survivor,
      List<String> others,
      Map<String, Object> chosen,
      boolean asFormer) {
    Organisation stays = data.find(Schema.ORGANISATIONS, survivor).orElseThrow();
    List<Organisation> gone =
        others.stream()
            .distinct()
            .filter(id -> !id.equals(survivor))
            .map(id -> data.find(Schema.ORGANISATIONS, id).orElseThrow())
            .toList();
    RowChanges changes = new RowChanges(data);
    SortedMap<String, Integer> moved = new TreeMap<>();
    Set<String> collaborations = new TreeSet<>();
    for (Organisation each : gone) {
      for (RowChanges.Reference reference : RowChanges.referencesTo(data, each.id())) {
        changes.redirect(reference, each.id(), survivor);
        if (!reference.row().id().equals(survivor)) {
          moved.merge(reference.table().name(), 1, Integer::sum);
        }
        if (reference.row() instanceof Participation participation) {
          collaborations.add(participation.collaboration());
        }
      }
    }
    int joined = join(data, survivor, collaborations, changes);
    gone.forEach(changes::delete);
    gone.forEach(
        each -> data.related(Schema.PLACEMENTS, "node", each.id()).forEach(changes::delete));
    Organisation merged = merged(stays, gone, chosen, asFormer);
    Organisation sound = withoutCycle(data, merged, gone);
    changes.change(stays, row -> sound);
    List<Text> names = gone.stream().map(new RowNames(data)::of).toList();
    Text label =
        Text.of(
            "edit.merged",
            EditLabels.joined(names),
            new RowNames(data).of(sound),
            collaborations.size());
    return new Merge(sound, moved, joined, new Batch(label, changes.edits()));
  }

  /** The values of a column among organisations that differ, the first one's first. */
  public static List<Object> choices(List<Organisation> organisations, Column column) {
    Set<Object> values = new LinkedHashSet<>();
    for (Organisation organisation : organisations) {
      Object value = Values.get(organisation, column.name());
      if (!ValueWords.isNone(column, value)) {
        values.add(value);
      }
    }
    return List.copyOf(values);
  }

  /** Whether the values of all are kept anyway, so that there is nothing to choose. */
  public static boolean isKeptWhole(Column column) {
    return LISTS.contains(column.name());
  }

  private static Organisation merged(
      Organisation stays, List<Organisation> gone, Map<String, Object> chosen, boolean asFormer) {
    Row row = stays;
    for (Column column : Schema.ORGANISATIONS.columns()) {
      String name = column.name();
      if (isKeptWhole(column)) {
        row = Values.with(row, name, union(stays, gone, name));
      } else if (chosen.get(name) instanceof Object wanted) {
        row = Values.with(row, name, wanted);
      } else if (ValueWords.isNone(column, Values.get(row, name))
          && column.type() != Column.Type.FLAG) {
        List<Object> values = choices(gone, column);
        row = values.isEmpty() ? row : Values.with(row, name, values.getFirst());
      }
    }
    return (Organisation) withGivenUpNames(row, stays, gone, asFormer ? "former_names" : "aliases");
  }

  private static List<String> union(Organisation stays, List<Organisation> gone, String column) {
    Set<String> all = new LinkedHashSet<>();
    List<Organisation> each = new ArrayList<>(List.of(stays));
    each.addAll(gone);
    for (Organisation organisation : each) {
      ((List<?>) Values.get(organisation, column)).forEach(value -> all.add((String) value));
    }
    return List.copyOf(all);
  }

  private static Row withGivenUpNames(
      Row merged, Organisation stays, List<Organisation> gone, String column) {
    Set<String> known =
        new HashSet<>(List.of(Values.text(merged, "name_zh"), Values.text(merged, "name_en"), ""));
    LISTS
        .subList(0, 4)
        .forEach(
            list -> ((List<?>) Values.get(merged, list)).forEach(name -> known.add((String) name)));
    List<String> names = new ArrayList<>();
    ((List<?>) Values.get(merged, column)).forEach(name -> names.add((String) name));
    List<Organisation> each = new ArrayList<>(List.of(stays));
    each.addAll(gone);
    for (Organisation organisation : each) {
      for (String name : List.of(organisation.nameZh(), organisation.nameEn())) {
        if (known.add(name)) {
          names.add(name);
        }
      }
    }
    return Values.with(merged, column, List.copyOf(names));
  }

  /** Participations of one organisation in one collaboration and one role are one. */
  private static int join(
      Dataset data, String survivor, Set<String> collaborations, RowChanges changes) {
    int joined = 0;
    for (String collaboration : collaborations) {
      List<Participation> kept = new ArrayList<>();
      for (Participation row :
          data.related(Schema.PARTICIPATIONS, "collaboration", collaboration)) {
        Participation now = (Participation) changes.now(row);
        if (now.organisation().equals(survivor)) {
          Optional<Participation> same =
              kept.stream().filter(other -> isSame(other, now)).findFirst();
          same.ifPresent(first -> {
            joinInto(data, first, now, changes);
            kept.set(kept.indexOf(first), (Participation) changes.now(first));
          });
          if (same.isPresent()) {
            joined++;
          } else {
            kept.add(now);
          }
        }
      }
    }
    return joined;
  }

  private static boolean isSame(Participation one, Participation other) {
    boolean role =
        one.role().equals(other.role()) || one.role().isEmpty() || other.role().isEmpty();
    boolean region =
        one.region().equals(other.region()) || one.region().isEmpty() || other.region().isEmpty();
    return role && region;
  }

  private static void joinInto(
      Dataset data, Participation kept, Participation dropped, RowChanges changes) {
    RowChanges.referencesTo(data, dropped.id())
        .forEach(reference -> changes.redirect(reference, dropped.id(), kept.id()));
    changes.change(
        kept,
        row ->
            Values.with(
                row,
                Map.of(
                    "role", kept.role().isEmpty() ? dropped.role() : kept.role(),
                    "region", kept.region().isEmpty() ? dropped.region() : kept.region())));
    changes.delete(dropped);
  }

  /** An organisation is never part of itself. */
  private static Organisation withoutCycle(
      Dataset data, Organisation merged, List<Organisation> gone) {
    Set<String> own = new HashSet<>(gone.stream().map(Organisation::id).toList());
    own.add(merged.id());
    String at = merged.parent();
    Set<String> seen = new HashSet<>();
    while (!at.isEmpty() && seen.add(at) && !own.contains(at)) {
      at = data.find(Schema.ORGANISATIONS, at).map(Organisation::parent).orElse("");
    }
    return own.contains(at) ? (Organisation) Values.with(merged, "parent", "") : merged;
  }
}
