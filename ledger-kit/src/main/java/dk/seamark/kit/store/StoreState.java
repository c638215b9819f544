package dk.seamark.kit.store;

import java.time.Instant;

/** What is known of the store, held against the topic. Commands are taken in the first two states only. */
public sealed interface StoreState {

    /** One sentence for operators. */
    String sentence();

    /** Whether commands can be taken: what they append cannot collide with events that readers have already. */
    boolean takesCommands();

    /**
     * The store has every event that the service sent.
     *
     * @param at when it was compared
     */
    record Complete(Instant at) implements StoreState {
        @Override
        public String sentence() {
            return "The store has every event that was sent; compared at " + at + ".";
        }

        @Override
        public boolean takesCommands() {
            return true;
        }
    }

    /**
     * The broker could not be asked, and the database is the one that was complete last: it was not restored by
     * PostgreSQL's own means since.
     *
     * @param why why the broker could not be asked
     */
    record Unchanged(String why) implements StoreState {
        @Override
        public String sentence() {
            return "The store is not compared with the topic yet (" + why
                    + "); it is the database that was complete last, so commands are taken.";
        }

        @Override
        public boolean takesCommands() {
            return true;
        }
    }

    /**
     * The broker could not be asked, and the database is another than the one that was complete last, or was never
     * compared: it may lack events that readers have.
     *
     * @param why why the broker could not be asked
     */
    record Unknown(String why) implements StoreState {
        @Override
        public String sentence() {
            return "The database was restored or is new, and is not compared with the topic yet (" + why
                    + "); no command is taken until it is.";
        }

        @Override
        public boolean takesCommands() {
            return false;
        }
    }

    /**
     * The topic has events of this service that the store does not have, or has as other events.
     *
     * @param difference what differs
     */
    record Behind(StoreDifference difference) implements StoreState {
        @Override
        public String sentence() {
            return difference.sentence() + "; no command is taken until repair-store has brought them back.";
        }

        @Override
        public boolean takesCommands() {
            return false;
        }
    }
}
