package liaison.model.record;

/**
 * A filter kept under a name.
 *
 * @param id unique id
 * @param name what it is called
 * @param filter its text
 */
public record SavedFilter(String id, String name, String filter) implements Row {}
