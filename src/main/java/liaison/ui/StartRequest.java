package liaison.ui;

import java.util.Optional;
import liaison.base.Language;

/**
 * What the window opens with.
 *
 * @param data path of data, or the name of a packed sample such as {@code sample:tsinghua}; empty
 *     for the window as it was left
 * @param language language of the window
 */
public record StartRequest(Optional<String> data, Language language) {}
