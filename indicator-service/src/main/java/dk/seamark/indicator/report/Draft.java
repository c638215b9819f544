package dk.seamark.indicator.report;

import java.time.Instant;

/**
 * A draft as it was last saved.
 *
 * @param version how often it was saved, from 1; also its ETag
 * @param savedAt when, UTC
 * @param report its content
 */
public record Draft(long version, Instant savedAt, ReportBody report) {}
