package liaison.ui.export;

import liaison.app.picture.Picture;
import liaison.scene.Canvas;
import liaison.scene.Highlight;

/**
 * What is exported: the picture in the centre as it is.
 *
 * @param picture the picture
 * @param canvas its page, the camera included
 * @param highlight what stands out
 * @param name stem of the suggested file name
 * @param description how it was made, written into the file: the words of the command line
 */
public record ExportSubject(
    Picture picture, Canvas canvas, Highlight highlight, String name, String description) {}
