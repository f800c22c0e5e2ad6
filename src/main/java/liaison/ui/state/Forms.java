package liaison.ui.state;

import java.util.List;
import java.util.Map;
import liaison.model.Table;

/** The way to the forms, for every feature that lets records be edited. */
public interface Forms {

  /** In a preset of a collaboration: ids of the organisations that take part, as a list. */
  String PARTICIPANTS = "participants";

  /**
   * Asks for a new record.
   *
   * @param preset values by column name that the form starts with; types as the column says
   */
  void create(Table<?> table, Map<String, Object> preset);

  /** Edits one record, or what several records of one table have in common. */
  void edit(List<String> ids);

  /** Asks for a new record that starts as a copy. */
  void duplicate(String id);

  /** Deletes records after saying what goes along with them. */
  void delete(List<String> ids);

  /** Merges organisations, two or more, into one. */
  void merge(List<String> organisations);
}
