package liaison.model.record;

import liaison.model.value.PartialDate;

/**
 * A dated change of a listing's state.
 *
 * @param id unique id
 * @param listing whose step it is
 * @param state state reached
 * @param date when
 */
public record ListingStep(String id, String listing, String state, PartialDate date)
    implements Row {}
