package dk.seamark.kit.store;

import dk.seamark.kit.worker.Workers;
import java.time.Duration;
import java.util.List;

/** Has the store compared again every few seconds while the outcome is open. */
final class StoreCheckRunner extends Workers {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** A store that is behind is read again until it is repaired, which takes an operator's time. */
    private static final Duration BEHIND = Duration.ofSeconds(20);

    private final StoreCheck check;

    StoreCheckRunner(StoreCheck check) {
        super(Duration.ofSeconds(8));
        this.check = check;
    }

    @Override
    protected List<Worker> workers() {
        return List.of(new Worker("store-check", this::again, failure -> PAUSE));
    }

    private void again() throws InterruptedException {
        Thread.sleep(check.state() instanceof StoreState.Behind ? BEHIND : PAUSE);
        check.lookAgain();
    }
}
