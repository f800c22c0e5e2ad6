/**
 * How a network holds together: its biconnected parts, the bridges and articulation points between
 * them, and the triangles in it.
 *
 * <p>A network comes in; scores and groups of nodes or ties, or one number, go out. Deterministic;
 * each ends when its progress says so.
 */
@NullMarked
package liaison.analysis.structure;

import org.jspecify.annotations.NullMarked;
