package dk.seamark.client.shared;

/**
 * Why, in a person's own words.
 *
 * @param reason the words; not blank
 */
public record Reason(String reason) {}
