/**
 * Use cases without a face: what window and command line both call.
 *
 * <p>Paths, ids and options come in; datasets, pictures, reports and files go out. Nothing here
 * knows a widget or an argument list.
 */
@NullMarked
package liaison.app;

import org.jspecify.annotations.NullMarked;
