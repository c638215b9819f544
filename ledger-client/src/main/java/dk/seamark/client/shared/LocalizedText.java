package dk.seamark.client.shared;

/**
 * Words for people in both languages.
 *
 * @param da in Danish
 * @param en in English
 */
public record LocalizedText(String da, String en) {}
