package dk.seamark.verify.event;

import dk.seamark.verify.form.Json;
import dk.seamark.verify.form.RecordBinder;
import dk.seamark.verify.report.VerificationException;
import org.jspecify.annotations.Nullable;

/**
 * What the log says of an entry of the journal. All that may be null is null where the ledger could not read
 * the record.
 *
 * @param actor in a leaf of the first form, the pseudonym of who caused the event; else null
 * @param commitment SHA-256 over the salt and the payload, 64 lower-case hexadecimal digits
 * @param envelopeCommitment SHA-256 over a salt and the {@link Envelope}, 64 lower-case hexadecimal digits; null in a
 *     leaf of the first form
 * @param position the ledger position, from 1
 * @param role in a leaf of the first form, the role in which it was caused; else null
 * @param sequence the event's position among those of its source, from 1
 * @param source the service that published it
 * @param stream the stream that it belongs to
 * @param time when it was appended at its source, RFC 3339 in UTC
 * @param type its CloudEvents type; null for a record in quarantine
 */
public record Leaf(
        @Nullable String actor,
        String commitment,
        @Nullable String envelopeCommitment,
        long position,
        @Nullable String role,
        @Nullable Long sequence,
        @Nullable String source,
        @Nullable String stream,
        @Nullable String time,
        @Nullable String type) {

    /**
     * The leaf with this content.
     *
     * @throws Flaw if it is no leaf of a municipality's log
     */
    public static Leaf parse(byte[] content) throws VerificationException {
        Leaf leaf = RecordBinder.exactly(Leaf.class, Json.readCanonical(content));
        if (leaf.envelopeCommitment != null && (leaf.actor != null || leaf.role != null)) {
            throw new VerificationException("events.two-actors");
        }
        return leaf;
    }

    /** Whether it is an entry of this plan. */
    public boolean isOfPlan(String municipality, String planId) {
        String plan = municipality + "/plans/" + planId;
        return stream != null && (stream.equals(plan) || stream.startsWith(plan + "/"));
    }

    /** Whether it is an entry of some policy. */
    boolean isOfPolicies(String municipality) {
        return stream != null && stream.startsWith(municipality + "/policies/");
    }

    /** Whether it is an entry about a record that is left out of account. */
    public boolean isOfStrays(String municipality) {
        return stream != null
                && (stream.startsWith(municipality + "/records/") || stream.startsWith(municipality + "/set-aside/"));
    }

    /** Whether it is an entry of this policy. */
    public boolean isOfPolicy(String municipality, String policyId) {
        return (municipality + "/policies/" + policyId).equals(stream);
    }
}
