/**
 * Files in and out.
 *
 * <p>Streams of bytes come in, rows and problems go out, and the other way round. All files are
 * hostile until read under limits.
 */
@NullMarked
package liaison.exchange;

import org.jspecify.annotations.NullMarked;
