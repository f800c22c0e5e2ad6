package liaison.ui.filter;

/**
 * One value of a facet.
 *
 * @param code its code
 * @param name its name in the window's language
 * @param count records that have it, by the rest of the filter
 * @param share count by the largest count of the facet, 0 to 1
 * @param isChosen whether the filter asks for it
 */
public record FacetRow(String code, String name, int count, double share, boolean isChosen) {}
