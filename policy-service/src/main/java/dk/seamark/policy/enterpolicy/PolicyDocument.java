package dk.seamark.policy.enterpolicy;

import dk.seamark.events.PolicyRegistered;
import dk.seamark.policy.plan.PolicyAddress;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A policy as one document, in the form that {@code policy.v1.schema.json} publishes. */
record PolicyDocument(
        String title,
        String adoptedBy,
        LocalDate adoptedOn,
        String vision,
        @Nullable List<String> objectives,
        String document) {

    PolicyRegistered policy(PolicyAddress address) {
        return new PolicyRegistered(
                address.municipality().key(),
                address.policyId().key(),
                title,
                adoptedBy,
                adoptedOn,
                vision,
                objectives == null ? List.of() : objectives,
                document);
    }
}
