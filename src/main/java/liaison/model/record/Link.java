package liaison.model.record;

/**
 * A relation between two collaborations.
 *
 * @param id unique id
 * @param collaboration the one that is related
 * @param relation how
 * @param target to which
 */
public record Link(String id, String collaboration, String relation, String target)
    implements Row {}
