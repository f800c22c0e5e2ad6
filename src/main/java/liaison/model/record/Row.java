package liaison.model.record;

/** A row of a table of the schema. */
public interface Row {

  /** Id, unique over all tables; lower-case kebab text. */
  String id();
}
