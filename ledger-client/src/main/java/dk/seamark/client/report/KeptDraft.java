package dk.seamark.client.report;

import java.time.Instant;

/**
 * A draft as it is kept.
 *
 * @param version how often it was saved, from 1
 * @param savedAt when it was saved last
 * @param report what it holds
 */
public record KeptDraft(long version, Instant savedAt, DraftReport report) {}
