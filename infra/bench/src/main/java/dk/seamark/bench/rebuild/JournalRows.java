package dk.seamark.bench.rebuild;

import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.ReportingEvent;
import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.erasure.RetentionEvent;
import dk.seamark.events.erasure.TextErasureEvent;
import dk.seamark.events.figure.FigureEvent;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.policy.PolicyLifecycleEvent;
import dk.seamark.events.report.TrackReportEvent;
import dk.seamark.events.stray.StrayRecordEvent;
import dk.seamark.events.stray.StrayStream;
import dk.seamark.events.watermark.WatermarkAdvanced;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Rows of the journal as the feed would write them, in the binary form of COPY: dense positions, sequences
 * dense by source and by stream, and a watermark that never goes back.
 */
final class JournalRows {

    static final String COLUMNS = "municipality, position, topic_partition, topic_offset, payload, watermark,"
            + " event_id, source, source_sequence, type, stream, stream_sequence, event_time,"
            + " actor, actor_role, actor_centre";

    /** More than any row of a synthetic ledger takes. */
    static final int LARGEST = 16_384;

    private static final short COLUMN_COUNT = 16;
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final Instant FIRST = Instant.parse("2024-01-02T08:00:00.123456Z");
    private static final Instant DAY_ZERO = Instant.parse("2000-01-01T00:00:00Z");
    private static final int ACTORS = 40;

    private static final Map<Class<? extends LedgerEvent>, String> TYPES = WireTypes.all().stream()
            .collect(Collectors.toUnmodifiableMap(WireTypes.Entry::type, WireTypes.Entry::cloudEventType));

    private final String municipality;
    private final SplittableRandom random;
    private final Map<String, Long> sources = new HashMap<>();
    private final Map<String, Long> streams = new HashMap<>();
    private final Function<LedgerEvent, byte[]> payload = LedgerJson.mapper()::writeValueAsBytes;
    private long micros = DAY_ZERO.until(FIRST).toNanos() / 1_000;
    private long position;

    JournalRows(String municipality, long seed) {
        this.municipality = municipality;
        this.random = new SplittableRandom(seed);
    }

    static void begin(ByteBuffer to) {
        to.put(SIGNATURE).putInt(0).putInt(0);
    }

    static void end(ByteBuffer to) {
        to.putShort((short) -1);
    }

    /** Adds the row of the next event. */
    void add(LedgerEvent event, ByteBuffer to) {
        position++;
        micros += Duration.ofMillis(1 + random.nextInt(3_000)).toNanos() / 1_000 + random.nextInt(1_000);
        String source = "/" + municipality + "/" + service(event);
        String stream = stream(event);
        boolean staff = event instanceof IndicatorEvent;
        to.putShort(COLUMN_COUNT);
        text(municipality, to);
        bigint(position, to);
        to.putInt(Integer.BYTES).putInt(3);
        bigint(position - 1, to);
        bytes(payload.apply(event), to);
        bigint(micros, to);
        to.putInt(2 * Long.BYTES).putLong(random.nextLong()).putLong(random.nextLong());
        text(source, to);
        bigint(sources.merge(source, 1L, Long::sum), to);
        text(type(event), to);
        text(stream, to);
        bigint(streams.merge(stream, 1L, Long::sum) - 1, to);
        bigint(micros, to);
        text("5f1c7f0e-3d0b-4a52-9c55-0000000000" + (10 + random.nextInt(ACTORS)), to);
        text(staff ? "centre-staff" : "plan-owner", to);
        text(PlanBeginnings.centreId(1 + random.nextInt(PlanBeginnings.TRACKS)), to);
    }

    private static String type(LedgerEvent event) {
        String type = TYPES.get(event.getClass());
        if (type == null) {
            throw new IllegalStateException("No event of the ledger: " + event.getClass());
        }
        return type;
    }

    private static String service(LedgerEvent event) {
        return switch (event) {
            case PolicyLifecycleEvent policy -> "policy-service";
            case PlanEvent plan -> "policy-service";
            case IndicatorEvent indicator -> "indicator-service";
            case ReportingEvent reporting -> "reporting-service";
            case ErasureEvent erasure -> "indicator-service";
        };
    }

    private String stream(LedgerEvent event) {
        return switch (event) {
            case PolicyLifecycleEvent policy -> municipality + "/policies/" + policy.policyId();
            case PlanEvent plan -> plan(plan.planId());
            case IndicatorEvent indicator -> plan(indicator.planId()) + below(indicator);
            case CommitteePackIssued pack -> plan(pack.planId()) + "/packs/" + pack.period();
            case CommitteePackRedacted pack ->
                plan(pack.planId()) + "/redactions/" + pack.period() + "/" + pack.number();
            case StrayRecordEvent stray -> StrayStream.of(stray);
            case WatermarkAdvanced mark -> WatermarkAdvanced.stream(mark.municipality());
            case TextErasureEvent erasure -> municipality + "/texts/" + erasure.textId();
            case RetentionEvent rule ->
                municipality + "/retention/" + rule.kind().code();
        };
    }

    private String plan(String planId) {
        return municipality + "/plans/" + planId;
    }

    private static String below(IndicatorEvent event) {
        String subject = switch (event) {
            case FigureEvent figure -> "indicators/" + figure.slot().indicatorId();
            case TrackReportEvent report -> "tracks/" + report.trackId();
        };
        return "/" + subject + "/" + event.period();
    }

    private static void bigint(long value, ByteBuffer to) {
        to.putInt(Long.BYTES).putLong(value);
    }

    private static void text(String value, ByteBuffer to) {
        bytes(value.getBytes(StandardCharsets.UTF_8), to);
    }

    private static void bytes(byte[] value, ByteBuffer to) {
        to.putInt(value.length).put(value);
    }
}
