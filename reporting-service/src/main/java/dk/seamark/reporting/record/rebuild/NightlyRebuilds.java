package dk.seamark.reporting.record.rebuild;

import dk.seamark.events.value.Municipality;
import dk.seamark.reporting.record.journal.JournalTable;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Rebuilds the facts of every municipality each night, and cleans up every minute. */
@Component
final class NightlyRebuilds implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(NightlyRebuilds.class);

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final String ASKED_BY = "nightly";
    private static final int ONE_NIGHT_HOURS = 12;

    private final Rebuilds rebuilds;
    private final JournalTable journal;
    private final LocalTime at;
    private ScheduledExecutorService clock = stopped();

    /** @param at the local time of day in Denmark */
    NightlyRebuilds(Rebuilds rebuilds, JournalTable journal, @Value("${seamark.rebuild.nightly-at}") LocalTime at) {
        this.rebuilds = rebuilds;
        this.journal = journal;
        this.at = at;
    }

    /** The time until it is next this time of day in Denmark, taking daylight saving time into account. */
    static Duration until(LocalTime at, ZonedDateTime now) {
        ZonedDateTime there = now.withZoneSameInstant(DENMARK);
        ZonedDateTime today = there.with(at);
        return Duration.between(
                there, today.isAfter(there) ? today : there.plusDays(1).with(at));
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // they end with the executor
    public void start() {
        clock = Executors.newScheduledThreadPool(
                2, Thread.ofPlatform().name("nightly-rebuild ", 1).daemon().factory());
        clock.scheduleWithFixedDelay(() -> forAll("sweep", rebuilds::sweep), 0, 1, TimeUnit.MINUTES);
        waitForTheNight();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends with the executor
    private void waitForTheNight() {
        clock.schedule(this::night, until(at, ZonedDateTime.now(DENMARK)).toMillis(), TimeUnit.MILLISECONDS);
    }

    private void night() {
        try {
            forAll("rebuild", municipality -> rebuilds.rebuild(municipality, ASKED_BY, ONE_NIGHT_HOURS));
        } finally {
            waitForTheNight();
        }
    }

    private void forAll(String what, Consumer<Municipality> task) {
        try {
            journal.heads().keySet().forEach(municipality -> forOne(what, municipality, task));
        } catch (RuntimeException e) {
            log.error("The {} of all municipalities is tried again next time", what, e);
        }
    }

    private static void forOne(String what, Municipality municipality, Consumer<Municipality> task) {
        try {
            task.accept(municipality);
        } catch (RuntimeException e) {
            log.error("The {} of {} is tried again next time", what, municipality, e);
        }
    }

    @Override
    public void stop() {
        clock.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return !clock.isShutdown();
    }

    private static ScheduledExecutorService stopped() {
        ScheduledExecutorService none = Executors.newScheduledThreadPool(0);
        none.shutdownNow();
        return none;
    }
}
