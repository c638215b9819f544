package dk.seamark.policy.history;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.plan.PlanAmended;
import dk.seamark.events.plan.PlanApproved;
import dk.seamark.events.plan.PlanDiscarded;
import dk.seamark.events.plan.PlanDrafted;
import dk.seamark.events.plan.PlanEvent;
import dk.seamark.events.plan.Span;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.TextRef;
import dk.seamark.policy.SlagelsePlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.JdbcTemplate;

class KeptTextsTest {

    private static final String PLAN = SlagelsePlan.ADDRESS.planId().key();
    private static final TextRef REASON = new TextRef("t", "c");
    private static final Decision DECISION = new Decision("Byrådet", LocalDate.of(2019, 1, 1), "19-1");

    /** The plan is of 2024 to 2026. A step is what is done and, after {@code @}, when, UTC. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        events                                                               | end
        -                                                                    | -
        draft@2023-12-01                                                     | -
        draft@2023-12-01 discarded@2023-12-02                                | -
        draft@2023-12-01 approved@2023-12-18                                 | 2026-12-31
        draft@2023-12-01 approved@2023-12-18 2028@2025-05-01                 | 2028-12-31
        draft@2023-12-01 approved@2023-12-18 2025@2025-05-01                 | 2025-12-31
        draft@2023-12-01 approved@2023-12-18 2024@2026-05-01                 | 2026-05-02
        draft@2023-12-01 approved@2023-12-18 2024@2026-05-01 2027@2026-05-02 | 2027-12-31
        """, useHeadersInDisplayName = true)
    void aPlanEndsForItsTextsWhenItIsApprovedAndNotBeforeItWasEnded(@Nullable String events, @Nullable LocalDate end) {
        EventStore store = EmbeddedEventStore.builder()
                .storageEngine(new InMemoryEventStorageEngine())
                .build();
        int last = 2026;
        int number = 0;
        for (String step : events == null ? new String[0] : events.split(" ")) {
            String what = step.substring(0, step.indexOf('@'));
            PlanEvent event = switch (what) {
                case "draft" ->
                    new PlanDrafted("slagelse", PLAN, SlagelsePlan.content().terms());
                case "discarded" -> new PlanDiscarded("slagelse", PLAN, REASON);
                case "approved" -> new PlanApproved("slagelse", PLAN, DECISION);
                default -> amended(last, Integer.parseInt(what));
            };
            last = event instanceof PlanAmended ? Integer.parseInt(what) : last;
            // An hour before midnight UTC it is the next day in Denmark.
            Instant at = Instant.parse(step.substring(what.length() + 1) + "T23:00:00Z");
            store.publish(new GenericDomainEventMessage<>(
                    "Plan",
                    SlagelsePlan.ADDRESS.stream(),
                    number,
                    event,
                    MetaData.emptyInstance(),
                    "event-" + number,
                    at));
            number++;
        }

        assertThat(new KeptTexts(new PolicyHistory(store, new JdbcTemplate()))
                        .planEnd(SlagelsePlan.ADDRESS.municipality(), PLAN))
                .isEqualTo(Optional.ofNullable(end));
    }

    private static PlanAmended amended(int before, int lastYear) {
        Span span = lastYear > before ? new Span.PlanExtended(lastYear) : new Span.PlanEnded(lastYear);
        return new PlanAmended("slagelse", PLAN, span, REASON, DECISION);
    }
}
