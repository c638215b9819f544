package dk.seamark.policy.amendplan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.plan.Amendment;
import dk.seamark.events.plan.Continuation.SeriesCarriedOn;
import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.Predecessor;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.policy.SlagelsePlan;
import dk.seamark.policy.document.DocumentForm;
import dk.seamark.policy.document.Documents;
import dk.seamark.policy.document.Schemas;
import dk.seamark.policy.enterplan.EnterPlan;
import dk.seamark.policy.plan.PlanState;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A series goes on from what predecessors published, as their packs prove. */
class CarriedSeriesTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 6, 1);
    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2025, 5, 26), "330-2025-1");
    private static final TextRef REASON = new TextRef("6c1b3c4e-7d1e-4b8e-9a43-0f0f0f0f0f0f", "ab".repeat(32));
    private static final Documents DOCUMENTS = new Documents(new Schemas());
    private static final PlanState APPROVED =
            EnterPlan.of(SlagelsePlan.ADDRESS, SlagelsePlan.content(), 0).decide(PlanState.NONE).stream()
                    .reduce(PlanState.NONE, PlanState::after, (one, other) -> other)
                    .after(new PlanApproved("slagelse", "integration-2024-2027", DECISION));

    /**
     * What two packs show of a component, and what comes of it. A question mark stands behind what a public edition
     * withholds.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            unit    | combination      | nordby                    | soenderby                 | since | carried on
            count   | same             | 2022=10 2023=12 2024=14   |                           |       | 2022=10 2023=12
            count   | same             | 2023=12 2022=10           |                           | 2023  | 2023=12
            count   | same             | 2022=10 2022-H2=5 2023=12 |                           |       | 2022=10 2023=12
            count   | same             | 2022-H1=5 2022-H2=5       |                           |       | sources nothing-carried-on
            count   | same             | 2022=3? 2023=12           |                           |       | 2023=12
            count   | same             | 2022=3? 2024=12           |                           |       | sources nothing-carried-on
            count   | same             | 2023=3?                   |                           |       | sources[0].componentId predecessor-without-series
            count   | same             | 2023=12                   | 2023=4                    |       | combination combination-of-so-many
            count   | added            | 2022=10 2023=12           | 2022=5 2023=6             |       | 2022=15 2023=18
            count   | added            | 2022=10 2023=12           | 2023=6                    |       | 2023=18
            count   | added            | 2022=10 2023=12           | 2022=3? 2023=6            |       | 2023=18
            count   | added            | 2022=10                   | 2023=6                    |       | sources nothing-carried-on
            count   | added            | 2023=12                   |                           |       | combination combination-of-so-many
            count   | shares-of-counts | 2023=12                   | 2023=6                    |       | combination combination-of-unit
            percent | same             | 2023=62(62/100)           |                           |       | 2023=62(62/100)
            percent | same             | 2023=62                   |                           |       | 2023=62
            percent | added            | 2023=62(62/100)           | 2023=61(61/100)           |       | combination combination-of-unit
            percent | shares-of-counts | 2023=62(62/100)           | 2023=61(61/100)           |       | 2023=62(123/200)
            percent | shares-of-counts | 2022=62(62/100) 2023=62   | 2022=61(61/100) 2023=61   |       | 2022=62(123/200)
            percent | shares-of-counts | 2023=62                   | 2023=61                   |       | sources nothing-carried-on
            """, useHeadersInDisplayName = true)
    void isMadeOfWhatWasPublished(
            String unit,
            String combination,
            String nordby,
            @Nullable String soenderby,
            @Nullable String since,
            String carried) {
        List<PredecessorBundle> bundles = soenderby == null
                ? List.of(new PredecessorBundle("nordby", unit, nordby))
                : List.of(
                        new PredecessorBundle("nordby", unit, nordby),
                        new PredecessorBundle("soenderby", unit, soenderby));

        assertThat(said(APPROVED, request(unit, combination, since, bundles))).isEqualTo(carried);
    }

    /** A field of what is sent, changed; and where it is refused. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            changed                    | refused
            key another                | sources[0].checkpoint predecessor-unproved
            key no key                 | sources[0].key predecessor-unproved
            checkpoint AAAA            | sources[0].checkpoint predecessor-unproved
            checkpoint AAAAA           | sources[0].checkpoint predecessor-no-base64
            checkpoint another         | sources[0].checkpoint predecessor-unproved
            issue another              | sources[0].issue predecessor-unproved
            issue AAAA                 | sources[0].issue predecessor-unproved
            pack another               | sources[0].pack predecessor-unproved
            pack AAAA                  | sources[0].pack predecessor-no-gzip
            indicatorId j              | sources[0].componentId predecessor-without-series
            componentId d              | sources[0].componentId predecessor-without-series
            """, useHeadersInDisplayName = true)
    void isRefusedIfItIsNotProved(String changed, String refused) {
        String field = changed.substring(0, changed.indexOf(' '));
        String value = changed.substring(changed.indexOf(' ') + 1);
        PredecessorBundle bundle = new PredecessorBundle("nordby", "count", "2023=12");
        // Of another municipality, so that all of its own proves.
        Map<String, Object> other = new PredecessorBundle("soenderby", "count", "2023=13").source();

        bundle.with(field, value.equals("another") ? Objects.requireNonNull(other.get(field)) : value);

        assertThat(said(APPROVED, request("count", "same", null, List.of(bundle))))
                .isEqualTo(refused);
    }

    @Test
    void namesThePackAndTheLogThatItRestsOn() {
        SeriesCarriedOn carried = carried(
                APPROVED,
                request("count", "same", null, List.of(new PredecessorBundle("nordby", "count", "2022=10 2023=12"))));
        Predecessor nordby = carried.predecessors().getFirst();

        assertThat(carried.from()).isEqualTo("2024");
        assertThat(nordby)
                .extracting(
                        Predecessor::municipality,
                        Predecessor::name,
                        Predecessor::planId,
                        Predecessor::period,
                        Predecessor::number,
                        Predecessor::issuedAt,
                        Predecessor::logSize)
                .containsExactly("nordby", "nordby Kommune", "plan", "2025", 1, 1L, 1L);
        assertThat(nordby.verifierKey()).startsWith("ledger.nordby.dk+");
        assertThat(nordby.sha256()).hasSize(64);
        assertThat(carried.figures().getFirst().figure().source()).isEqualTo("Kilden i nordby");
        assertThat(carried.figures())
                .extracting(figure -> figure.measurementId())
                .doesNotHaveDuplicates();
    }

    @Test
    void refusesWhatDoesNotFitTheMunicipalityOrThePlan() {
        PredecessorBundle own = new PredecessorBundle("slagelse", "count", "2023=12");
        PredecessorBundle percent = new PredecessorBundle("nordby", "percent", "2023=12");
        PredecessorBundle nordby = new PredecessorBundle("nordby", "count", "2023=12");

        assertThat(said(APPROVED, request("count", "same", null, List.of(own))))
                .isEqualTo("sources[0].issue predecessor-is-self");
        assertThat(said(APPROVED, request("count", "same", null, List.of(percent))))
                .isEqualTo("sources[0].componentId predecessor-other-unit");
        assertThat(said(APPROVED, request("count", "added", null, List.of(nordby, nordby))))
                .isEqualTo("sources[1].issue predecessor-twice");
        assertThat(said(APPROVED, changed(request("count", "same", null, List.of(nordby)), "from", "2023")))
                .isEqualTo("sources nothing-carried-on");
        assertThat(said(APPROVED, changed(request("count", "same", null, List.of(nordby)), "from", "2039")))
                .isEqualTo("from period-outside-plan");
        assertThat(said(APPROVED, changed(request("count", "same", null, List.of(nordby)), "componentId", "x")))
                .isEqualTo("componentId component-unknown");
    }

    @Test
    void aPredecessorHasOneKeyAndOneHistory() {
        PlanState state = APPROVED;
        Map<String, Object> first =
                request("count", "same", null, List.of(new PredecessorBundle("nordby", "count", "2023=12")));
        for (PlanEvent event : decide(state, first)) {
            state = state.after(event);
        }
        PredecessorBundle again = new PredecessorBundle("nordby", "percent", "2023=12");

        assertThat(said(state, first)).isEqualTo("from carried-on-already");
        assertThat(said(state, request("percent", "same", null, List.of(again))))
                .as("another log of the same size")
                .isEqualTo("sources[0].checkpoint predecessor-other-history");
    }

    /** A bridge would be undone by carrying on again, and a figure that stands would not be replaced. */
    @Test
    void aSeriesIsCarriedOnOnceAlsoWhenItIsBridged() {
        List<PredecessorBundle> nordby = List.of(new PredecessorBundle("nordby", "count", "2023=12"));
        Map<String, Object> bridge = Map.of(
                "kind",
                "break-bridged",
                "indicatorId",
                "fritidsjobvejledning",
                "componentId",
                "fritidsjob",
                "from",
                "2024");
        PlanState state = APPROVED;
        for (Map<String, Object> amendment : List.of(request("count", "same", null, nordby), bridge)) {
            for (PlanEvent event : decide(state, amendment)) {
                state = state.after(event);
            }
        }

        assertThat(said(state, request("count", "same", null, nordby))).isEqualTo("from carried-on-already");
        assertThat(said(state, changed(request("count", "same", null, nordby), "from", "2025")))
                .isEqualTo("from carried-on-already");
    }

    private static Map<String, Object> request(
            String unit, String combination, @Nullable String since, List<PredecessorBundle> bundles) {
        Map<String, Object> amendment = new TreeMap<>(Map.of(
                "kind",
                "series-carried-on",
                "indicatorId",
                unit.equals("count") ? "fritidsjobvejledning" : "beskaeftigelsesfrekvens",
                "componentId",
                unit.equals("count") ? "fritidsjob" : "frekvens",
                "from",
                "2024",
                "combination",
                combination,
                "sources",
                bundles.stream().map(PredecessorBundle::source).toList()));
        if (since != null) {
            amendment.put("since", since);
        }
        return amendment;
    }

    private static Map<String, Object> changed(Map<String, Object> amendment, String field, Object value) {
        amendment.put(field, value);
        return amendment;
    }

    /** The figures that are carried on, or what is refused, without the beginning of its place. */
    private static String said(PlanState state, Map<String, Object> amendment) {
        try {
            return decide(state, amendment).stream()
                    .filter(PlanAmended.class::isInstance)
                    .flatMap(event -> ((SeriesCarriedOn) ((PlanAmended) event).amendment()).figures().stream())
                    .map(figure -> figure.period() + "=" + text(figure.figure()))
                    .collect(Collectors.joining(" "));
        } catch (Refusal refusal) {
            return refusal.violations().stream()
                    .map(violation -> violation.field().replace("amendment.", "") + " " + violation.rule())
                    .collect(Collectors.joining(", "));
        }
    }

    private static String text(Figure figure) {
        return figure.value().toPlainString()
                + (figure.share() == null ? "" : "(" + figure.numerator() + "/" + figure.denominator() + ")");
    }

    private static SeriesCarriedOn carried(PlanState state, Map<String, Object> amendment) {
        return (SeriesCarriedOn) ((PlanAmended) decide(state, amendment).getLast()).amendment();
    }

    private static List<PlanEvent> decide(PlanState state, Map<String, Object> sent) {
        byte[] body = LedgerJson.mapper()
                .writeValueAsBytes(Map.of(
                        "amendment",
                        sent,
                        "reason",
                        "Derfor.",
                        "decision",
                        Map.of("body", "B", "decidedOn", "2025-05-26", "caseNumber", "s")));
        AmendmentDocument document = DOCUMENTS.read(body, DocumentForm.AMENDMENT, AmendmentDocument.class);
        Amendment amendment = AmendmentReader.read(document.amendment(), SlagelsePlan.ADDRESS, state.known());
        return AmendPlan.of(
                        SlagelsePlan.ADDRESS,
                        amendment,
                        DECISION,
                        REASON,
                        SlagelsePlan.policyAdopted(LocalDate.of(2023, 9, 25)),
                        TODAY)
                .decide(state);
    }
}
