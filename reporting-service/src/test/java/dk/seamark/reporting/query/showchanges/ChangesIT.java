package dk.seamark.reporting.query.showchanges;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.report.Recommendation;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.rule.Answer;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.Reading;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/**
 * Two positions compared over HTTP: figures, texts, targets, readings and verdicts, each with the events that changed
 * it.
 */
class ChangesIT {

    private static final LocalDate DATE = LocalDate.of(2025, 1, 1);
    private static final Place PLACE = Place.fresh("reporting");
    private static final Publisher PUBLISHER = new Publisher(PLACE.topics());
    private static final Running SERVICE = Running.at(PLACE);
    private static long before;

    @BeforeAll
    static void record() {
        TextRef text = PUBLISHER.publishText(SampleEvents.MUNICIPALITY, "Vi har mødtes.");
        PUBLISHER.publish(TwelveIndicators.plan());
        PUBLISHER.publish(SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "12"));
        PUBLISHER.publish(SampleEvents.recorded("m-2", SampleEvents.slot("i5-1", "c", 2024), "61"));
        PUBLISHER.publish(SampleEvents.recorded("m-4", SampleEvents.slot("i8-2", "c", 2024), "2"));
        UUID last = PUBLISHER.publish(SampleEvents.recorded("m-3", SampleEvents.comparator("i5-1", "c", 2024), "65"));
        before = SERVICE.await(last);
        SERVICE.json("/ledger/events/" + issued() + "?waitMillis=20000");

        PUBLISHER.publish(SampleEvents.corrected("m-5", "m-1", SampleEvents.slot("i4-1", "c", 2024), "121"));
        PUBLISHER.publish(SampleEvents.withdrawn("m-4", SampleEvents.slot("i8-2", "c", 2024)));
        PUBLISHER.publish(SampleEvents.recorded("m-6", SampleEvents.slot("i8-1", "c", 2024), "2"));
        PUBLISHER.publish(SampleEvents.decided("i5-1", null, new Answer.ReadingIs("c", Reading.PERCENTAGE_POINTS)));
        PUBLISHER.publish(SampleEvents.revised("i8-2", DATE, new AtLeast("c", new BigDecimal("3"))));
        SERVICE.await(PUBLISHER.publish(List.of(recommending(text), SampleEvents.reportApproved())));
    }

    private static TrackReportSubmitted recommending(TextRef text) {
        List<Recommendation> told = List.of(new Recommendation("bolig", text));
        return new TrackReportSubmitted(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                SampleEvents.TRACK,
                "2024",
                1,
                text,
                List.of(),
                null,
                told);
    }

    private static String issued() {
        var answer = SERVICE.post(
                "/years/2024/packs", "{\"plan\":\"p\",\"unapproved\":\"Teksten er ikke skrevet.\"}", Role.SECRETARIAT);
        assertThat(answer.statusCode()).isEqualTo(201);
        return LedgerJson.mapper().readTree(answer.body()).at("/events/0/id").asString();
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        PUBLISHER.close();
    }

    @Test
    void figuresSayWhatTheyWereWhatTheyAreAndWhy() {
        JsonNode figures = changes("from=" + before).path("figures");

        assertThat(figures).hasSize(3);
        JsonNode corrected = of(figures, "i4-1");
        assertThat(corrected.at("/before/value").asInt()).isEqualTo(12);
        assertThat(corrected.at("/after/value").asInt()).isEqualTo(121);
        assertThat(corrected.path("revision").asString()).isEqualTo("error");
        assertThat(corrected.at("/causes/0/type").asString()).isEqualTo("indicator.measurement-corrected");
        assertThat(corrected.at("/causes/0/reason").asString()).isEqualTo("typing-error");
        assertThat(corrected.at("/causes/0/position").asLong()).isEqualTo(before + 2);
        JsonNode withdrawn = of(figures, "i8-2");
        assertThat(withdrawn.has("after")).isFalse();
        assertThat(withdrawn.path("revision").asString()).isEqualTo("major");
        assertThat(of(figures, "i8-1").path("revision").asString()).isEqualTo("first");
    }

    @Test
    void targetsReadingsTextsAndVerdictsAreCompared() {
        JsonNode changes = changes("from=" + before);

        JsonNode reading = changes.path("targets")
                .valueStream()
                .filter(target -> target.path("indicatorId").asString().equals("i5-1"))
                .findFirst()
                .orElseThrow();
        assertThat(reading.at("/before/rule").has("reading")).isFalse();
        assertThat(reading.at("/after/rule/reading").asString()).isEqualTo("percentage-points");
        assertThat(reading.at("/causes/0/type").asString()).isEqualTo("policy.target-reading-decided");
        JsonNode revised = of(changes.path("targets"), "i8-2");
        assertThat(revised.at("/after/rule/value").asInt()).isEqualTo(3);
        assertThat(revised.at("/causes/0/type").asString()).isEqualTo("policy.indicator-target-revised");
        assertThat(changes.path("targets")).as("three dates read, one revised").hasSize(4);

        assertThat(changes.path("texts")).hasSize(1);
        assertThat(changes.at("/texts/0/before").asString()).isEqualTo("awaited");
        assertThat(changes.at("/texts/0/after").asString()).isEqualTo("approved");
        assertThat(changes.at("/texts/0/causes")).hasSize(2);
        assertThat(changes.at("/texts/0/recommendations")).hasSize(1);
        assertThat(changes.at("/texts/0/recommendations/0/focusAreaId").asString())
                .isEqualTo("bolig");
        assertThat(changes.at("/texts/0/recommendations/0/after").asString()).isEqualTo("given");

        assertThat(verdict(changes, "i4-1")).isEqualTo("not-met to met");
        assertThat(verdict(changes, "i5-1")).isEqualTo("undecided to met");
        assertThat(verdict(changes, "i8-1")).isEqualTo("not-measured to met");
        assertThat(verdict(changes, "i8-2")).isEqualTo("met to not-measured");
        assertThat(changes.path("verdicts")).hasSize(4);
    }

    @Test
    void aPackStandsForWhatItKnew() {
        JsonNode sincePack = changes("from=pack:1");

        assertThat(sincePack.at("/from/position").asLong()).isEqualTo(before);
        assertThat(sincePack.path("figures"))
                .isEqualTo(changes("from=" + before).path("figures"));
        assertThat(changes("from=" + before + "&to=pack:1").path("figures")).isEmpty();
        assertThat(changes("from=" + before + "&to=" + (before + 2)).path("figures"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            from=pack:0            | 400
            from=pack:9            | 404
            from=later             | 400
            from=999999            | 422
            from=40&to=30          | 422
            from=1&plan=other      | 404
            to=1                   | 400
            """)
    void refusesWhatCannotBeCompared(String query, int status) {
        assertThat(SERVICE.get("/years/2024/changes?" + query).statusCode())
                .as(query)
                .isEqualTo(status);
    }

    private static JsonNode changes(String query) {
        return SERVICE.json("/years/2024/changes?" + query);
    }

    private static JsonNode of(JsonNode changes, String indicator) {
        List<JsonNode> its = changes.valueStream()
                .filter(change -> change.path("indicatorId").asString().equals(indicator))
                .toList();
        assertThat(its).as(indicator).hasSize(1);
        return its.getFirst();
    }

    private static String verdict(JsonNode changes, String indicator) {
        JsonNode change = of(changes.path("verdicts"), indicator);
        return change.at("/before/code").asString() + " to "
                + change.at("/after/code").asString();
    }
}
