package dk.seamark.pack;

/**
 * A verdict as it is shown.
 *
 * @param code its code in the ledger
 * @param sign a symbol that sighted readers find quickly
 * @param word the word that always stands beside the symbol
 */
public record Mark(String code, String sign, String word) {}
