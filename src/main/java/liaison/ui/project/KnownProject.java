package liaison.ui.project;

import liaison.app.settings.Session;

/**
 * A project of the library as a list shows it.
 *
 * @param choice what it is
 * @param visit when it was open last in the window, and what it held
 */
public record KnownProject(ProjectChoice choice, Session.Visit visit) {}
