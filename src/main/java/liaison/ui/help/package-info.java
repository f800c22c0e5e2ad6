/**
 * The card of keys: every command with its keys, and what the keys do in pictures and tables.
 *
 * <p>The commands of the window come in; nothing goes out.
 */
@NullMarked
package liaison.ui.help;

import org.jspecify.annotations.NullMarked;
