package liaison.model.edit;

/** A change of a dataset that knows its inverse. */
public sealed interface Edit permits Change, Batch {

  /** The edit that takes this one back. */
  Edit inverse();

  /** Whether it changes nothing; such an edit is never recorded. */
  boolean isEmpty();
}
