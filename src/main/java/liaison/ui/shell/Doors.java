package liaison.ui.shell;

import liaison.app.picture.PictureSource;
import liaison.ui.canvas.FramePainter;
import liaison.ui.control.OpenPrompt;
import liaison.ui.control.SavePrompt;
import liaison.ui.export.FigureWriter;
import liaison.ui.project.ProjectDoor;

/**
 * What the window needs from outside.
 *
 * @param pictures prepares pictures
 * @param painter paints them for the screen
 * @param figures writes them as files
 * @param prompt asks where to
 * @param open asks what to read
 * @param projects opens projects
 */
public record Doors(
    PictureSource pictures,
    FramePainter painter,
    FigureWriter figures,
    SavePrompt prompt,
    OpenPrompt open,
    ProjectDoor projects) {}
