package dk.seamark.indicator.proposefigures;

import java.util.Optional;
import java.util.UUID;

/** An id in an address. */
final class SentId {

    private SentId() {}

    /** The UUID; empty if it is none as it is written here. */
    static Optional<UUID> of(String sent) {
        try {
            UUID id = UUID.fromString(sent);
            return id.toString().equals(sent) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
