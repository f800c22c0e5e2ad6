package liaison.store;

/**
 * A project of the library.
 *
 * @param id name of its folder, lower-case ASCII
 * @param name what the user calls it
 * @param created day and time it was made, ISO 8601 in UTC
 */
public record ProjectInfo(String id, String name, String created) {}
