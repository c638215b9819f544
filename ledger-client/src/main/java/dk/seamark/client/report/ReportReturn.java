package dk.seamark.client.report;

/**
 * A hand-in is to be sent back.
 *
 * @param submission its number, from 1, as it was read
 * @param reason what is to be mended
 */
public record ReportReturn(int submission, String reason) {}
