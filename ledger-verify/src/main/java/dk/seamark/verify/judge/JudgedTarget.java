package dk.seamark.verify.judge;

import java.time.LocalDate;
import java.util.SortedSet;

/**
 * A target and what the events make of it.
 *
 * @param date its date
 * @param period the period that it judges
 * @param wording its words
 * @param code the verdict's code; {@code ahead} if it judges a later period than the pack's
 * @param figures the measurements that the verdict names
 */
record JudgedTarget(LocalDate date, String period, String wording, String code, SortedSet<String> figures) {}
