package liaison.analysis.facet;

/**
 * A value of a facet and how often it occurs.
 *
 * @param code the value as a clause of the filter has it
 * @param count how many collaborations or organisations have it
 */
public record FacetValue(String code, int count) {}
