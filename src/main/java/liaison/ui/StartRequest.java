package liaison.ui;

import liaison.base.Language;

/**
 * What the window opens with.
 *
 * @param data path of data, or the name of a packed sample such as {@code sample:tsinghua}
 * @param language language of the window
 */
public record StartRequest(String data, Language language) {}
