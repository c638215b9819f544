package dk.seamark.acceptance;

import static dk.seamark.acceptance.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.client.KeyedRequest;
import dk.seamark.client.figure.Figure;
import dk.seamark.client.figure.NewMeasurement;
import dk.seamark.client.plan.NewReading;
import dk.seamark.client.shared.Decision;
import dk.seamark.client.shared.PlainReceipt;
import dk.seamark.client.shared.Receipt;
import dk.seamark.client.standing.PlanYear;
import dk.seamark.client.standing.Standing;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.demo.DemoPlan;
import dk.seamark.stack.demo.Story;
import dk.seamark.stack.issuer.Identity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** "Højst 5 % lavere" is undecided until somebody decides, and stays so for those who look back. */
@ExtendWith(RunningStack.class)
final class DecidedReadingStory {

    private static final String MUNICIPALITY = "afklaringsby";
    private static final String PLAN = "plan";
    private static final String INDICATOR = "beskaeftigelsesfrekvens";
    private static final Identity OWNER = Identity.of(MUNICIPALITY, "plan-owner");
    private static final Identity AUDITOR = Identity.of(MUNICIPALITY, "auditor");
    private static final Decision DECISION = new Decision("Udvalget", LocalDate.of(2025, 1, 20), "AFKLARING-1");

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

        NewReading points = new NewReading(
                null,
                Map.of("kind", "reading", "component", "frekvens", "reading", "percentage-points"),
                "Udvalget læser 5 % som procentpoint.",
                DECISION);
        KeyedRequest<PlainReceipt> deciding = client.as(OWNER).policy().decideReading(PLAN, INDICATOR, points);
        long after = positionOf(deciding.send().body());

        assertThat(verdict(after)).isEqualTo("met");
        assertThat(verdict(before)).isEqualTo("undecided");
        assertThat(refused(422, deciding).toString()).contains("answer");
        assertThat(client.as(AUDITOR)
                        .policy()
                        .showPlan(PLAN)
                        .send()
                        .body()
                        .readings()
                        .at("/0/reason")
                        .asString())
                .startsWith("Udvalget læser");
    }

    private Receipt record(String series, int value) {
        Figure figure = Figure.of(
                BigDecimal.valueOf(value),
                "percent",
                LocalDate.of(2024, 12, 31),
                "Det Nationale Integrationsbarometer");
        return client.as(Identity.centreStaff(MUNICIPALITY, "ari"))
                .indicator()
                .recordMeasurement(
                        PLAN,
                        INDICATOR,
                        NewMeasurement.of("frekvens", "2024", figure).in(series))
                .send()
                .body();
    }

    private long positionOf(Receipt receipt) {
        return client.as(AUDITOR)
                .reporting()
                .ledger()
                .awaitEvent(receipt.lastEvent(), 10_000)
                .send()
                .body()
                .position();
    }

    private String verdict(long position) {
        Standing standing = client.as(AUDITOR)
                .reporting()
                .showStanding(PlanYear.of("2024").at(position))
                .send()
                .body();
        return new Verdicts(standing).of("5.1").code();
    }
}
