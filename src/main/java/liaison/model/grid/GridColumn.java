package liaison.model.grid;

/**
 * One column of a grid.
 *
 * @param name name for files and options, snake_case
 * @param heading what people read above it
 * @param type what its cells are
 * @param unit unit of all its numbers, empty when there is none or they differ
 */
public record GridColumn(String name, String heading, GridType type, String unit) {}
