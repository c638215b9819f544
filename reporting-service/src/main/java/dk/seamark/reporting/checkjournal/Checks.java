package dk.seamark.reporting.checkjournal;

import dk.seamark.events.Municipality;
import dk.seamark.kit.problem.Refusal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The checks of this instance: the last one of each municipality, and no more than a few at a time. */
@Component
class Checks implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(Checks.class);

    /** Each reads a whole partition, which must not keep the feed waiting. */
    private static final int AT_ONCE = 4;

    private final TopicWalk walk;
    private final Map<String, Check> lasts = new HashMap<>();

    Checks(TopicWalk walk) {
        this.walk = walk;
    }

    /**
     * Begins a check. It takes the place of the municipality's last one.
     *
     * @throws Refusal 409 if one of the municipality goes on, or this instance has as many as it may
     */
    synchronized Check begin(Municipality municipality) {
        Check before = lasts.get(municipality.key());
        if (before != null && before.isRunning()) {
            throw Refusal.conflict("check-running", before.id());
        }
        if (lasts.values().stream().filter(Check::isRunning).count() >= AT_ONCE) {
            throw Refusal.conflict("checks-busy", Integer.toString(AT_ONCE));
        }
        Check check = new Check(UUID.randomUUID().toString(), municipality.key());
        lasts.put(municipality.key(), check);
        Thread.ofPlatform().daemon().name("check of " + municipality.key()).start(() -> check.ended(carriedOut(check)));
        return check;
    }

    private Outcome carriedOut(Check check) {
        try {
            return walk.compare(check);
        } catch (KafkaException e) {
            return failed(check, "topic-unreachable", e);
        } catch (DataAccessException | TransactionException e) {
            return failed(check, "journal-unreachable", e);
        } catch (RuntimeException | Error e) {
            // Also an error: a check whose thread is gone would go on for ever.
            return failed(check, "fault", e);
        }
    }

    private static Outcome failed(Check check, String reason, Throwable cause) {
        log.warn("The check {} of the journal of {} ended", check.id(), check.municipality(), cause);
        return new Outcome.Failed(reason);
    }

    /** The municipality's check of this id; empty if there is none here, or a later one took its place. */
    synchronized Optional<Check> find(Municipality municipality, String id) {
        return Optional.ofNullable(lasts.get(municipality.key()))
                .filter(check -> check.id().equals(id));
    }

    /** Ends a check and forgets it; false if there is none of this id. */
    synchronized boolean forget(Municipality municipality, String id) {
        Optional<Check> found = find(municipality, id);
        found.ifPresent(check -> {
            check.cancel();
            lasts.remove(municipality.key());
        });
        return found.isPresent();
    }

    @Override
    public synchronized void destroy() {
        lasts.values().forEach(Check::cancel);
    }
}
