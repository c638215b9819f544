package dk.seamark.reporting.record.journal;

import dk.seamark.kit.simulation.Actor;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Records on the topic that no relay sent, in the name of a service: with a position too high, with one that was said
 * otherwise before by another event or by the same with other bytes, or with nothing that can be read; and true ones
 * that come again.
 */
final class SimulatedStrays implements Actor {

    private static final String VALUE = """
            {"municipality":"MUNICIPALITY","planId":"p","measurementId":"m","slot":{"indicatorId":"i",\
            "componentId":"c","series":"municipality","period":"2024"},"reason":"method-error"}""";

    /** No service of the simulation sends this one. */
    private static final String OTHER_VALUE = VALUE.replace("method-error", "typing-error");

    private final SimulatedDeliveries deliveries;
    private final Set<Place> holding = new HashSet<>();
    private final Set<Place> unreadable = new HashSet<>();

    private record Place(int partition, long offset) {}

    SimulatedStrays(SimulatedDeliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** Whether this is a stray that no reader may take. */
    boolean hold(ConsumerRecord<byte[], byte[]> record) {
        return holding.contains(new Place(record.partition(), record.offset()));
    }

    /** How many strays no reader may take. */
    int holding() {
        return holding.size();
    }

    /** How many records of a municipality cannot be read. */
    long unreadable(String municipality) {
        return unreadable.stream()
                .filter(place -> municipality.equals(
                        key(deliveries.broker.partition(place.partition()).get((int) place.offset()))))
                .count();
    }

    @Override
    public void act() {
        if (deliveries.world.isCalm() || !deliveries.chance.oneIn(4)) {
            return;
        }
        String municipality = SimulatedDeliveries.MUNICIPALITIES.get(
                deliveries.chance.below(SimulatedDeliveries.MUNICIPALITIES.size()));
        int partition = deliveries.broker.partitionOf(municipality);
        SimulatedDeliveries.Service service =
                deliveries.services.get(deliveries.chance.below(deliveries.services.size()));
        long last = last(partition, service.source(municipality));
        switch (deliveries.chance.below(6)) {
            case 0 -> {
                holding.add(next(partition));
                append(
                        partition,
                        service.source(municipality),
                        last + 2 + deliveries.chance.below(3),
                        deliveries.id().toString(),
                        VALUE);
            }
            case 1 -> {
                if (last > 0) {
                    holding.add(next(partition));
                    append(
                            partition,
                            service.source(municipality),
                            1 + deliveries.chance.below((int) last),
                            deliveries.id().toString(),
                            VALUE);
                }
            }
            case 2 -> {
                unreadable.add(next(partition));
                deliveries.broker.append(partition, bytes(municipality), bytes("{ no json"), new RecordHeaders());
            }
            case 3 -> sayOtherwise(partition, service.source(municipality), last, OTHER_VALUE);
            case 4 -> sayOtherwise(partition, service.source(municipality), last, "{ no json");
            default -> repeat(partition);
        }
    }

    /** The id of an event that was sent, at its position, with another value. */
    private void sayOtherwise(int partition, String source, long last, String value) {
        if (last > 0) {
            long position = 1 + deliveries.chance.below((int) last);
            String id = deliveries.broker.partition(partition).stream()
                    .filter(record -> !hold(record) && isFrom(record, source) && position(record) == position)
                    .map(record -> text(record.headers().lastHeader("ce_id")))
                    .findFirst()
                    .orElseThrow();
            holding.add(next(partition));
            append(partition, source, position, id, value);
        }
    }

    private void repeat(int partition) {
        List<ConsumerRecord<byte[], byte[]>> log = deliveries.broker.partition(partition);
        if (!log.isEmpty()) {
            ConsumerRecord<byte[], byte[]> old = log.get(deliveries.chance.below(log.size()));
            Place place = new Place(partition, old.offset());
            if (!holding.contains(place) && !unreadable.contains(place)) {
                deliveries.broker.append(partition, old.key(), old.value(), new RecordHeaders(old.headers()));
            }
        }
    }

    private Place next(int partition) {
        return new Place(partition, deliveries.broker.partition(partition).size());
    }

    /** The last position of a source on the topic; 0 if there is none. */
    private long last(int partition, String source) {
        long last = 0;
        for (ConsumerRecord<byte[], byte[]> record : deliveries.broker.partition(partition)) {
            if (isFrom(record, source) && !hold(record)) {
                last = Math.max(last, position(record));
            }
        }
        return last;
    }

    private static boolean isFrom(ConsumerRecord<byte[], byte[]> record, String source) {
        Header from = record.headers().lastHeader("ce_source");
        return from != null && source.equals(text(from));
    }

    private static long position(ConsumerRecord<byte[], byte[]> record) {
        return Long.parseLong(text(record.headers().lastHeader("ce_sequence")));
    }

    private void append(int partition, String source, long sequence, String id, String value) {
        String municipality = source.split("/")[1];
        RecordHeaders headers = new RecordHeaders();
        Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", id,
                        "ce_source", source,
                        "ce_type", "dk.seamark.indicator.measurement-withdrawn.v1",
                        "ce_subject", municipality + "/plans/p",
                        "ce_time", "2026-01-01T00:00:00.123456Z",
                        "ce_sequence", Long.toString(sequence),
                        "ce_streamsequence", "0",
                        "ce_actor", "a",
                        "ce_actorrole", "centre-staff")
                .forEach((name, header) -> headers.add(name, bytes(header)));
        deliveries.broker.append(
                partition, bytes(municipality), bytes(value.replace("MUNICIPALITY", municipality)), headers);
    }

    private static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(record.key(), StandardCharsets.UTF_8);
    }

    private static String text(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
