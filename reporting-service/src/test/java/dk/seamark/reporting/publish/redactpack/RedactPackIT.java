package dk.seamark.reporting.publish.redactpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.erasure.LegalBasis;
import dk.seamark.events.erasure.TextErased;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.plan.IndicatorTargetRevised;
import dk.seamark.events.report.Activity;
import dk.seamark.events.report.TrackReportSubmitted;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.value.Decision;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A text is erased after packs showed it: in the journal alone, as after a restore, without its tombstone. */
class RedactPackIT {

    private static final String WORDS = "Vi har holdt to møder på biblioteket.";

    private final Place place = Place.fresh("reporting");
    private final Publisher publisher = new Publisher(place.topics());
    private Running service = Running.at(place);

    @AfterEach
    void stop() {
        publisher.close();
        service.close();
    }

    @Test
    void whatIsErasedIsGoneFromEveryPackThatShowedItAndTheRestIsProved() throws IOException {
        publisher.publish(TwelveIndicators.plan());
        TextRef text = publisher.publishText(SampleEvents.MUNICIPALITY, WORDS);
        issue("{\"unapproved\":\"Ingen tekst endnu.\"}", List.of());
        issue(
                "{\"reason\":\"Teksten er kommet.\"}",
                List.of(noted(text), revised(text), SampleEvents.submitted(text), SampleEvents.reportApproved()));
        assertThat(shown(2)).isNotEmpty();
        JsonNode shown = service.json("/packs/p/2024/2.json");
        assertThat(shown.findValues("figureNotes").toString()).contains(WORDS);
        assertThat(shown.at("/revisedTargets/0/decisions/0").asString()).contains("Byrådet", WORDS);
        assertThat(shown.at("/revisedTargets/0/before").asString())
                .isNotEqualTo(shown.at("/revisedTargets/0/after").asString());
        assertThat(service.json("/packs/p/2024/2.public.json")
                        .findValues("figureNotes")
                        .toString())
                .doesNotContain(WORDS);
        JsonNode before = service.json("/packs");

        service.await(publisher.publish(
                new TextErased(SampleEvents.MUNICIPALITY, text.textId(), LegalBasis.UNLAWFUL_PROCESSING, null)));
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(check(2).path("erased")).hasSize(1));

        assertThat(shown(2)).as("where the text is still read").isEmpty();
        assertThat(said("slettet", 2)).isNotEmpty();
        JsonNode check = check(2);
        assertThat(check.path("same").asBoolean()).as(check.toString()).isTrue();
        assertThat(check.path("sameState").asBoolean()).isTrue();
        check.path("renderings").forEach(form -> {
            // A table of figures that never showed the text may be the same as it was.
            boolean changed = form.hasNonNull("redacted");
            assertThat(changed || form.path("format").asString().endsWith("csv"))
                    .as(form.toString())
                    .isTrue();
            assertThat(form.path("archived")).as(form.toString()).isEqualTo(form.path(changed ? "redacted" : "issued"));
        });

        JsonNode after = service.json("/packs");
        assertThat(after.at("/packs/0")).as("a pack without the text").isEqualTo(before.at("/packs/0"));
        assertThat(after.at("/packs/1/erasedTexts").asInt()).isEqualTo(1);
        assertThat(check(1).path("same").asBoolean()).isTrue();

        restoredToBeforeTheRedactionWithItsEventBroughtBack();
        await().atMost(Duration.ofMinutes(3))
                .untilAsserted(() -> assertThat(shown(2)).isEmpty());
        await().atMost(Duration.ofMinutes(3))
                .ignoreExceptionsMatching(AssertionError.class::isInstance)
                .untilAsserted(
                        () -> assertThat(check(2).path("same").asBoolean()).isTrue());

        // What comes late, or is sent again by somebody who kept it, stays erased.
        publisher.send(publisher.text(
                text.textId(),
                SampleEvents.MUNICIPALITY,
                ("salt of " + WORDS).getBytes(StandardCharsets.UTF_8),
                WORDS));
        issue(
                "{\"reason\":\"Efter sletningen.\"}",
                List.of(SampleEvents.recorded("m-9", SampleEvents.slot("i4-1", "c", 2024), "119")));
        assertThat(shown(3)).isEmpty();
        assertThat(service.json("/packs").at("/packs/2/erasedTexts").isMissingNode()
                        || service.json("/packs").at("/packs/2/erasedTexts").isNull())
                .as("it was issued without the text, and is not redacted")
                .isTrue();
    }

    /** A figure with a note. */
    private static MeasurementRecorded noted(TextRef text) {
        MeasurementRecorded figure = SampleEvents.recorded("m-8", SampleEvents.slot("i4-1", "c", 2023), "118");
        return new MeasurementRecorded(
                figure.municipality(), figure.planId(), figure.measurementId(), figure.slot(), figure.figure(), text);
    }

    /** A target that is revised for a reason. */
    private static IndicatorTargetRevised revised(TextRef text) {
        return new IndicatorTargetRevised(
                SampleEvents.MUNICIPALITY,
                SampleEvents.PLAN,
                "i4-1",
                LocalDate.of(2025, 1, 1),
                "Mindst 110",
                new AtLeast("c", BigDecimal.valueOf(110)),
                text,
                // A case number that looks like no telephone number.
                new Decision("Byrådet", LocalDate.of(2025, 2, 3), "EKSEMPEL-1"));
    }

    /** As the owner of the tables: what a restore and repair-store leave behind. */
    private void restoredToBeforeTheRedactionWithItsEventBroughtBack() {
        asOwner("UPDATE pack_archive SET bytes = 'Fra biblioteket' WHERE number = 2");
        asOwner("DELETE FROM pack_redaction");
        asOwner("UPDATE erased_text SET redacted = false");
    }

    private void asOwner(String command) {
        try (var owner = place.database().asOwner();
                var statement = owner.createStatement()) {
            statement.executeUpdate(command);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It is said how many wait, as long as a pack cannot be made again: here as a text of it is missing. */
    @Test
    void anErasureThatAPackCannotFollowWaitsAndIsCounted() {
        publisher.publish(TwelveIndicators.plan());
        TextRef text = publisher.publishText(SampleEvents.MUNICIPALITY, WORDS);
        TextRef other = publisher.publishText(SampleEvents.MUNICIPALITY, "Et møde.");
        TrackReportSubmitted report = SampleEvents.submitted(text);
        issue(
                "{}",
                List.of(
                        new TrackReportSubmitted(
                                report.municipality(),
                                report.planId(),
                                report.trackId(),
                                report.period(),
                                report.submission(),
                                text,
                                List.of(new Activity(other, null, null)),
                                null,
                                null),
                        SampleEvents.reportApproved()));
        awaitWaiting(0);
        asOwner("DELETE FROM received_text WHERE body = 'Et møde.'");

        service.await(publisher.publish(
                new TextErased(SampleEvents.MUNICIPALITY, text.textId(), LegalBasis.UNLAWFUL_PROCESSING, null)));
        awaitWaiting(1);

        publisher.send(publisher.text(
                other.textId(),
                SampleEvents.MUNICIPALITY,
                "salt of Et møde.".getBytes(StandardCharsets.UTF_8),
                "Et møde."));
        awaitWaiting(0);
        assertThat(check(1).path("erased")).hasSize(1);
    }

    private void awaitWaiting(int erasures) {
        await().atMost(Duration.ofMinutes(3))
                .until(() -> service.bean(MeterRegistry.class)
                                .get("seamark.erasures.waiting")
                                .gauge()
                                .value()
                        == erasures);
    }

    /** A service can have erased what its own events named first, and nothing else. */
    @Test
    void aTextThatNoEventNamedIsNobodysToErase() {
        publisher.publish(TwelveIndicators.plan());
        TextRef text = publisher.publishText(SampleEvents.MUNICIPALITY, WORDS);
        issue("{}", List.of(SampleEvents.submitted(text), SampleEvents.reportApproved()));
        TextRef strange = new TextRef(UUID.randomUUID().toString(), text.commitment());
        service.await(publisher.publish(
                new TextErased(SampleEvents.MUNICIPALITY, strange.textId(), LegalBasis.OBJECTION, null)));
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            try (var owner = place.database().asOwner();
                    var row = owner.createStatement().executeQuery("SELECT by_sender FROM erased_text")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getBoolean(1)).isFalse();
            }
        });
        assertThat(check(1).path("same").asBoolean()).isTrue();
        assertThat(service.json("/packs").at("/packs/0/erasedTexts").asInt()).isZero();
    }

    /** Publishes events, and issues a pack once they are in the journal. */
    private void issue(String body, List<? extends LedgerEvent> events) {
        if (!events.isEmpty()) {
            service.await(publisher.publish(events));
        }
        await().atMost(Duration.ofMinutes(3)).untilAsserted(() -> {
            var answer = service.post("/years/2024/packs", body, Role.SECRETARIAT);
            assertThat(answer.statusCode())
                    .as(new String(answer.body(), StandardCharsets.UTF_8))
                    .isEqualTo(201);
        });
    }

    private JsonNode check(int number) {
        return service.json("/packs/p/2024/" + number + "/check");
    }

    private List<String> shown(int number) throws IOException {
        return said("biblioteket", number);
    }

    /**
     * The renderings of a pack, of both editions, in which a word is read; office files are unpacked. PDF is not read
     * here: it is made from the HTML.
     */
    private List<String> said(String word, int number) throws IOException {
        List<String> found = new ArrayList<>();
        for (String format : List.of("json", "html", "docx", "xlsx", "csv", "en.html", "en.docx")) {
            for (String edition : List.of("", "public.")) {
                String file = number + "." + edition + format;
                var answer = service.getAsItIs("/packs/p/2024/" + file);
                if (answer.statusCode() == 200 && read(format, answer.body()).contains(word)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static String read(String format, byte[] bytes) throws IOException {
        if (!format.endsWith("docx") && !format.endsWith("xlsx")) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        StringBuilder all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
