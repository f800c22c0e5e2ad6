package liaison.bench.peer;

import java.util.Optional;

/** A program or library that does what ours does. */
public interface Peer {

  String name();

  /** What is missing and how to get it; empty when the peer can be run. */
  default Optional<String> missing() {
    return Optional.empty();
  }

  /** A peer on the class path. */
  static Peer named(String name) {
    return () -> name;
  }
}
