package dk.seamark.kit.relay;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.Topic;
import dk.seamark.stack.Backends;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A transaction that appends early and commits late: gap-aware tracking tokens would lose it after a minute. It has a
 * PostgreSQL of its own, as every relay on the same one would wait for it.
 */
@Execution(ExecutionMode.CONCURRENT)
class LongTransactionIT {

    private static final Duration OPEN = Duration.ofSeconds(61);

    @Test
    void anEventWhoseTransactionStayedOpenForMoreThanAMinuteIsSent() throws Exception {
        Place place = Place.fresh(Backends.own(), "sample");
        CountDownLatch appended = new CountDownLatch(1);
        try (var service = SampleService.start(place);
                ExecutorService threads = Executors.newSingleThreadExecutor()) {
            SampleService.submit(service, "slagelse/figures/before", "1", null);
            Future<?> late = threads.submit(() -> service.getBean(TransactionTemplate.class)
                    .executeWithoutResult(status -> {
                        // The services' own sessions end sooner; a person's does not.
                        service.getBean(JdbcOperations.class)
                                .execute("SET LOCAL idle_in_transaction_session_timeout = 0");
                        SampleService.submit(service, "slagelse/figures/late", "1", null);
                        appended.countDown();
                        pause(OPEN);
                    }));
            appended.await();
            int meanwhile = 0;
            while (!late.isDone()) {
                SampleService.submit(service, "slagelse/figures/others", "1", null);
                meanwhile++;
                pause(Duration.ofSeconds(1));
            }
            late.get(60, TimeUnit.SECONDS);
            SampleService.submit(service, "slagelse/figures/after", "1", null);
            int all = meanwhile + 3;

            List<ConsumerRecord<byte[], byte[]>> records =
                    Topic.read(place.backends(), place.topics().events(), all);

            assertThat(meanwhile).isGreaterThan(50);
            assertThat(Topic.positions(records, "slagelse")).isEqualTo(Topic.upTo(all));
            List<String> streams = records.stream()
                    .map(record -> Topic.header(record.headers(), "ce_subject"))
                    .toList();
            assertThat(streams).startsWith("slagelse/figures/before").endsWith("slagelse/figures/after");
            assertThat(streams).filteredOn("slagelse/figures/late"::equals).hasSize(1);
            assertThat(records.stream()
                            .filter(record ->
                                    Topic.header(record.headers(), "ce_subject").endsWith("/others"))
                            .map(record -> Integer.valueOf(Topic.header(record.headers(), "ce_streamsequence")))
                            .toList())
                    .as("a stream's own order is kept")
                    .isSorted()
                    .hasSize(meanwhile);
        }
    }

    private static void pause(Duration length) {
        try {
            Thread.sleep(length);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
