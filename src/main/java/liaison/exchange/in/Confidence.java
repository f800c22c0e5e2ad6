package liaison.exchange.in;

/** How sure an importer is that an input is of its format. */
public enum Confidence {
  NONE,
  POSSIBLE,
  LIKELY,
  CERTAIN
}
