package liaison.model.grid;

/** The rows of a grid in their order; cells are made when asked for, by any thread. */
public interface GridRows {

  int size();

  /** Id of the record of a row. */
  String id(int row);

  GridCell cell(int row, int column);
}
