package liaison.ui.table;

import liaison.app.table.TableData;
import liaison.model.grid.Grid;
import liaison.model.grid.GridShape;

/**
 * A table as it is on the screen.
 *
 * @param data its rows with all columns there are
 * @param grid its rows in their order and columns
 * @param lines what stands below each other
 * @param shape what was asked for
 */
record ShownTable(TableData data, Grid grid, Lines lines, GridShape shape) {}
