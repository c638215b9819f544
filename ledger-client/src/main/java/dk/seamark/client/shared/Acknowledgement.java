package dk.seamark.client.shared;

/**
 * A finding that is left as it is.
 *
 * @param finding the finding's id
 * @param reason why it is left
 */
public record Acknowledgement(String finding, String reason) {}
