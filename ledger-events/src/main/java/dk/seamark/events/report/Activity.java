package dk.seamark.events.report;

import dk.seamark.events.value.TextRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An activity that a track report tells of.
 *
 * @param description what was done, with examples
 * @param heldOn the Danish calendar date; null if it ran over time or the date is not told
 * @param attendance how many took part, from 0; null if it was not counted
 */
public record Activity(
        TextRef description,
        @Nullable LocalDate heldOn,
        @Nullable Integer attendance) {}
