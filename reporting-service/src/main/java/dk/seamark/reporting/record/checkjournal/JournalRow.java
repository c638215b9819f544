package dk.seamark.reporting.record.checkjournal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A whole row of the journal. If the record could not be read, most fields are null, and {@code unreadable} says why.
 *
 * @param headers the raw record's headers as JSON; null if it was read
 */
@SuppressWarnings("ArrayRecordComponent") // Compared field by field, never as a whole.
record JournalRow(
        long position,
        int partition,
        long offset,
        byte @Nullable [] payload,
        Instant watermark,
        @Nullable UUID eventId,
        @Nullable String source,
        @Nullable Long sequence,
        @Nullable String type,
        @Nullable String stream,
        @Nullable Long streamSequence,
        @Nullable Instant time,
        @Nullable String actor,
        @Nullable String role,
        @Nullable String centre,
        @Nullable String signingKey,
        @Nullable String signature,
        @Nullable String unreadable,
        byte @Nullable [] key,
        @Nullable String headers) {}
