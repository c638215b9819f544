package dk.seamark.kit.store;

import dk.seamark.kit.kafka.LedgerTopics;
import dk.seamark.kit.problem.Refusal;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Holds the store against the topic: at the start, before the first command; before the relay leads, and so before it
 * gives any event its position; and again while the outcome is open.
 */
public final class StoreCheck implements InitializingBean {

    private static final Logger log = LoggerFactory.getLogger(StoreCheck.class);

    /** An instance that compares at its start need not again when its relay leads a moment later. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    private final JdbcOperations jdbc;
    private final LedgerTopics topics;
    private final String topic;
    private final StoreTable table;
    private final TopicTail tail;
    private final StoreComparison comparison;
    private final UnlistedRecords unlisted;
    private final InstantSource clock;
    private volatile StoreState state = new StoreState.Unknown("it has just started");
    private @Nullable StoreIdentity compared;

    StoreCheck(
            JdbcOperations jdbc,
            LedgerTopics topics,
            String topic,
            TopicTail tail,
            StoreComparison comparison,
            UnlistedRecords unlisted,
            InstantSource clock) {
        this.jdbc = jdbc;
        this.topics = topics;
        this.topic = topic;
        this.table = new StoreTable(jdbc);
        this.tail = tail;
        this.comparison = comparison;
        this.unlisted = unlisted;
        this.clock = clock;
    }

    /** What is known now. */
    public StoreState state() {
        return state;
    }

    /** Compares before the service answers anybody; goes on whatever comes of it. */
    @Override
    public void afterPropertiesSet() {
        look();
    }

    /**
     * Refuses a command unless the store can take it.
     *
     * @throws Refusal 503; the log and the health say what is wrong
     */
    public void demandWritable() {
        if (!state.takesCommands()) {
            throw Refusal.unavailable("store-behind");
        }
    }

    /**
     * Compares, unless that was done a moment ago.
     *
     * @throws IllegalStateException if the store is behind, or the topic cannot be read
     */
    public void demandComplete() {
        // One that is behind is looked at again by its own runner, not each time that the relay tries.
        StoreState now = state instanceof StoreState.Behind behind ? behind : look();
        if (!(now instanceof StoreState.Complete)) {
            throw new IllegalStateException(now.sentence());
        }
    }

    /** Compares again if the outcome is open, or the database is another than the one that was compared. */
    void lookAgain() {
        if (!(state instanceof StoreState.Complete) || !StoreIdentity.of(jdbc).equals(compared)) {
            look();
        }
    }

    private synchronized StoreState look() {
        StoreIdentity now = StoreIdentity.of(jdbc);
        if (state instanceof StoreState.Complete complete
                && now.equals(compared)
                && complete.at().plus(FRESH).isAfter(clock.instant())) {
            return complete;
        }
        StoreState outcome = compare(now);
        if (!outcome.getClass().equals(state.getClass())) {
            tell(outcome);
        }
        compared = now;
        state = outcome;
        return outcome;
    }

    private static void tell(StoreState outcome) {
        switch (outcome) {
            case StoreState.Complete complete -> log.info(complete.sentence());
            case StoreState.Unchanged unchanged -> log.warn(unchanged.sentence());
            case StoreState.Unknown unknown -> log.error(unknown.sentence());
            case StoreState.Behind behind -> log.error(behind.sentence());
        }
    }

    private StoreState compare(StoreIdentity now) {
        try {
            topics.demand();
            String topicId = tail.topicId();
            SentHistory history = new SentHistory(table.positions(topic, topicId), missing -> {});
            Map<String, Integer> partitions = new HashMap<>();
            Map<Integer, Long> next = tail.read(table.compared(topic, topicId), records -> {
                List<StoreComparison.Compared> compared = comparison.compare(records);
                history.take(compared);
                compared.forEach(one -> partitions.put(
                        one.sent().municipality(), one.sent().record().partition()));
            });
            if (history.firstMissing() != null) {
                return new StoreState.Behind(StoreDifference.of(history));
            }
            for (SentEvent again : history.contradicting()) {
                log.error(
                        "The topic says {} at position {} of {}, where it said something else",
                        again.eventId(),
                        again.position(),
                        again.municipality());
            }
            Map<String, Long> highest = history.highest();
            next.keySet().removeAll(unlisted.partitions());
            partitions.forEach((municipality, partition) -> {
                if (unlisted.partitions().contains(partition)) {
                    highest.remove(municipality);
                }
            });
            if (!table.complete(now, topic, topicId, next, highest)) {
                return withoutBroker(now, "the database was changed for another meanwhile");
            }
            return new StoreState.Complete(clock.instant());
        } catch (KafkaException | DataAccessException e) {
            // What was found before stays true while the broker is away.
            return state instanceof StoreState.Behind behind
                    ? behind
                    : withoutBroker(now, String.valueOf(e.getMessage()));
        }
    }

    private StoreState withoutBroker(StoreIdentity now, String why) {
        return table.identity().filter(now::equals).isPresent()
                ? new StoreState.Unchanged(why)
                : new StoreState.Unknown(why);
    }
}
