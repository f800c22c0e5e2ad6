package liaison.model.network;

/**
 * What went into a network and what did not, for captions and footnotes. All counts are of
 * collaborations unless they say otherwise; {@code used + filtered + outside + undated + untied} is
 * their total.
 *
 * @param total in the dataset
 * @param used behind at least one tie
 * @param filtered kept out by the filter
 * @param outside dated, but not in the period
 * @param undated without dates, kept out by the rule for them
 * @param untied let through, but giving no tie: fewer than two nodes take part, no tie passes the
 *     filter, or no weight
 * @param merged with participants that fell into one node of the level; their tie to themselves is
 *     dropped
 * @param guessed projected as a star without anybody in a leading role: the busiest participant is
 *     the centre
 * @param withoutAmount let through, but adding nothing because no amount is stated that can be
 *     computed with; 0 unless counted by amount
 * @param otherCurrency let through, but adding nothing because their amounts are in another
 *     currency than {@code currency}
 * @param currency ISO 4217 code of the weights, empty unless counted by amount
 * @param unplaced participations of collaborations let through that have no place on the level
 */
public record BuildNotes(
    int total,
    int used,
    int filtered,
    int outside,
    int undated,
    int untied,
    int merged,
    int guessed,
    int withoutAmount,
    int otherCurrency,
    String currency,
    int unplaced) {}
