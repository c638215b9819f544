package dk.seamark.reporting.query.showeffects;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a figure would do, over HTTP: verdicts of now and then, and the packs that told another one. */
class EffectsIT {

    private static final String ASKED = "/years/2024/effects?plan=p&indicator=i4-1&component=c&value=";
    private static final Place PLACE = Place.fresh("reporting");
    private static final Publisher PUBLISHER = new Publisher(PLACE.topics());
    private static final Running SERVICE = Running.at(PLACE);

    @BeforeAll
    static void record() {
        PUBLISHER.publish(TwelveIndicators.plan());
        SERVICE.await(PUBLISHER.publish(SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "12")));
        issue("{\"plan\":\"p\",\"unapproved\":\"Teksten er ikke skrevet.\"}");
        SERVICE.await(
                PUBLISHER.publish(SampleEvents.corrected("m-2", "m-1", SampleEvents.slot("i4-1", "c", 2024), "121")));
        issue("{\"plan\":\"p\",\"unapproved\":\"Teksten er ikke skrevet.\",\"reason\":\"Et tal er rettet.\"}");
        SERVICE.await(
                PUBLISHER.publish(SampleEvents.corrected("m-3", "m-2", SampleEvents.slot("i4-1", "c", 2024), "122")));
    }

    private static void issue(String body) {
        var answer = SERVICE.post("/years/2024/packs", body, Role.SECRETARIAT);
        assertThat(answer.statusCode()).isEqualTo(201);
        String event =
                LedgerJson.mapper().readTree(answer.body()).at("/events/0/id").asString();
        SERVICE.json("/ledger/events/" + event + "?waitMillis=20000");
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        PUBLISHER.close();
    }

    @Test
    void verdictsAndPacksAreToldAndNothingIsRecorded() {
        JsonNode standing = SERVICE.json("/years/2024/standing");

        JsonNode effects = SERVICE.json(ASKED + "118");

        assertThat(effects.at("/stands/measurementId").asString()).isEqualTo("m-3");
        assertThat(effects.at("/targets/0/now/code").asString()).isEqualTo("met");
        assertThat(effects.at("/targets/0/with/code").asString()).isEqualTo("not-met");
        assertThat(effects.at("/targets/0/changes").asBoolean()).isTrue();
        assertThat(effects.path("targets")).hasSize(3);
        assertThat(effects.path("packs")).hasSize(2);
        assertThat(effects.at("/packs/0/number").asInt()).isEqualTo(1);
        assertThat(effects.at("/packs/0/told/value").asInt()).isEqualTo(12);
        assertThat(effects.at("/packs/1/told/measurementId").asString()).isEqualTo("m-2");
        assertThat(effects.at("/packs/1/position").asLong())
                .isLessThan(effects.path("position").asLong());
        assertThat(SERVICE.json("/years/2024/standing")).isEqualTo(standing);
    }

    @Test
    void aPackThatToldTheFigureIsNotNamed() {
        JsonNode effects = SERVICE.json(ASKED + "121.0");

        assertThat(effects.path("packs")).hasSize(1);
        assertThat(effects.at("/packs/0/number").asInt()).isEqualTo(1);
        assertThat(SERVICE.json(ASKED.replace("2024", "2025") + "9").path("packs"))
                .isEmpty();
    }

    @Test
    void whoMayReadTheStandingMayReadWhatAFigureWouldDo() {
        for (Role role : Role.values()) {
            assertThat(SERVICE.get(ASKED + "118", role).statusCode())
                    .as(role.code())
                    .isEqualTo(SERVICE.get("/years/2024/standing", role).statusCode());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        year    | query                                                | status
        2024    | plan=p&indicator=i4-1&component=c                    | 400
        2024    | plan=p&indicator=i4-1&value=1                        | 400
        2024    | plan=p&component=c&value=1                           | 400
        2024    | indicator=i4-1&component=c&value=1                   | 400
        2024    | plan=p&indicator=i4-1&component=c&value=             | 400
        2024    | plan=p&indicator=i4-1&component=c&value=1,5          | 400
        2024    | plan=p&indicator=i4-1&component=c&value=1e9          | 400
        2024    | plan=p&indicator=i4-1&component=c&value=1234567890123 | 400
        2024    | plan=P!&indicator=i4-1&component=c&value=1           | 400
        2024    | plan=p&indicator=i4-1&component=c&series=x&value=1   | 400
        2024-H3 | plan=p&indicator=i4-1&component=c&value=1            | 400
        24      | plan=p&indicator=i4-1&component=c&value=1            | 400
        2024    | plan=q&indicator=i4-1&component=c&value=1            | 404
        2024    | plan=p&indicator=i4-9&component=c&value=1            | 404
        2024    | plan=p&indicator=i4-1&component=d&value=1            | 404
        2024    | plan=p&indicator=i4-1&component=c&value=1.5          | 422
        2024    | plan=p&indicator=i4-1&component=c&value=-1           | 422
        2024    | plan=p&indicator=i4-1&component=c&series=comparator&value=1 | 422
        2024    | plan=p&indicator=i4-1&component=c&value=1&more=1     | 400
        """, useHeadersInDisplayName = true)
    void whatCannotBeAskedIsRefused(String year, String query, int status) {
        assertThat(SERVICE.get("/years/" + year + "/effects?" + query).statusCode())
                .as(query)
                .isEqualTo(status);
    }
}
