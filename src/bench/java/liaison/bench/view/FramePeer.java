package liaison.bench.view;

import java.util.List;
import liaison.bench.peer.Peer;
import liaison.scene.View;

/** A peer that draws frames. */
public interface FramePeer extends Peer, AutoCloseable {

  /** Takes a picture over; not timed. */
  void show(Picture picture) throws Exception;

  /** Draws a frame for each view; milliseconds each. */
  double[] frames(List<View> path) throws Exception;

  /** What draws, in the peer's own words. */
  default String renderer() {
    return "";
  }

  @Override
  void close();
}
