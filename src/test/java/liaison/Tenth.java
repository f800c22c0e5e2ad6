package liaison;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A tenth of a large set of cases, another one each day, so that an ordinary run stays short and
 * ten days see all; the profile {@code slow} takes the whole. The day's number is printed and can
 * be set by {@code -Dliaison.tenth=N}.
 */
public final class Tenth {

  private static final int PARTS = 10;

  private Tenth() {}

  /** The cases due in this run, at least one when there are any. */
  public static <T> List<T> of(String what, List<T> cases) {
    if (Boolean.getBoolean("liaison.slow")) {
      return cases;
    }
    int today =
        Integer.getInteger("liaison.tenth", (int) LocalDate.now(ZoneOffset.UTC).toEpochDay());
    int part = Math.floorMod(today, Math.min(PARTS, Math.max(1, cases.size())));
    System.out.println(what + ": tenth " + part + " of " + cases.size() + " cases");
    return IntStream.range(0, cases.size())
        .filter(at -> at % PARTS == part)
        .mapToObj(cases::get)
        .toList();
  }
}
