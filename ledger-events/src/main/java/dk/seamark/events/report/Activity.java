package dk.seamark.events.report;

import dk.seamark.events.value.TextRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity in a track report.
 *
 * @param description what was done, with examples
 * @param heldOn the Danish calendar date; null if it ran over a longer time or the report gives no date
 * @param attendance the number of participants, from 0; null if it was not counted
 */
public record Activity(
        TextRef description,
        @Nullable LocalDate heldOn,
        @Nullable Integer attendance) {}
