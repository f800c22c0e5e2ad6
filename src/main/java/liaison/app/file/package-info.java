/**
 * Files and folders of the user: written whole or not at all, temporary, or found.
 *
 * <p>Paths and contents come in; what could not be written goes out as a failure in words.
 */
@NullMarked
package liaison.app.file;

import org.jspecify.annotations.NullMarked;
