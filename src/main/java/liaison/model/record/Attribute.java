package liaison.model.record;

/**
 * A further column of a source.
 *
 * @param id unique id
 * @param record id of the record
 * @param name column name
 * @param type text, number, date or flag
 * @param value value as text
 */
public record Attribute(String id, String record, String name, String type, String value)
    implements Row {}
