package liaison.ui.inspector.sheet;

import java.util.List;
import liaison.model.overview.Rows;

/** One thing in a section of a sheet. */
public sealed interface Item {

  /**
   * A label and words that are derived, not recorded as such.
   *
   * @param note more about it, may be empty
   * @param rows what it counts; no ids for nothing
   */
  record Fact(String label, String value, String note, Rows rows) implements Item {
    Fact(String label, String value) {
      this(label, value, "", Sheet.Section.NO_ROWS);
    }
  }

  /**
   * A recorded value, to be edited where it stands.
   *
   * @param value in words
   * @param note the same as the source words it, may be empty
   * @param select id of what it names, empty for nothing
   * @param proof how well it is evidenced
   */
  record Value(Cell cell, String label, String value, String note, String select, Proven proof)
      implements Item {}

  /**
   * How well a value is evidenced.
   *
   * @param sources number of sources that speak of it; -1 where that is not asked
   * @param isContested whether they disagree
   */
  record Proven(int sources, boolean isContested) {
    static final Proven UNASKED = new Proven(-1, false);

    /** Whether nobody's word stands behind it although somebody's should. */
    public boolean isUnproven() {
      return sources == 0;
    }
  }

  /** A heading between items, which folds what is under it when it is marked so. */
  record Group(String heading, int count, boolean isFolded) implements Item {}

  /**
   * Another record; a click selects it.
   *
   * @param id id to select
   * @param detail when, as what
   * @param note amounts, status
   * @param life the stages it went through, in order; may be empty
   * @param row the value that makes the line, such as the role of a participation; none otherwise
   * @param proof how well it is evidenced
   */
  record Link(
      String id,
      String title,
      String detail,
      String note,
      String life,
      List<Cell> row,
      Proven proof)
      implements Item {
    Link(String id, String title, String detail, String note) {
      this(id, title, detail, note, "", List.of(), Proven.UNASKED);
    }
  }

  /**
   * A stated figure.
   *
   * @param id id of the indicator
   * @param words what it says, and the figure, in this order
   * @param recorded what the project holds of it, empty when that cannot be counted
   * @param share recorded by stated, 0 to 1; NaN when it cannot be told
   * @param detail period, rank, as of
   * @param rows the recorded ones
   */
  record Figure(String id, Stated words, String recorded, double share, String detail, Rows rows)
      implements Item {}

  /**
   * A figure in words.
   *
   * @param title what it says
   * @param stated the figure
   */
  record Stated(String title, String stated) {}

  /**
   * What a source says.
   *
   * @param ids the pieces of evidence that say it
   * @param about what it is evidence for, empty for the selected thing itself
   * @param says what it says
   * @param source id of the source
   * @param where title of the source, place in it, as of when
   * @param isPreferred whether it is followed where sources disagree
   */
  record Proof(
      List<String> ids, String about, Says says, String source, String where, boolean isPreferred)
      implements Item {}

  /**
   * The words of a proof.
   *
   * @param field what of the record it is about, empty for all of it
   * @param summary in our words
   * @param stated value as stated
   */
  record Says(String field, String summary, String stated) {}

  /**
   * A field of which sources say different things; all of them side by side.
   *
   * @param heading what they disagree on
   * @param statements one for each different statement
   */
  record Dispute(String heading, List<Proof> statements) implements Item {}

  /**
   * A step of the project's history that touched the record.
   *
   * @param number its place in the history
   * @param when day and time
   * @param sentence what it did
   * @param isUndone whether it is taken back at present
   */
  record Step(long number, String when, String sentence, boolean isUndone) implements Item {}

  /** Says what is not there. */
  record Absent(String text) implements Item {}

  /** A sentence that says what is looked at, or what one can do. */
  record Sentence(String text) implements Item {}
}
