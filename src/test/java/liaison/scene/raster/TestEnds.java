package liaison.scene.raster;

import java.util.List;
import liaison.scene.Mark;

/** Lines that stand for ties between things of no other meaning. */
record TestEnds() implements Mark.Ends {

  @Override
  public String id(int line) {
    return "tie:" + from(line) + "|" + to(line);
  }

  @Override
  public String from(int line) {
    return "a" + line;
  }

  @Override
  public String to(int line) {
    return "b" + line;
  }

  @Override
  public List<String> partners(String id) {
    return List.of((id.startsWith("a") ? "b" : "a") + id.substring(1));
  }
}
