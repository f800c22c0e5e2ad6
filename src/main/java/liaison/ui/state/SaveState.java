package liaison.ui.state;

/** What became of the changes of the open project. */
public enum SaveState {
  /** What is shown cannot be changed. */
  NONE,
  /** Everything is on disk. */
  SAVED,
  /** A change is on its way to the disk. */
  SAVING,
  /** The last change could not be kept; the records are as they were before it. */
  FAILED
}
