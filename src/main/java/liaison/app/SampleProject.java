package liaison.app;

import liaison.base.AppException;
import liaison.base.Fault;
import liaison.base.Text;
import liaison.exchange.in.Input;

/** The sample projects packed into the program. */
public final class SampleProject {

  /** How a packed sample is named where a path is asked for. */
  public static final String PREFIX = "sample:";

  /** The sample the program opens with. */
  public static final String TSINGHUA = "tsinghua";

  /** What the sample is called in a library. */
  public static final String NAME = "清华大学 · Tsinghua University";

  private SampleProject() {}

  /**
   * A packed sample as an import reads it.
   *
   * @throws AppException when there is no such sample
   */
  public static Input input(String name) {
    String folder = "/sample-data/" + name;
    boolean known =
        name.matches("[a-z0-9-]+")
            && SampleProject.class.getResource(folder + "/organisations.csv") != null;
    if (!known) {
      throw new AppException(Fault.INPUT, Text.of("sample.unknown", name, PREFIX + TSINGHUA));
    }
    return Input.packed(folder);
  }
}
