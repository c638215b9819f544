package dk.seamark.reporting.query.showhistory;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.plan.IndicatorTargetSet;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanTerms;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.value.Cadence;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Histories over HTTP: their content, references between events, and paging. */
class HistoryIT {

    private static final Place PLACE = Place.fresh("reporting");
    private static final Publisher PUBLISHER = new Publisher(PLACE.topics());
    private static final Running SERVICE = Running.at(PLACE);
    private static final int PLAN = TwelveIndicators.plan().size();

    @BeforeAll
    static void record() {
        TextRef text = PUBLISHER.publishText(SampleEvents.MUNICIPALITY, "Vi har mødtes.");
        PUBLISHER.publish(TwelveIndicators.plan());
        PUBLISHER.publish(SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "12"));
        PUBLISHER.publish(SampleEvents.corrected("m-2", "m-1", SampleEvents.slot("i4-1", "c", 2024), "121"));
        PUBLISHER.publish(SampleEvents.withdrawn("m-2", SampleEvents.slot("i4-1", "c", 2024)));
        PUBLISHER.publish(SampleEvents.recorded("m-3", SampleEvents.slot("i4-1", "c", 2023), "120"));
        PUBLISHER.publish(SampleEvents.recorded("m-4", SampleEvents.slot("i4-2", "c", 2024), "5"));
        PUBLISHER.publish(List.of(SampleEvents.submitted(text), SampleEvents.reportApproved()));
        SERVICE.await(PUBLISHER.publish(halfYearly()));
    }

    /** A half-yearly plan, h, with a target for each half of 2024. */
    private static List<LedgerEvent> halfYearly() {
        PlanTerms terms = new PlanTerms(
                "p", "Plan", 2024, 2025, null, "Udvalget", "ari", List.of(), List.of(), Cadence.HALF_YEARLY, "planen");
        AtLeast two = new AtLeast("c", BigDecimal.TWO);
        return List.of(
                new PlanDrafted(SampleEvents.MUNICIPALITY, "h", terms),
                new IndicatorTargetSet(SampleEvents.MUNICIPALITY, "h", "i", LocalDate.of(2024, 7, 1), "Mindst 2", two),
                new IndicatorTargetSet(SampleEvents.MUNICIPALITY, "h", "i", LocalDate.of(2025, 1, 1), "Mindst 2", two));
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        PUBLISHER.close();
    }

    @Test
    void aCorrectionAndWhatItCorrectsNameEachOther() {
        JsonNode events = SERVICE.json("/history?plan=p&indicator=i4-1&year=2024&type=indicator.measurement-recorded")
                .path("events");
        assertThat(events).hasSize(1);
        assertThat(events.at("/0/position").asLong()).isEqualTo(PLAN + 1);
        assertThat(events.at("/0/answeredBy").asLong()).isEqualTo(PLAN + 2);

        JsonNode corrected = SERVICE.json("/history?plan=p&indicator=i4-1&type=indicator.measurement-corrected")
                .at("/events/0");
        assertThat(corrected.path("answers").asLong()).isEqualTo(PLAN + 1);
        assertThat(corrected.path("answeredBy").asLong()).isEqualTo(PLAN + 3);
        assertThat(corrected.at("/reason/code").asString()).isEqualTo("typing-error");
        assertThat(corrected.at("/event/figure/value").asInt()).isEqualTo(121);
        assertThat(corrected.path("time").asString()).endsWith("Z");
        assertThat(corrected.path("role").asString()).isNotEmpty();

        JsonNode approved = SERVICE.json("/history?plan=p&track=t&type=indicator.track-report-approved")
                .at("/events/0");
        assertThat(approved.path("answers").asLong()).isEqualTo(PLAN + 6);
        assertThat(SERVICE.json("/history?plan=p&indicator=i4-1&asOf=" + (PLAN + 1) + "&year=2024")
                        .path("events")
                        .valueStream()
                        .anyMatch(event -> event.has("answeredBy")))
                .as("what came later is not known before")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            plan=p&indicator=i4-1&year=2024                     | 4
            plan=p&indicator=i4-1&year=2023                     | 1
            plan=p&indicator=i4-2&type=indicator.measurement-recorded | 1
            plan=p&track=t&year=2024                            | 2
            plan=p&type=policy.plan-approved                    | 1
            plan=h&year=2024-H1                                 | 1
            plan=h&year=2024-H2                                 | 1
            plan=h&year=2024                                    | 2
            plan=h&indicator=i&year=2024-H1                     | 1
            plan=other                                          | 0
            role=auditor                                        | 0
            year=2024&type=indicator.measurement-withdrawn      | 1
            policy=none                                         | 0
            """)
    void holdsWhatIsAskedFor(String query, int count) {
        assertThat(SERVICE.json("/history?" + query).path("events")).as(query).hasSize(count);
    }

    @Test
    void pagesHoldEveryEventOnce() {
        List<Long> positions = new ArrayList<>();
        String after = "0";
        while (after != null) {
            JsonNode page = SERVICE.json("/history?limit=7&after=" + after);
            page.path("events")
                    .forEach(event -> positions.add(event.path("position").asLong()));
            after = page.hasNonNull("next") ? page.path("next").asString() : null;
        }

        List<Long> all = new ArrayList<>();
        for (long position = 1; position <= PLAN + 10; position++) {
            all.add(position);
        }
        assertThat(positions).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            track=t           | 400 | plan
            indicator=i4-1    | 400 | plan
            year=24           | 400 | year
            type=guess        | 400 | type
            role=king         | 400 | role
            limit=0           | 400 | limit
            limit=501         | 400 | limit
            after=-1          | 400 | after
            asOf=999999       | 422 | asOf
            asOf=yesterday    | 400 | asOf
            """)
    void refusesWhatItCannotTake(String query, int status, String field) {
        var answer = SERVICE.get("/history?" + query);
        assertThat(answer.statusCode()).as(query).isEqualTo(status);
        assertThat(LedgerJson.mapper()
                        .readTree(answer.body())
                        .at("/violations/0/field")
                        .asString())
                .isEqualTo(field);
    }

    @Test
    void isForThoseWhoAnswerForTheWhole() {
        assertThat(SERVICE.get("/history", Role.AUDITOR).statusCode()).isEqualTo(200);
        assertThat(SERVICE.get("/history", Role.PLAN_OWNER).statusCode()).isEqualTo(200);
        assertThat(SERVICE.get("/history", Role.CENTRE_STAFF).statusCode()).isEqualTo(403);
        assertThat(SERVICE.get("/history", Role.PUBLIC).statusCode()).isEqualTo(403);
    }
}
