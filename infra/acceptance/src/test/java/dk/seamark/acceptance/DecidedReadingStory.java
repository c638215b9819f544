package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.demo.DemoPlan;
import dk.seamark.stack.demo.Story;
import dk.seamark.stack.issuer.Identity;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** "Højst 5 % lavere" is undecided until somebody decides, and stays so for those who look back. */
@ExtendWith(RunningStack.class)
final class DecidedReadingStory {

    private static final String MUNICIPALITY = "afklaringsby";
    private static final String PLAN = "/plans/plan";
    private static final String INDICATOR = PLAN + "/indicators/beskaeftigelsesfrekvens";
    private static final Identity OWNER = Identity.of(MUNICIPALITY, "plan-owner");
    private static final Identity AUDITOR = Identity.of(MUNICIPALITY, "auditor");
    private static final Map<String, String> DECISION =
            Map.of("body", "Udvalget", "decidedOn", "2025-01-20", "caseNumber", "AFKLARING-1");

    private final SeamarkClient client;

    DecidedReadingStory(SeamarkClient client) {
        this.client = client;
    }

    @Test
    void aReadingIsDecidedAndTheStandingBeforeItStaysUndecided() {
        Story story = new Story(client, DemoPlan.slagelse().in(MUNICIPALITY, "plan"), System.out::println);
        story.enterPolicy();
        story.enterAndApprovePlan();
        record("municipality", 61);
        long before = positionOf(record("comparator", 65));
        assertThat(verdict(before)).isEqualTo("undecided");

        Map<String, Object> points = Map.of(
                "answer",
                Map.of("kind", "reading", "component", "frekvens", "reading", "percentage-points"),
                "reason",
                "Udvalget læser 5 % som procentpoint.",
                "decision",
                DECISION);
        JsonNode decided = client.policy(OWNER, INDICATOR + "/readings")
                .post(points)
                .expect(201)
                .json();
        long after = positionOf(decided.at("/events/0/id").asString());

        assertThat(verdict(after)).isEqualTo("met");
        assertThat(verdict(before)).isEqualTo("undecided");
        assertThat(client.policy(OWNER, INDICATOR + "/readings")
                        .post(points)
                        .expect(422)
                        .text())
                .contains("answer");
        assertThat(client.policy(AUDITOR, PLAN)
                        .get()
                        .expect(200)
                        .json()
                        .at("/readings/0/reason")
                        .asString())
                .startsWith("Udvalget læser");
    }

    private String record(String series, int value) {
        Identity staff = Identity.centreStaff(MUNICIPALITY, "ari");
        return client.indicator(staff, INDICATOR + "/measurements")
                .post(Map.of(
                        "component", "frekvens",
                        "series", series,
                        "period", "2024",
                        "value", value,
                        "unit", "percent",
                        "measuredOn", "2024-12-31",
                        "source", "Det Nationale Integrationsbarometer"))
                .expect(201)
                .json()
                .at("/events/0/id")
                .asString();
    }

    private long positionOf(String event) {
        return client.reporting(AUDITOR, "/ledger/events/" + event + "?waitMillis=10000")
                .get()
                .expect(200)
                .json()
                .path("position")
                .asLong();
    }

    private String verdict(long position) {
        JsonNode standing = client.reporting(AUDITOR, "/years/2024/standing?asOf=" + position)
                .get()
                .expect(200)
                .json();
        return new Verdicts(standing, "2024").of("5.1").path("code").asString();
    }
}
