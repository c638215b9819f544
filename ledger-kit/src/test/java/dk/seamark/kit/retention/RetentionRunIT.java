package dk.seamark.kit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.erasure.RetentionStart;
import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.erasure.RuleErasure;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.text.NewText;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a run leaves alone when things change or fail while it goes on. */
class RetentionRunIT {

    private static final ConfigurableApplicationContext SERVICE = SampleService.start(Place.fresh("sample"));
    private static final RetentionRule NOTES = new RetentionRule(TextKind.NOTE, "P1Y", RetentionStart.PLAN_END);
    private static final RetentionRule DRAFTS = new RetentionRule(TextKind.DRAFT, "P1M", RetentionStart.TEXT_DATE);
    private static final LocalDate LATER = LocalDate.of(2100, 1, 1);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Kept kept = new Kept();

    @AfterAll
    static void stop() {
        SERVICE.close();
    }

    /** What a service keeps, where something happens when it is asked. */
    private static final class Kept implements RetainedTexts {

        private final List<KeptDraft> drafts = new ArrayList<>();
        private Consumer<Municipality> atPlanEnd = municipality -> {};
        private Consumer<Municipality> atDrafts = municipality -> {};
        private Runnable atRemove = () -> {};

        @Override
        public Set<TextKind> kinds() {
            return EnumSet.allOf(TextKind.class);
        }

        @Override
        public Optional<LocalDate> planEnd(Municipality municipality, String planId) {
            atPlanEnd.accept(municipality);
            return Optional.of(LocalDate.of(2027, 12, 31));
        }

        @Override
        public List<KeptDraft> drafts(Municipality municipality) {
            atDrafts.accept(municipality);
            return drafts.stream()
                    .filter(draft -> draft.stream().startsWith(municipality.key() + "/"))
                    .toList();
        }

        @Override
        public boolean remove(KeptDraft draft) {
            atRemove.run();
            return drafts.remove(draft);
        }
    }

    @Test
    void aRuleThatEndsWhileItIsAppliedErasesNothingMore() {
        Municipality stevns = new Municipality("stevns");
        NewText note = NewText.of("Et notat");
        SampleService.submit(SERVICE, "stevns/figures/a", "3", note);
        adopt(stevns, NOTES);
        adopt(stevns, DRAFTS);
        kept.drafts.add(draft("stevns"));
        kept.atPlanEnd = municipality -> endOnce(municipality, stevns, TextKind.NOTE);
        kept.atDrafts = municipality -> endOnce(municipality, stevns, TextKind.DRAFT);

        run(() -> {}).apply(LATER);

        assertThat(body(note)).isNotNull();
        assertThat(kept.drafts).hasSize(1);
        assertThat(failures()).isZero();
    }

    @Test
    void whileTheServiceTakesNoCommandsNoDraftIsRemovedEither() {
        adopt(new Municipality("vallensbaek"), DRAFTS);
        kept.drafts.add(draft("vallensbaek"));
        RetentionRun closed = run(() -> {
            throw Refusal.unavailable("store-behind");
        });

        assertThatThrownBy(() -> closed.apply(LATER)).isInstanceOf(Refusal.class);

        assertThat(kept.drafts).hasSize(1);
    }

    @Test
    void whatFailsForOneMunicipalityOrTextIsCountedAndKeepsNothingElse() {
        NewText note = NewText.of("Et notat");
        SampleService.submit(SERVICE, "odsherred/figures/a", "3", note);
        SampleService.submit(SERVICE, "ballerup/figures/a", "3", NewText.of("Et andet notat"));
        adopt(new Municipality("odsherred"), NOTES);
        adopt(new Municipality("ballerup"), NOTES);
        adopt(new Municipality("albertslund"), DRAFTS);
        kept.drafts.add(draft("albertslund"));
        kept.atRemove = () -> {
            throw new IllegalStateException("The draft cannot be deleted");
        };

        kept.atPlanEnd = municipality -> {
            if (municipality.key().equals("ballerup")) {
                throw new IllegalStateException("The plan cannot be read");
            }
        };
        RetentionRun failing = run(() -> {});

        assertThatThrownBy(() -> failing.apply(LATER))
                .as("so that it is tried again soon")
                .isInstanceOf(IllegalStateException.class);

        assertThat(body(note)).as("of a municipality that comes after them").isNull();
        assertThat(failures()).isEqualTo(2);
        assertThat(overdue()).isEqualTo(1);

        kept.atRemove = () -> {};
        kept.atPlanEnd = municipality -> {};
        run(() -> {}).apply(LATER);
        assertThat(overdue()).isZero();
    }

    private RetentionRun run(Runnable demandWritable) {
        JdbcTemplate jdbc = SERVICE.getBean(JdbcTemplate.class);
        meters.clear();
        return new RetentionRun(
                demandWritable,
                new RetentionTable(jdbc),
                new DueTexts(jdbc, kept),
                kept,
                SERVICE.getBean(RuleErasure.class),
                new TransactionTemplate(SERVICE.getBean(PlatformTransactionManager.class)),
                new RetentionMetrics(meters));
    }

    private double failures() {
        return meters.get("seamark.retention.failures").counter().count();
    }

    private double overdue() {
        return meters.get("seamark.retention.overdue").gauge().value();
    }

    private static RetainedTexts.KeptDraft draft(String municipality) {
        return new RetainedTexts.KeptDraft(
                municipality + "/plans/p/tracks/t/2024", 1, Instant.parse("2024-01-01T12:00:00Z"));
    }

    private static void adopt(Municipality municipality, RetentionRule rule) {
        NewText reason = NewText.of("Bevaringsplan");
        submit(municipality, "one", reason, new RetentionAction.Propose(municipality.key(), rule, reason.ref()));
        submit(municipality, "two", null, new RetentionAction.Adopt(municipality.key(), rule));
    }

    /** Ends the rule when what it erases is looked for, if that is the municipality that is asked about. */
    private static void endOnce(Municipality asked, Municipality municipality, TextKind kind) {
        RetentionTable table = new RetentionTable(SERVICE.getBean(JdbcTemplate.class));
        if (asked.equals(municipality) && table.adopted(municipality, kind).isPresent()) {
            TextRef reason = NewText.of("Vi venter").ref();
            submit(municipality, "one", null, new RetentionAction.End(municipality.key(), kind, reason));
        }
    }

    private static void submit(Municipality municipality, String who, @Nullable NewText text, Object command) {
        CommandRequest request =
                text == null ? CommandRequest.plain() : CommandRequest.plain().withText(text);
        SERVICE.getBean(CommandExecutor.class)
                .submit(new Caller(municipality, Role.SECRETARIAT, null, who), request, command);
    }

    private static @Nullable String body(NewText text) {
        return SERVICE.getBean(JdbcTemplate.class)
                .queryForObject(
                        "SELECT body FROM text WHERE id = ?::uuid",
                        String.class,
                        text.ref().textId());
    }
}
