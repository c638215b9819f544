package dk.seamark.kit.store;

import dk.seamark.kit.worker.Workers;
import java.time.Duration;
import java.util.List;

/** Has the store compared again every few seconds while the outcome is open. */
final class StoreCheckRunner extends Workers {

    private static final Duration PAUSE = Duration.ofSeconds(2);

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
        Thread.sleep(PAUSE);
        check.lookAgain();
    }
}
