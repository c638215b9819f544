package dk.seamark.bench.rebuild;

import dk.seamark.bench.Samples;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.reporting.record.journal.fastjson.EventReader;
import dk.seamark.reporting.record.journal.fastjson.FastEventReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Events read from bytes in memory, by the service's own reader and by Jackson's streaming parser in turns: the CPU
 * time of the thread that reads, as a rebuild is bound by it.
 */
final class ReaderFigures {

    private static final int EVENTS = 100_000;
    private static final int WARM_UP_ROUNDS = 5;
    private static final int ROUNDS = 11;

    private final List<EventReader.Part> types = new ArrayList<>();
    private final List<EventReader.Part> payloads = new ArrayList<>();
    private final List<LedgerEvent> written = new ArrayList<>();

    void run(long seed) {
        write(new SyntheticLedger("maaleby", seed));
        EventReader own = new FastEventReader();
        EventReader streaming = new StreamingEventReader();
        verify(own);
        verify(streaming);
        List<Double> byOwn = new ArrayList<>();
        List<Double> byStreaming = new ArrayList<>();
        for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
            double one = perSecond(own);
            double other = perSecond(streaming);
            if (round >= WARM_UP_ROUNDS) {
                byOwn.add(one);
                byStreaming.add(other);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%,d events from bytes: %.0f a second of CPU time, by Jackson's streaming parser %.0f, ratio %s%n",
                EVENTS,
                Samples.of(byOwn).median(),
                Samples.of(byStreaming).median(),
                Samples.ratios(byOwn, byStreaming).spread());
    }

    /** Events as they come when all plans are there. */
    private void write(SyntheticLedger ledger) {
        for (int i = 0; i < SyntheticLedger.BEGINNINGS; i++) {
            ledger.next();
        }
        for (int i = 0; i < EVENTS; i++) {
            LedgerEvent event = ledger.next();
            written.add(event);
            types.add(part(WireTypes.of(event.getClass()).cloudEventType().getBytes(StandardCharsets.US_ASCII)));
            payloads.add(part(LedgerJson.mapper().writeValueAsBytes(event)));
        }
    }

    private static EventReader.Part part(byte[] bytes) {
        return new EventReader.Part(bytes, 0, bytes.length);
    }

    private void verify(EventReader reader) {
        for (int i = 0; i < EVENTS; i++) {
            if (!reader.read(types.get(i), payloads.get(i)).equals(written.get(i))) {
                throw new IllegalStateException(reader + " reads another event than " + written.get(i));
            }
        }
    }

    private double perSecond(EventReader reader) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        int kept = 0;
        for (int i = 0; i < EVENTS; i++) {
            kept += reader.read(types.get(i), payloads.get(i)).municipality().length();
        }
        if (kept == 0) {
            throw new IllegalStateException("Nothing was read");
        }
        return EVENTS * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
    }
}
