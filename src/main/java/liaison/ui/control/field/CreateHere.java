package liaison.ui.control.field;

import java.util.function.Consumer;
import liaison.model.Column;

/** Makes a record that a picker's list lacks, without leaving the form. */
public interface CreateHere {

  /** Whether records of a column's list can be made. */
  boolean canCreate(Column column);

  /**
   * Asks for a new record.
   *
   * @param typed its name as typed so far
   * @param made takes the id or code, once it is saved
   */
  void create(Column column, String typed, Consumer<String> made);
}
