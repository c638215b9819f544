package dk.seamark.client.report;

/**
 * Which hand-in is meant.
 *
 * @param submission its number, from 1, as it was read
 */
public record Submission(int submission) {}
