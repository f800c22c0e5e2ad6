package liaison.ui.control.field;

/**
 * Something that can be chosen from a list.
 *
 * @param value what is kept: a code or an id
 * @param name what it is called
 * @param detail what tells it from others of its name, empty for nothing
 */
public record Choice(String value, String name, String detail) {}
