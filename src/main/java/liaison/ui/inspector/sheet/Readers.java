package liaison.ui.inspector.sheet;

/**
 * What the readers of sheets have in common.
 *
 * @param values columns of a record
 * @param proofs evidence and disagreement
 * @param lives collaborations as lines
 * @param money amounts
 * @param partners ties
 * @param belongings what else belongs to a record
 */
record Readers(
    Values values,
    Proofs proofs,
    Lives lives,
    MoneyReader money,
    Partners partners,
    Belongings belongings) {

  static Readers on(Ground ground) {
    Proofs proofs = new Proofs(ground);
    return new Readers(
        new Values(ground, proofs),
        proofs,
        new Lives(ground, proofs),
        new MoneyReader(ground, proofs),
        new Partners(ground),
        new Belongings(ground, proofs));
  }
}
