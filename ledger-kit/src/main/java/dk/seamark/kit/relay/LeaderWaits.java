package dk.seamark.kit.relay;

import java.time.Duration;

/** How the leader waits; a test decides itself what happens meanwhile. */
interface LeaderWaits {

    /** Waits this long. */
    void pause(Duration length) throws InterruptedException;

    /** Waits for the next commit, at most this long; false if there was none that was told. */
    boolean untilCommit(Duration longest) throws InterruptedException;

    /** Whether the service stops. */
    boolean isStopping();
}
