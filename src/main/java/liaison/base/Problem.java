package liaison.base;

/**
 * Something wrong in one cell or row of a source; reading goes on.
 *
 * @param row row number as the user sees it, from 1, the header included; 0 for the whole sheet
 * @param column column heading, empty for the whole row
 * @param severity what became of the row
 * @param text what is wrong and the way out
 */
public record Problem(int row, String column, Severity severity, Text text) {}
