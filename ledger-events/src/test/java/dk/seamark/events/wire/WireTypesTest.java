package dk.seamark.events.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dk.seamark.events.IndicatorEvent;
import dk.seamark.events.LedgerEvent;
import dk.seamark.events.PolicyServiceEvent;
import dk.seamark.events.erasure.ErasureEvent;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.rule.AnswerPlace;
import dk.seamark.events.rule.SpanReading;
import dk.seamark.events.value.MissingReason;
import dk.seamark.events.value.Money;
import dk.seamark.events.value.Unit;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireTypesTest {

    private static final String KEBAB = "[a-z0-9]+(-[a-z0-9]+)*";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dk.seamark.events");

    static List<WireTypes.Entry> all() {
        return WireTypes.all();
    }

    @Test
    void knowsEveryEventThatThereIs() {
        List<Class<?>> events = CLASSES.stream()
                .<Class<?>>map(JavaClass::reflect)
                .filter(LedgerEvent.class::isAssignableFrom)
                .filter(type -> !type.isInterface())
                .toList();

        assertThat(events).hasSizeGreaterThan(10);
        assertThat(WireTypes.all().stream().<Class<?>>map(WireTypes.Entry::type))
                .containsExactlyInAnyOrderElementsOf(events);
    }

    @Test
    void noNameStandsForTwoEvents() {
        assertThat(WireTypes.all()).extracting(WireTypes.Entry::cloudEventType).doesNotHaveDuplicates();
        assertThat(WireTypes.all()).extracting(WireTypes.Entry::dataSchema).doesNotHaveDuplicates();
        assertThat(WireTypes.all()).extracting(WireTypes.Entry::schemaFile).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void aNameStartsWithItsServiceAndLeadsBackToItsEvent(WireTypes.Entry entry) {
        String service = PolicyServiceEvent.class.isAssignableFrom(entry.type())
                ? "policy"
                : IndicatorEvent.class.isAssignableFrom(entry.type())
                        ? "indicator"
                        // Every service that keeps texts publishes these.
                        : ErasureEvent.class.isAssignableFrom(entry.type()) ? "text" : "reporting";

        assertThat(entry.name()).matches(service + "\\." + KEBAB);
        assertThat(WireTypes.of(entry.type())).isEqualTo(entry);
        assertThat(WireTypes.named(entry.name(), entry.revision())).contains(entry);
        assertThat(WireTypes.ofCloudEventType(entry.cloudEventType())).contains(entry);
    }

    @Test
    void theNamesAreThoseThatWereAgreed() {
        assertThat(WireTypes.of(MeasurementRecorded.class))
                .isEqualTo(new WireTypes.Entry("indicator.measurement-recorded", 1, MeasurementRecorded.class))
                .extracting(WireTypes.Entry::cloudEventType, WireTypes.Entry::dataSchema, WireTypes.Entry::schemaFile)
                .containsExactly(
                        "dk.seamark.indicator.measurement-recorded.v1",
                        "urn:seamark:schema:indicator.measurement-recorded:1",
                        "indicator.measurement-recorded.v1.schema.json");
        assertThat(WireTypes.of(IndicatorTargetSet.class).name()).isEqualTo("policy.indicator-target-set");
        assertThat(WireTypes.of(TrackReportSubmitted.class).name()).isEqualTo("indicator.track-report-submitted");
    }

    @Test
    void aTypeThatThisVersionDoesNotKnowIsToldAsSuch() {
        assertThat(WireTypes.named("indicator.measurement-recorded", 2)).isEmpty();
        assertThat(WireTypes.named("indicator.measurement-forgotten", 1)).isEmpty();
        assertThat(WireTypes.ofCloudEventType("indicator.measurement-recorded")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> WireTypes.of(PolicyServiceEvent.class));
    }

    @Test
    void everyEnumThatIsStoredHasCodesOfItsOwn() {
        List<Class<?>> enums = CLASSES.stream()
                .filter(JavaClass::isEnum)
                .<Class<?>>map(JavaClass::reflect)
                // The codes of units are not in kebab case; UnitSchemaTest holds them.
                .filter(type -> !Unit.class.isAssignableFrom(type) && type != Money.Scale.class)
                // How spans are read follows from a pack's version of the rules, and is stored nowhere.
                .filter(type -> type != SpanReading.class)
                .toList();

        assertThat(enums).hasSizeGreaterThan(8).allSatisfy(type -> {
            assertThat(type).isAssignableTo(Coded.class);
            assertThat(Arrays.stream(type.getEnumConstants()).map(constant -> ((Coded) constant).code()))
                    .doesNotHaveDuplicates()
                    .allMatch(code -> code.matches(KEBAB));
        });
    }

    @Test
    void aCodeLeadsBackToItsConstant() {
        assertThat(Arrays.stream(MissingReason.values()))
                .allSatisfy(reason ->
                        assertThat(Coded.of(MissingReason.class, reason.code())).contains(reason));
        assertThat(Coded.of(MissingReason.class, "NOT_MEASURED")).isEmpty();
    }

    @Test
    void everySealedFamilyBesideTheEventsHasKindsOfItsOwn() {
        List<Class<?>> families = CLASSES.stream()
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> type.isSealed() && !LedgerEvent.class.isAssignableFrom(type))
                // Values that are computed from a value or a rule, and never stored.
                .filter(type -> !Unit.class.isAssignableFrom(type))
                .filter(type -> type != Unit.UnitRule.class && type != AnswerPlace.class)
                .toList();

        assertThat(families)
                .hasSizeGreaterThan(5)
                .allSatisfy(family ->
                        assertThat(kinds(family)).doesNotHaveDuplicates().allMatch(kind -> kind.matches(KEBAB)));
    }

    /** Every list in an event is a copy, so that nobody can change it afterwards. */
    @Test
    void recordsWithListsCopyThem() {
        List<Class<?>> holders = CLASSES.stream()
                .<Class<?>>map(JavaClass::reflect)
                .filter(type -> type.isRecord()
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(component -> component.getType() == List.class))
                .toList();

        assertThat(holders)
                .hasSizeGreaterThan(8)
                .allSatisfy(holder -> assertThat(CLASSES.get(holder).getConstructors().stream()
                                .flatMap(constructor -> constructor.getMethodCallsFromSelf().stream()))
                        .as("%s calls List.copyOf", holder.getSimpleName())
                        .anyMatch(call -> call.getTarget().getFullName().startsWith("java.util.List.copyOf")));
    }

    private static Stream<String> kinds(Class<?> type) {
        if (type.isSealed()) {
            return Arrays.stream(type.getPermittedSubclasses()).flatMap(WireTypesTest::kinds);
        }
        assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
        Kind kind = type.getAnnotation(Kind.class);
        assertThat(kind).as("@Kind of %s", type).isNotNull();
        return Stream.of(kind.value());
    }
}
