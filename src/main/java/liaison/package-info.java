/**
 * The entry point. What comes in: the arguments of the process. What goes out: a call of {@code
 * liaison.cli} or {@code liaison.ui}. Nothing else lives here, and nothing imports this package.
 */
@org.jspecify.annotations.NullMarked
package liaison;
