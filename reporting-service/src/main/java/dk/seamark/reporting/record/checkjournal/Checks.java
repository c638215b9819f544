package dk.seamark.reporting.record.checkjournal;

import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The checks of this instance: the latest of each municipality, only a few of which may run at a time. */
@Component
class Checks implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Checks.class);

    /** Each check reads a whole partition, and must not slow down the feed. */
    private static final int AT_ONCE = 4;

    /** How many checks of a municipality are kept. */
    private static final int KEPT = 20;

    private final Function<Check, CheckOutcome> walk;
    private final Map<String, List<Check>> kept = new HashMap<>();

    @Autowired
    Checks(TopicWalk walk) {
        this(walk::compare);
    }

    Checks(Function<Check, CheckOutcome> walk) {
        this.walk = walk;
    }

    /**
     * Starts a check. If the municipality then has too many earlier ones, the oldest is deleted; checks that found a
     * difference are deleted only if all did, and then the newest of them, as the first one is the one to investigate.
     *
     * @throws Refusal 409 if a check of the municipality is running, or this instance runs as many as it may
     */
    synchronized Check begin(Municipality municipality) {
        List<Check> before = kept.computeIfAbsent(municipality.key(), any -> new ArrayList<>());
        before.stream().filter(Check::isRunning).findFirst().ifPresent(running -> {
            throw Refusal.conflict("check-running", running.id());
        });
        long running = kept.values().stream()
                .flatMap(List::stream)
                .filter(Check::isRunning)
                .count();
        if (running >= AT_ONCE) {
            throw Refusal.conflict("checks-busy", Integer.toString(AT_ONCE));
        }
        if (before.size() >= KEPT) {
            before.remove(before.stream()
                    .filter(check -> !check.foundDifference())
                    .findFirst()
                    .orElseGet(before::getLast));
        }
        Check check = new Check(UUID.randomUUID().toString(), municipality.key());
        before.add(check);
        Thread.ofPlatform().daemon().name("check of " + municipality.key()).start(() -> check.ended(carriedOut(check)));
        return check;
    }

    private CheckOutcome carriedOut(Check check) {
        try {
            CheckOutcome outcome = walk.apply(check);
            if (outcome instanceof CheckOutcome.Different different) {
                // The log outlives the process, and the deletion of the check.
                log.error("The journal of {} is not what the topic says: {}", check.municipality(), different.first());
            }
            return outcome;
        } catch (KafkaException e) {
            return failed(check, "topic-unreachable", e);
        } catch (DataAccessException | TransactionException e) {
            return failed(check, "journal-unreachable", e);
        } catch (RuntimeException | Error e) {
            // Catches errors too: a check whose thread has died would stay "running" for ever.
            return failed(check, "fault", e);
        }
    }

    private static CheckOutcome failed(Check check, String reason, Throwable cause) {
        log.warn("The check {} of the journal of {} ended", check.id(), check.municipality(), cause);
        return new CheckOutcome.Failed(reason);
    }

    /** The municipality's check with this id; empty if this instance has none. */
    synchronized Optional<Check> find(Municipality municipality, String id) {
        return kept.getOrDefault(municipality.key(), List.of()).stream()
                .filter(check -> check.id().equals(id))
                .findFirst();
    }

    /** Cancels and deletes a check; false if there is none with this id. */
    synchronized boolean forget(Municipality municipality, String id) {
        Optional<Check> found = find(municipality, id);
        found.ifPresent(check -> {
            check.cancel();
            kept.getOrDefault(municipality.key(), List.of()).remove(check);
        });
        return found.isPresent();
    }

    @Override
    public synchronized void destroy() {
        kept.values().stream().flatMap(List::stream).forEach(Check::cancel);
    }
}
