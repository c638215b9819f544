package dk.seamark.client.standing;

import dk.seamark.client.shared.LocalizedText;

/**
 * How a target stands, without its working.
 *
 * @param code {@code met}, {@code not-met}, {@code not-measured}, {@code undecided}, {@code no-target}, {@code
 *     qualitative}
 * @param word that in a word
 * @param text that in a sentence
 */
public record VerdictInWords(String code, LocalizedText word, LocalizedText text) {}
