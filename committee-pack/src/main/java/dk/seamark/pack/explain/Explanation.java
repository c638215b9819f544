package dk.seamark.pack.explain;

import dk.seamark.text.LocalizedText;

/**
 * A verdict in words.
 *
 * @param code the verdict's code: {@code met}, {@code not-met}, {@code not-measured}, {@code
 *     undecided}, {@code no-target} or {@code qualitative}
 * @param word the verdict in a word or two
 * @param text how it came about, in whole sentences
 */
public record Explanation(String code, LocalizedText word, LocalizedText text) {}
