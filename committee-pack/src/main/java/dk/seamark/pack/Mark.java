package dk.seamark.pack;

/**
 * A verdict as it is shown.
 *
 * @param code its word in the ledger
 * @param sign a sign that a sighted reader finds fast
 * @param word the word that always stands beside the sign
 */
public record Mark(String code, String sign, String word) {}
