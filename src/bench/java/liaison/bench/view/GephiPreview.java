package liaison.bench.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import liaison.bench.peer.Peer;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Node;
import org.gephi.preview.api.PreviewController;
import org.gephi.preview.api.PreviewModel;
import org.gephi.preview.api.PreviewProperty;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Gephi's preview of a picture with its own settings but straight ties, written as PNG. */
public final class GephiPreview {

  /** What tables call it. */
  public static final Peer PEER = Peer.named("Gephi preview");

  private final Workspace workspace;

  /** Takes a picture over. */
  public GephiPreview(Picture picture) {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    workspace = projects.getCurrentWorkspace();
    GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    Node[] nodes =
        IntStream.range(0, picture.places().size())
            .mapToObj(node -> node(model, picture, node))
            .toArray(Node[]::new);
    for (int tie = 0; tie < picture.from().length; tie++) {
      model
          .getUndirectedGraph()
          .addEdge(
              model.factory().newEdge(nodes[picture.from()[tie]], nodes[picture.to()[tie]], false));
    }
  }

  private static Node node(GraphModel model, Picture picture, int number) {
    Node node = model.factory().newNode(Integer.toString(number));
    node.setPosition((float) picture.places().x()[number], (float) -picture.places().y()[number]);
    node.setSize((float) picture.radius());
    model.getUndirectedGraph().addNode(node);
    return node;
  }

  /** The file's bytes; so many pixels wide and high, all that its exporter for PNG does. */
  public byte[] png(int size) throws IOException {
    PreviewController preview = Lookup.getDefault().lookup(PreviewController.class);
    PreviewModel model = preview.getModel(workspace);
    model.getProperties().putValue(PreviewProperty.VISIBILITY_RATIO, 1f);
    model.getProperties().putValue(PreviewProperty.EDGE_CURVED, false);
    preview.refreshPreview(workspace);
    GephiPage page = new GephiPage(size, model.getGraphicsCanvasSize());
    preview.render(page, workspace);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(page.getImage(), "png", out);
    return out.toByteArray();
  }
}
