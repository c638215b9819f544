package dk.seamark.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.digest.Sha256;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.Withheld;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.kit.testing.RightsDocument;
import dk.seamark.pack.PackEdition;
import dk.seamark.pack.PackVersions;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.publish.PackBasis;
import dk.seamark.reporting.publish.Packs;
import dk.seamark.reporting.publish.RenderedPack;
import dk.seamark.reporting.publish.issuepack.IssuePack;
import dk.seamark.reporting.record.period.PeriodQueries;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The service's responses over HTTP, the rights of the roles, and refusals. */
class HttpIT {

    private static final Place PLACE = Place.fresh("reporting");
    private static final Publisher PUBLISHER = new Publisher(PLACE.topics());
    private static final Running SERVICE =
            Running.at(PLACE, Map.of("seamark.pack.kle." + SampleEvents.MUNICIPALITY, "12.34.56 A07"));

    @BeforeAll
    static void plan() {
        PUBLISHER.publish(TwelveIndicators.plan());
        PUBLISHER.publish(SampleEvents.recorded("m-own", SampleEvents.slot("i5-1", "c", 2024), "61"));
        SERVICE.await(
                PUBLISHER.publish(SampleEvents.recorded("m-nation", SampleEvents.comparator("i5-1", "c", 2024), "65")));
    }

    @Test
    void theRightsAreThoseThatAreWritten() {
        RightsDocument.demandSame(SERVICE.context(), "reporting");
    }

    @AfterAll
    static void stop() {
        SERVICE.close();
        PUBLISHER.close();
    }

    @Test
    void theStandingNamesTheMeasurementOfEveryNumber() {
        // As of the recorded figures, as other tests may have issued packs since.
        long told = TwelveIndicators.plan().size() + 2;
        JsonNode standing = SERVICE.json("/years/2024/standing?asOf=" + told);
        assertThat(standing.path("planId").asString()).isEqualTo("p");
        assertThat(standing.path("position").asLong()).isEqualTo(told);
        assertThat(standing.path("stateHash").asString()).matches("[0-9a-f]{64}");
        assertThat(standing.path("incomplete").isEmpty()).isTrue();
        JsonNode indicator = standing.at("/tracks/0/indicators/2");
        assertThat(indicator.path("number").asString()).isEqualTo("5.1");
        JsonNode target = indicator.at("/targets/0");
        assertThat(target.path("targetDate").asString()).isEqualTo("2025-01-01");
        assertThat(target.path("period").asString()).isEqualTo("2024");
        JsonNode verdict = target.path("verdict");
        assertThat(verdict.path("code").asString()).isEqualTo("undecided");
        assertThat(verdict.at("/word/da").asString()).isEqualTo("uafklaret");
        assertThat(verdict.at("/text/da").asString()).startsWith("61\u00a0% i 2024 mod 65\u00a0%");
        JsonNode asPoints = verdict.at("/open/0/asPoints");
        assertThat(asPoints.at("/quantity/measurementId").asString()).isEqualTo("m-own");
        assertThat(asPoints.at("/bound/comparator/measurementId").asString()).isEqualTo("m-nation");
        assertThat(indicator.at("/targets/1").has("verdict")).isFalse();
    }

    @Test
    void whatIsAskedWronglyIsRefusedWithTheFieldAndTheRule() {
        refused("/years/24/standing", 400, "year", "year.form");
        refused("/years/2024/standing?plan=No%20Plan", 400, "plan", "plan.form");
        refused("/years/2024/standing?asOf=999999", 422, "asOf", "asOf.ahead");
        refused("/years/2024/standing?asOf=9999999999999999999999", 422, "asOf", "asOf.ahead");
        refused("/years/2024/standing?asOf=yesterday", 400, "asOf", "asOf.form");
        refused("/years/2024/standing?asOf=0001-01-01T00:00:00Z", 422, "asOf", "asOf.before-ledgers");
        refused("/years/2024/pack?format=odt", 400, "format", "format.unknown");
        refused("/ledger/events/7", 400, "eventId", "uuid.form");
        refused("/ledger/events/" + UUID.randomUUID() + "?waitMillis=-1", 400, "waitMillis", "waitMillis.range");
        assertThat(SERVICE.get("/years/2024/standing?plan=other").statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/years/2031/standing").statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/years/2031/standing?plan=p").statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/years/2024/standing?asOf=0").statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/packs/p/2024/77.pdf").statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/ledger/events/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void eachRoleMayDoItsPart() {
        assertThat(SERVICE.get("/years/2024/standing", Role.PUBLIC).statusCode())
                .isEqualTo(403);
        assertThat(SERVICE.get("/years/2024/pack", Role.PUBLIC).statusCode()).isEqualTo(403);
        assertThat(SERVICE.get("/ledger/position", Role.PUBLIC).statusCode()).isEqualTo(403);
        assertThat(SERVICE.get("/packs", Role.PUBLIC).statusCode()).isEqualTo(403);
        assertThat(SERVICE.get("/packs/p/2024/1.pdf", Role.PUBLIC).statusCode()).isEqualTo(403);
        assertThat(SERVICE.get("/public/packs", Role.PUBLIC).statusCode()).isEqualTo(200);
        assertThat(SERVICE.get("/years/2024/standing", Role.OPERATOR).statusCode())
                .as("a role that no token may have")
                .isEqualTo(401);
        for (Role role : EnumSet.complementOf(EnumSet.of(Role.OPERATOR))) {
            if (role != Role.PUBLIC) {
                assertThat(SERVICE.get("/years/2024/standing", role).statusCode())
                        .isEqualTo(200);
            }
            if (role != Role.SECRETARIAT) {
                assertThat(SERVICE.post("/years/2024/packs", "{}", role).statusCode())
                        .isEqualTo(403);
            }
        }
        assertThat(SERVICE.get("/ledger/position", Role.AUDITOR).statusCode()).isEqualTo(200);
    }

    @Test
    void aQuietMunicipalityCanBeAskedAboutTodayOnceItsTimeHasPassed() {
        String question = "/ledger/position?asOf=" + Instant.now();
        JsonNode before = SERVICE.json(question);
        assertThat(before.path("settled").asBoolean()).as("%s", before).isFalse();

        HttpResponse<byte[]> receipt = SERVICE.post("/ledger/watermark", "", Role.SECRETARIAT);
        assertThat(receipt.statusCode()).as(text(receipt)).isEqualTo(201);
        String event =
                LedgerJson.mapper().readTree(receipt.body()).at("/events/0/id").asString();
        SERVICE.await(UUID.fromString(event));
        SERVICE.await(PUBLISHER.publish(SampleEvents.recorded("m-late", SampleEvents.slot("i5-1", "c", 2025), "70")));

        JsonNode after = SERVICE.json(question);
        assertThat(after.path("settled").asBoolean()).as("%s", after).isTrue();
        assertThat(after.path("position")).isEqualTo(before.path("position"));
        assertThat(after.path("stateHash")).isEqualTo(before.path("stateHash"));
    }

    @Test
    void aPreviewIsMarkedAsOneAndGivenInTheFormThatIsAsked() {
        String html = text(SERVICE.get("/years/2024/pack?format=html"));
        assertThat(html).contains("Udkast – ikke udsendt");
        HttpResponse<byte[]> pdf = SERVICE.send(SERVICE.request("/years/2024/pack", Role.AUDITOR)
                .header("Accept", "application/pdf")
                .GET()
                .build());
        assertThat(pdf.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
        assertThat(SERVICE.get("/years/2024/pack?format=pdf").body()).isEqualTo(pdf.body());
    }

    @Test
    void anIssuedPackIsReadBackByteForByte() throws Exception {
        HttpResponse<byte[]> receipt = issue();
        assertThat(receipt.statusCode()).as(text(receipt)).isEqualTo(201);
        JsonNode issued = LedgerJson.mapper().readTree(receipt.body());
        int number = issued.path("number").asInt();
        long position = SERVICE.await(UUID.fromString(issued.at("/events/0/id").asString()));

        JsonNode before = SERVICE.json("/packs?asOf=" + (position - 1));
        assertThat(before.path("position").asLong()).isEqualTo(position - 1);
        assertThat(before.path("packs")).hasSize(number - 1);
        assertThat(SERVICE.json("/packs?asOf=" + position).path("packs")).hasSize(number);
        refused("/packs?asOf=soon", 400, "asOf", "asOf.form");
        JsonNode listed = SERVICE.json("/packs").path("packs").get(number - 1);
        assertThat(listed.path("number").asInt()).isEqualTo(number);
        for (JsonNode rendering : listed.path("renderings")) {
            String format = rendering.path("format").asString();
            boolean isPublic = format.startsWith("public.");
            Role role = isPublic ? Role.PUBLIC : Role.CENTRE_STAFF;
            String path = (isPublic ? "/public/packs/p/2024/" : "/packs/p/2024/") + number + "." + format;
            HttpResponse<byte[]> pack = SERVICE.get(path, role);
            String sha256 = Sha256.hex(pack.body());
            assertThat(sha256).isEqualTo(rendering.path("sha256").asString());
            assertThat(pack.headers().firstValue("ETag")).contains("\"" + sha256 + "\"");
            assertThat(pack.headers().firstValue("Digest")).isPresent();
            HttpResponse<byte[]> again = SERVICE.send(SERVICE.request(path, role)
                    .header("If-None-Match", "\"" + sha256 + "\"")
                    .GET()
                    .build());
            assertThat(again.statusCode()).isEqualTo(304);
        }
        assertThat(SERVICE.json("/public/packs").at("/packs/" + (number - 1) + "/renderings"))
                .hasSameSizeAs(PackFormat.values())
                .allMatch(rendering -> rendering.path("format").asString().startsWith("public."));
        JsonNode check = SERVICE.json("/packs/p/2024/" + number + "/check");
        assertThat(check.path("same").asBoolean()).as(check.toString()).isTrue();
        assertThat(check.path("renderings")).hasSize(2 * PackFormat.values().length);
    }

    @Test
    void aJournalBundleHoldsTheArchivedFormsAndWhatACaseSystemAsks() throws Exception {
        HttpResponse<byte[]> receipt = issue();
        assertThat(receipt.statusCode()).as(text(receipt)).isEqualTo(201);
        JsonNode issued = LedgerJson.mapper().readTree(receipt.body());
        SERVICE.await(UUID.fromString(issued.at("/events/0/id").asString()));
        String pack = "/packs/p/2024/" + issued.path("number").asInt();

        HttpResponse<byte[]> answer = SERVICE.get(pack + "/journal.zip");
        assertThat(answer.statusCode()).as(text(answer)).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(SERVICE.get(pack + "/journal.zip", Role.PLAN_OWNER).body()).isEqualTo(answer.body());
        Map<String, byte[]> files = unzipped(answer.body());
        JsonNode manifest = LedgerJson.mapper().readTree(files.get("journal.json"));
        assertThat(manifest.path("kle").asString()).isEqualTo("12.34.56 A07");
        assertThat(manifest.path("caseNumber").asString()).isEqualTo(SampleEvents.DECISION.caseNumber());
        assertThat(manifest.path("documentDate").asString()).matches("\\d{4}-\\d{2}-\\d{2}");
        assertThat(manifest.path("title").asString()).isEqualTo("Opfølgning for 2024");
        assertThat(new String(files.get("indhold.txt"), StandardCharsets.UTF_8))
                .contains("Sagsnummer: " + SampleEvents.DECISION.caseNumber());
        assertThat(files).hasSize(2 + 2 * PackFormat.values().length);
        for (PackFormat format : PackFormat.values()) {
            String name = "pakke-2024-nr-" + issued.path("number").asInt() + "." + format.extension();
            assertThat(files.get(name))
                    .as(name)
                    .isEqualTo(SERVICE.get(pack + "." + format.extension(), Role.CENTRE_STAFF)
                            .body());
            assertThat(SERVICE.get(pack + "." + format.extension(), Role.CENTRE_STAFF)
                            .headers()
                            .firstValue("Content-Type")
                            .orElse(""))
                    .startsWith(format.mediaType().replaceFirst(";.*", ""));
        }

        for (Role role : List.of(Role.PUBLIC, Role.CENTRE_STAFF)) {
            assertThat(SERVICE.get(pack + "/journal.zip", role).statusCode()).isEqualTo(403);
        }
        assertThat(SERVICE.get("/packs/p/2024/999/journal.zip").statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/packs/other/2024/1/journal.zip").statusCode()).isEqualTo(404);
        assertThat(SERVICE.get("/packs/p/2024/0/journal.zip").statusCode()).isEqualTo(404);
        refused("/packs/No%20Plan/2024/1/journal.zip", 400, "plan", "plan.form");
        refused("/packs/p/24/1/journal.zip", 400, "year", "year.form");
    }

    /** Issues a pack; works in any order of the tests. */
    private static HttpResponse<byte[]> issue() {
        String plain = "{\"plan\":\"p\",\"unapproved\":\"Teksten er ikke skrevet.\"}";
        HttpResponse<byte[]> first = SERVICE.post("/years/2024/packs", plain, Role.SECRETARIAT);
        String again = plain.replace("}", ",\"reason\":\"Nye tal.\"}");
        return first.statusCode() == 201 ? first : SERVICE.post("/years/2024/packs", again, Role.SECRETARIAT);
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    void aPackIsIssuedOnlyWithTheReasonsThatItNeeds() {
        issueRefused("{\"plan\":\"p\"}", 409, "texts-unapproved", "");
        issueRefused("{\"plan\":\"p\",\"unapproved\":\" \"}", 422, "invalid", "reason.blank");
        issueRefused("{\"plan\":\"p\",\"because\":\"x\"}", 400, "malformed", "field.unknown");
        issue();
        issueRefused("{\"plan\":\"p\",\"unapproved\":\"Ingen tekst.\"}", 422, "invalid", "reason.needed");
        issueRefused(
                "{\"plan\":\"p\",\"unapproved\":\"Ring 23456789\",\"reason\":\"r\"}",
                422,
                "invalid",
                "confirmed.personal-data");
        HttpResponse<byte[]> again = issue();
        int number = LedgerJson.mapper().readTree(again.body()).path("number").asInt();
        JsonNode packs = SERVICE.json("/packs").path("packs");
        assertThat(packs.get(number - 2).path("supersededBy").asInt()).isEqualTo(number);
        assertThat(packs.get(number - 1).path("reason").asString()).isEqualTo("Nye tal.");
        assertThat(text(SERVICE.get("/packs/p/2024/" + number + ".html")))
                .contains("Denne pakke er udsendt i stedet for pakke nr.\u00a0" + (number - 1)
                        + ". Begrundelse: Nye tal.")
                .contains("Begrundelse: Teksten er ikke skrevet.")
                .contains("Rettelser siden pakke nr.\u00a0" + (number - 1));
    }

    @Test
    void whatIsMissingIsToldPerCentreWithDaysLeft() {
        JsonNode readiness = SERVICE.json("/years/2024/readiness");
        assertThat(readiness.path("ready").asBoolean()).isFalse();
        assertThat(readiness.at("/pack/date").asString()).isEqualTo("2025-03-31");
        LocalDate today = LocalDate.parse(readiness.path("today").asString());
        assertThat(readiness.at("/pack/daysLeft").asLong())
                .isEqualTo(ChronoUnit.DAYS.between(today, LocalDate.of(2025, 3, 31)));
        JsonNode centre = readiness.at("/centres/0");
        assertThat(centre.path("centreId").asString()).isEqualTo("ari");
        assertThat(centre.at("/texts/0/status").asString()).isEqualTo("awaited");
        assertThat(centre.at("/textsDue/date").asString()).isEqualTo("2025-02-14");
        assertThat(centre.path("figures")).isNotEmpty();
        assertThat(centre.at("/figuresDue/date").asString()).isEqualTo("2025-01-31");
        assertThat(readiness.path("decisions")).isNotEmpty();
        assertThat(text(SERVICE.get("/years/2024/pack?format=html"))).contains("Mangler: godkendt tekst for spor 1.");
        assertThat(SERVICE.get("/years/2024/readiness", Role.PUBLIC).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPackFromBeforeTheEnglishEditionHasNoneAndIsStillTheSame() {
        Municipality slagelse = Running.slagelse();
        PackArchive archive = SERVICE.bean(PackArchive.class);
        Packs packs = SERVICE.bean(Packs.class);
        Standing standing = SERVICE.bean(PeriodQueries.class)
                .find(slagelse, "2024", "p", null)
                .standing();
        List<CommitteePackIssued> before = archive.issuesOf(slagelse, "p");
        int number = archive.lastNumber(slagelse, "p", "2024") + 1;
        PackEdition edition = new PackEdition.Issued(number, standing.position());
        Withheld withheld = packs.withheld(standing, before);
        List<RenderedPack> danish = packs.render(standing, edition, PackBasis.now(withheld, before)).stream()
                .filter(form -> !form.extension().contains("en."))
                .toList();
        CommitteePackIssued issued = new CommitteePackIssued(
                slagelse.key(),
                "p",
                "2024",
                number,
                standing.position(),
                standing.stateHash(),
                PackVersions.TEMPLATE,
                PackVersions.RENDERER,
                PackVersions.RULES,
                danish.stream().map(RenderedPack::rendering).toList(),
                withheld,
                null,
                null,
                null);
        Receipt receipt = SERVICE.bean(CommandExecutor.class)
                .submit(
                        new Caller(slagelse, Role.SECRETARIAT, null, "secretariat-1"),
                        CommandRequest.plain(),
                        new IssuePack(issued, danish, before.size(), 0));
        SERVICE.await(UUID.fromString(receipt.events().getFirst().id()));

        String pack = "/packs/p/2024/" + number;
        JsonNode check = SERVICE.json(pack + "/check");
        assertThat(check.path("same").asBoolean()).as(check.toString()).isTrue();
        assertThat(check.path("renderings")).hasSameSizeAs(danish).hasSize(2 * (PackFormat.values().length - 3));
        for (String path : List.of(pack + ".en.pdf", "/public" + pack + ".en.html")) {
            HttpResponse<byte[]> english = SERVICE.get(path);
            assertThat(english.statusCode()).isEqualTo(404);
            assertThat(text(english)).contains("rendering-unknown", path.substring(path.length() - 7));
        }
        assertThat(SERVICE.get(pack + ".zip").statusCode()).isEqualTo(200);
        assertThat(SERVICE.get(pack + "/journal.zip").statusCode()).isEqualTo(200);
    }

    /** Expects an issue to be refused; {@code rule} is empty if the problem names no field. */
    private static void issueRefused(String body, int status, String code, String rule) {
        HttpResponse<byte[]> answer = SERVICE.post("/years/2024/packs", body, Role.SECRETARIAT);
        assertThat(answer.statusCode()).as(body + " " + text(answer)).isEqualTo(status);
        JsonNode problem = LedgerJson.mapper().readTree(answer.body());
        assertThat(problem.path("type").asString()).endsWith(code);
        assertThat(problem.at("/violations/0/rule").asString("")).isEqualTo(rule.isEmpty() ? "" : rule);
        assertThat(text(answer)).doesNotContain("rule.");
    }

    private static void refused(String path, int status, String field, String rule) {
        HttpResponse<byte[]> answer = SERVICE.get(path);
        assertThat(answer.statusCode()).as(path + " " + text(answer)).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = LedgerJson.mapper().readTree(answer.body());
        JsonNode violation = problem.at("/violations/0");
        assertThat(violation.path("field").asString()).isEqualTo(field);
        assertThat(violation.path("rule").asString()).isEqualTo(rule);
        assertThat(violation.path("message").asString()).isNotBlank().doesNotContain("rule.");
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
