package liaison.model.record;

/**
 * An organisation, or an unnamed partner in a region, taking part in a collaboration.
 *
 * @param id unique id
 * @param collaboration what it takes part in
 * @param organisation who takes part, empty when unnamed
 * @param region where an unnamed partner is
 * @param role as what
 */
public record Participation(
    String id, String collaboration, String organisation, String region, String role)
    implements Row {}
