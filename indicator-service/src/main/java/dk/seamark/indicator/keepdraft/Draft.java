package dk.seamark.indicator.keepdraft;

import dk.seamark.indicator.report.ReportBody;
import java.time.Instant;

/**
 * A draft as it was saved last.
 *
 * @param version how often it was saved, from 1; also its ETag
 * @param savedAt when, UTC
 * @param report what it says
 */
record Draft(long version, Instant savedAt, ReportBody report) {}
