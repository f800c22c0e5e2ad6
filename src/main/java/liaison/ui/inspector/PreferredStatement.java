package liaison.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import liaison.base.Text;
import liaison.model.Dataset;
import liaison.model.Schema;
import liaison.model.edit.Batch;
import liaison.model.edit.Change;
import liaison.model.edit.Edit;
import liaison.model.record.Evidence;

/** Marks one piece of evidence as the one to follow, and no other of the same field. */
final class PreferredStatement {

  private final Dataset data;

  PreferredStatement(Dataset data) {
    this.data = data;
  }

  /** The edit; it changes nothing when the evidence is gone or preferred already. */
  Edit edit(String evidence) {
    Optional<Evidence> wanted = data.find(Schema.EVIDENCE, evidence);
    List<Edit> edits = new ArrayList<>();
    wanted.ifPresent(one -> {
      for (Evidence other : data.related(Schema.EVIDENCE, "record", one.record())) {
        boolean isWanted = other.id().equals(evidence);
        if (other.field().equals(one.field()) && other.preferred() != isWanted) {
          edits.add(Change.update(other, preferred(other, isWanted)));
        }
      }
    });
    String stated = wanted.map(Evidence::stated).orElse("");
    return new Batch(Text.of("inspector.edit.prefer", stated), edits);
  }

  private static Evidence preferred(Evidence one, boolean isPreferred) {
    return new Evidence(
        one.id(),
        one.record(),
        one.field(),
        one.source(),
        one.locator(),
        one.stated(),
        one.summary(),
        one.summaryZh(),
        one.asOf(),
        isPreferred);
  }
}
