package liaison.ui;

import java.util.function.Consumer;

/**
 * One picture of the contact sheet.
 *
 * @param name names it; part of the file name
 * @param before brings the window to it, on the window's thread
 */
record Shot(String name, Consumer<WindowRig> before) {}
