/**
 * The sample project against what its documents state. Comes in: the packed tables and code lists.
 * Goes out: nothing. {@code SampleTables} reads the tables without the importer, so that the rows
 * are checked as they stand in the files. What is recounted was counted by hand in the documents; a
 * failing test means that a row or this reading is wrong.
 */
@NullMarked
package liaison.sample;

import org.jspecify.annotations.NullMarked;
