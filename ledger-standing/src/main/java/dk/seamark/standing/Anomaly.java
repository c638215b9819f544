package dk.seamark.standing;

/**
 * An event that contradicts the record before it. It stays in the journal and does not change the folded state.
 *
 * @param position its ledger position
 * @param type its wire name: {@code indicator.measurement-corrected}
 * @param contradiction what is wrong with it
 */
public record Anomaly(long position, String type, Contradiction contradiction) {}
