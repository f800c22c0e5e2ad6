package liaison.ui.control.field;

import java.util.List;
import java.util.Optional;

/** What can be chosen in a field. */
public interface Choices {

  /** Those that fit what was typed, the best first; all, as far as a list goes, for nothing. */
  List<Choice> find(String typed);

  /** The choice of a value; empty when there is none of it. */
  Optional<Choice> of(String value);
}
