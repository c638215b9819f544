package dk.seamark.stack.demo;

import dk.seamark.client.shared.Receipt;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.issuer.Identity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the last event that a service acknowledged, so that one can wait until the journal has it. */
final class Receipts {

    private static final int PATIENCE_MILLIS = 10_000;

    private @Nullable UUID lastEvent;

    /** {@code receipt} itself, once it is noted. */
    <R extends Receipt> R note(R receipt) {
        if (!receipt.events().isEmpty()) {
            lastEvent = receipt.lastEvent();
        }
        return receipt;
    }

    /** Waits until reporting-service has the last acknowledged event; an error after ten seconds. */
    void awaitJournal(SeamarkClient client, Identity reader) {
        if (lastEvent != null) {
            client.as(reader)
                    .reporting()
                    .ledger()
                    .awaitEvent(lastEvent, PATIENCE_MILLIS)
                    .send()
                    .accepted();
        }
    }
}
