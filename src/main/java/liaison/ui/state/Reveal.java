package liaison.ui.state;

/**
 * Something that the views are asked to bring into sight.
 *
 * @param id its id
 * @param count grows with every request, so that asking for the same thing again is a request too
 */
public record Reveal(String id, long count) {}
