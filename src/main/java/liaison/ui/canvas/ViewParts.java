package liaison.ui.canvas;

import liaison.app.picture.PictureSource;
import liaison.ui.state.Explorer;
import liaison.ui.state.Words;
import liaison.ui.task.Jobs;

/**
 * What every picture view is made of.
 *
 * @param explorer what all views share
 * @param words texts that follow the language
 * @param jobs the door to the background
 * @param source prepares pictures
 * @param painter paints them
 */
public record ViewParts(
    Explorer explorer, Words words, Jobs jobs, PictureSource source, FramePainter painter) {}
