package dk.seamark.reporting.record.journal.fastjson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.wire.WireTypes;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.reporting.before.LedgerFromBefore;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** The fast parser returns what the mapper returns, or nothing. */
class FastEventReaderTest {

    private static final int RECORDS = 100;
    private static final int CHANGES = 20;

    /** All of the 162 except 41 with a rule or an answer in them, and 6 with quotation marks in a text. */
    private static final int QUICK_BEFORE = 115;

    /** The characters of JSON. */
    private static final String LETTERS = "0123456789.-+eE\"\\,:{}[]ntf ";

    private static final WireTypes.Entry RECORDED = WireTypes.of(MeasurementRecorded.class);
    private static final WireTypes.Entry CORRECTED = WireTypes.of(MeasurementCorrected.class);

    /** One reader for all tests, so that its caches hold values of other types too. */
    private static final FastEventReader READER = new FastEventReader();

    static List<WireTypes.Entry> types() {
        return WireTypes.all();
    }

    static Stream<WireTypes.Entry> quickTypes() {
        return WireTypes.all().stream().filter(entry -> form(entry).isPresent());
    }

    @Test
    void onlyWhatHoldsARuleIsReadInTheThoroughWay() {
        assertThat(WireTypes.all())
                .filteredOn(entry -> form(entry).isEmpty())
                .extracting(WireTypes.Entry::name)
                .containsExactly(
                        "policy.indicator-target-revised",
                        "policy.indicator-target-set",
                        "policy.plan-amended",
                        "policy.target-reading-decided");
    }

    @ParameterizedTest
    @MethodSource("types")
    void theApprovedExamplesAreReadAsTheMapperReadsThem(WireTypes.Entry type) {
        for (byte[] approved : examples(type)) {
            LedgerEvent event = LedgerJson.mapper().readValue(approved, type.type());
            byte[] written = LedgerJson.mapper().writeValueAsBytes(event);

            assertThat(read(type, approved)).isEqualTo(event);
            assertThat(read(type, written)).isEqualTo(event);
            form(type).ifPresent(form -> assertThat(quick(form, written)).isEqualTo(event));
        }
    }

    @ParameterizedTest
    @MethodSource("quickTypes")
    void whateverIsWrittenIsReadAsTheMapperReadsIt(WireTypes.Entry type) {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        RandomRecords records = new RandomRecords(random);
        RecordReader form = form(type).orElseThrow();
        int quick = 0;
        int changed = 0;
        for (int i = 0; i < RECORDS; i++) {
            byte[] written = LedgerJson.mapper().writeValueAsBytes(records.next(type.type()));
            String what = "seed %d, record %d: %s".formatted(seed, i, new String(written, StandardCharsets.UTF_8));
            LedgerEvent event = LedgerJson.mapper().readValue(written, type.type());
            assertThat(read(type, written)).as(what).isEqualTo(event);
            quick += quick(form, written) == null ? 0 : 1;
            for (int change = 0; change < CHANGES; change++) {
                changed += agrees(type, form, changed(written, random), what) ? 1 : 0;
            }
        }
        // So that the test cannot pass without having tried both.
        assertThat(quick).as("seed %d", seed).isGreaterThan(0);
        assertThat(changed).as("seed %d", seed).isGreaterThan(0);
    }

    @ParameterizedTest
    @MethodSource("quickTypes")
    void aCommaAfterTheLastMemberIsNotRead(WireTypes.Entry type) {
        for (byte[] approved : examples(type)) {
            LedgerEvent event = LedgerJson.mapper().readValue(approved, type.type());
            String written = LedgerJson.mapper().writeValueAsString(event);
            byte[] ended = written.replaceFirst("}$", ",}").getBytes(StandardCharsets.UTF_8);

            assertThat(quick(form(type).orElseThrow(), ended)).as(written).isNull();
            assertThatThrownBy(() -> read(type, ended)).as(written).isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void theEventsFromBeforeAreReadAsTheMapperReadsThem() {
        int quick = 0;
        for (FeedRecord record : LedgerFromBefore.decoded()) {
            FeedRecord.Decoded before = (FeedRecord.Decoded) record;
            WireTypes.Entry type = before.envelope().type();
            assertThat(read(type, before.payload())).isEqualTo(before.event());
            quick += form(type).map(form -> quick(form, before.payload())).isPresent() ? 1 : 0;
        }
        assertThat(quick).isEqualTo(QUICK_BEFORE);
    }

    @Test
    void theSameSlotIsOneObjectInEventsOfAnyType() {
        EventReader fresh = new FastEventReader();
        var recorded = (MeasurementRecorded) read(fresh, RECORDED, ofSlot(RECORDED, "4.1"));
        var corrected = (MeasurementCorrected) read(fresh, CORRECTED, ofSlot(CORRECTED, "4.1"));

        assertThat(corrected.slot()).isSameAs(recorded.slot());
    }

    @Test
    void whatIsKnownIsNotReadAsFarAsABraceInIt() {
        EventReader fresh = new FastEventReader();
        String whole = ofSlot(RECORDED, "a}b");
        String cut = whole.replaceFirst("a}b[^}]*}", "a}");

        assertThat(whole).contains("a}b");
        assertThat(cut).contains("\"a},");
        assertThat(read(fresh, RECORDED, whole)).isInstanceOf(MeasurementRecorded.class);
        assertThatThrownBy(() -> read(fresh, RECORDED, cut)).isInstanceOf(JacksonException.class);
    }

    /** The approved example of a type, as it is written, with another slot. */
    private static String ofSlot(WireTypes.Entry type, String indicatorId) {
        LedgerEvent approved = LedgerJson.mapper().readValue(examples(type).getFirst(), type.type());
        return LedgerJson.mapper().writeValueAsString(approved).replaceFirst("\"slot\":\\{[^}]*}", """
                "slot":{"indicatorId":"%s","componentId":"andel","series":"municipality","period":"2024"}\
                """.formatted(
                        indicatorId));
    }

    @Test
    void aTypeThatThisVersionLacksIsSaid() {
        byte[] type = "dk.seamark.policy.plan-forgotten.v1".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> READER.read(part(type), part(new byte[] {'{', '}'})))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("plan-forgotten");
    }

    /**
     * Whether the fast parser accepted these bytes. If so, the mapper must read the same; the combined reader must in
     * any case.
     */
    private static boolean agrees(WireTypes.Entry type, RecordReader form, byte[] bytes, String what) {
        String now = what + "\nchanged: " + new String(bytes, StandardCharsets.UTF_8);
        assertThat(outcome(() -> read(type, bytes)))
                .as(now)
                .isEqualTo(outcome(() -> LedgerJson.mapper().readValue(bytes, type.type())));
        LedgerEvent quick = quick(form, bytes);
        if (quick == null) {
            return false;
        }
        try {
            assertThat(LedgerJson.mapper().readValue(bytes, type.type()))
                    .as(now)
                    .isEqualTo(quick);
        } catch (JacksonException e) {
            throw new AssertionError("The mapper does not read it: " + now, e);
        }
        return true;
    }

    /** What is read, or the exception. */
    private static Object outcome(Supplier<? extends LedgerEvent> reading) {
        try {
            return reading.get();
        } catch (RuntimeException e) {
            return e.getClass();
        }
    }

    /** These bytes with one to three of them changed, removed or doubled, or with the rest cut off. */
    private static byte[] changed(byte[] bytes, Random random) {
        byte[] changed = bytes;
        for (int times = random.nextInt(1, 4); times > 0 && changed.length > 0; times--) {
            int at = random.nextInt(changed.length);
            byte[] before = Arrays.copyOf(changed, at);
            byte[] after = Arrays.copyOfRange(changed, at + 1, changed.length);
            byte[] between = switch (random.nextInt(5)) {
                case 0 -> new byte[] {(byte) random.nextInt(256)};
                case 1 -> new byte[] {bytes[random.nextInt(bytes.length)]};
                case 2 -> new byte[] {changed[at], changed[at]};
                case 3 -> new byte[] {};
                default -> new byte[] {(byte) LETTERS.charAt(random.nextInt(LETTERS.length()))};
            };
            changed = new byte[before.length + between.length + after.length];
            System.arraycopy(before, 0, changed, 0, before.length);
            System.arraycopy(between, 0, changed, before.length, between.length);
            System.arraycopy(after, 0, changed, before.length + between.length, after.length);
        }
        return random.nextInt(20) == 0 ? Arrays.copyOf(changed, random.nextInt(changed.length + 1)) : changed;
    }

    private static LedgerEvent read(EventReader reader, WireTypes.Entry type, String payload) {
        return read(reader, type, payload.getBytes(StandardCharsets.UTF_8));
    }

    private static LedgerEvent read(WireTypes.Entry type, byte[] payload) {
        return read(READER, type, payload);
    }

    private static LedgerEvent read(EventReader reader, WireTypes.Entry type, byte[] payload) {
        return reader.read(part(type.cloudEventType().getBytes(StandardCharsets.US_ASCII)), part(payload));
    }

    private static Optional<RecordReader> form(WireTypes.Entry type) {
        return RecordReader.of(type.type(), new ValueReaders());
    }

    private static @Nullable LedgerEvent quick(RecordReader form, byte[] payload) {
        return FastEventReader.fast(form, part(payload));
    }

    /** The bytes in the middle of a larger array, as in a driver's buffer. */
    private static EventReader.Part part(byte[] bytes) {
        byte[] message = new byte[bytes.length + 12];
        Arrays.fill(message, (byte) '"');
        System.arraycopy(bytes, 0, message, 3, bytes.length);
        return new EventReader.Part(message, 3, bytes.length);
    }

    /** The approved examples of a type: the full one, and the minimal and the further ones that there are. */
    private static List<byte[]> examples(WireTypes.Entry type) {
        return Stream.of(".json", ".minimal.json", ".2.json", ".3.json")
                .map(ending -> example(type, ending))
                .filter(Objects::nonNull)
                .toList();
    }

    private static byte @Nullable [] example(WireTypes.Entry type, String ending) {
        String file = "/contract/" + type.name() + ".v" + type.revision() + ending;
        try (InputStream example = FastEventReaderTest.class.getResourceAsStream(file)) {
            assertThat(example != null || !ending.equals(".json")).as(file).isTrue();
            return example == null ? null : Objects.requireNonNull(example).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
