package liaison.app.picture;

import liaison.model.Dataset;
import liaison.model.network.NetworkSpec;

/**
 * A picture that is wanted.
 *
 * @param view graph, timeline or map
 * @param data the records
 * @param spec how the network is derived from them
 * @param options how the view is made
 */
public record PictureRequest(ViewKind view, Dataset data, NetworkSpec spec, ViewOptions options) {}
