package dk.seamark.indicator.proposefigures;

import static dk.seamark.indicator.ExamplePlan.EMPLOYMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.indicator.plan.Plans;
import dk.seamark.indicator.running.RunningService;
import dk.seamark.indicator.running.RunningService.Person;
import dk.seamark.indicator.running.RunningService.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Proposals from files that somebody downloaded, over HTTP and with a database. */
class FileQueriesIT {

    private static final Person STAFF = Person.staff("ari");

    private static final String MAPPING = """
            {"file": {"source": "Uddannelsesstatistik, frekvenser", "page": "https://uddannelsesstatistik.dk/frekvenser",
              "period": "År",
              "municipality": {"rows": {"Område": "Slagelse"}, "column": "Frekvens"},
              "comparator": {"rows": {"Område": "Hele landet"}, "column": "Frekvens"}}}""";

    private final RunningService service = RunningService.shared();
    private final String plan = service.freshPlan();

    @Test
    void aFileIsReadByTheMappingProposedAndConfirmed() {
        keep(MAPPING);
        String file = "Område;År;Frekvens\r\nSlagelse;2009;50\r\nSlagelse;2024;61,5\r\nHele landet;2024;<5\r\n";

        JsonNode report = brought(file).json();

        assertThat(outcomes(report)).containsExactly("municipality 2024 proposed", "comparator 2024 confidential");
        assertThat(report.path("timesPassedOver").asInt()).isEqualTo(1);
        assertThat(report.at("/receipt/source").asString()).isEqualTo("Uddannelsesstatistik, frekvenser");
        assertThat(report.at("/receipt/origin").asString()).isEqualTo("file");
        JsonNode own = proposals("open").getFirst();
        assertThat(own.path("value").decimalValue()).isEqualByComparingTo("61.5");
        assertThat(service.post(STAFF, answer(own, "confirmation"), "{}").status())
                .isEqualTo(201);
        JsonNode figure =
                service.get(STAFF, "/plans/" + plan + "/figures/2024").json().at("/slots/0/now/figure");
        String digest = ReceiptTable.sha256(file.getBytes(StandardCharsets.UTF_8));
        assertThat(figure.path("source").asString()).isEqualTo("Uddannelsesstatistik, frekvenser, hentet som fil");
        assertThat(figure.at("/link/url").asString())
                .isEqualTo("https://uddannelsesstatistik.dk/frekvenser#sha256=" + digest);
        JsonNode receipt = service.get(
                        Person.of("auditor"),
                        indicator() + "/receipts/"
                                + report.at("/receipt/receipt").asString())
                .json();
        assertThat(Base64.getDecoder().decode(receipt.path("answer").asString()))
                .isEqualTo(file.getBytes(StandardCharsets.UTF_8));
        assertThat(receipt.at("/request/municipality/rows/Område").asString()).isEqualTo("Slagelse");
    }

    @Test
    void aLaterFileIsTheRevisionOfTheSource() {
        keep(MAPPING);
        brought("Område;År;Frekvens\nSlagelse;2024;61\nHele landet;2024;64\n");
        for (JsonNode open : proposals("open")) {
            assertThat(service.post(STAFF, answer(open, "confirmation"), "{}").status())
                    .isEqualTo(201);
        }

        JsonNode report = brought("Område;År;Frekvens\nSlagelse;2024;62\nHele landet;2024;64\n")
                .json();

        assertThat(outcomes(report)).containsExactly("municipality 2024 proposed", "comparator 2024 unchanged");
        assertThat(proposals("open").getFirst().path("kind").asString()).isEqualTo("source-revised");
    }

    @Test
    void whatCannotBeReadIsToldByItsCellAndNothingIsKept() {
        keep(MAPPING);

        Reply refused = bring("Område;År;Frekvens\nSlagelse;2024;ca. 61\nHele landet;i fjor;64\n");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().at("/violations/0/field").asString()).isEqualTo("C2");
        assertThat(refused.json().at("/violations/0/message").asString())
                .isEqualTo(
                        "Skal være et tal som 7,3 eller et tegn for intet tal (tom, -, :, .., x eller <5), men er"
                                + " \"ca. 61\". Se, om tilordningen nævner den rigtige kolonne, eller hent filen uden noter i cellerne.");
        assertThat(refused.json().at("/violations/1/field").asString()).isEqualTo("B3");
        assertThat(bring("%PDF-1.7").status()).isEqualTo(400);
        assertThat(service.count("source_receipt WHERE plan = '" + plan + "'")).isZero();
        assertThat(proposals("open")).isEmpty();
    }

    @Test
    void aMappingIsKeptAndNoServiceFetchesItsFile() {
        keep(MAPPING);

        JsonNode kept = service.get(Person.of("plan-owner"), query()).json();
        assertThat(kept.at("/file/comparator/rows/Område").asString()).isEqualTo("Hele landet");
        assertThat(kept.has("table")).isFalse();
        Reply fetched = service.send(STAFF, "POST", query() + "/fetch", null, Map.of());
        assertThat(fetched.status()).isEqualTo(409);
        assertThat(fetched.json().path("type").asString()).isEqualTo("/problems/query-of-file");
        FetchWorker worker = new FetchWorker(
                service.context().getBean(Plans.class),
                service.context().getBean(QueryTable.class),
                service.context().getBean(FetchFigures.class),
                Duration.ofHours(1));
        int asked = 0;
        while (worker.fetchNext()) {
            assertThat(++asked).isLessThan(100);
        }
        assertThat(service.get(STAFF, query()).json().has("triedAt")).isFalse();
        // A query to StatBank takes its place.
        keep("{\"table\": \"RAS200\", \"municipality\": {\"OMRÅDE\": \"330\"}}");
        assertThat(service.get(STAFF, query()).json().path("table").asString()).isEqualTo("RAS200");
        assertThat(service.get(STAFF, query()).json().has("file")).isFalse();
    }

    private void keep(String query) {
        Reply kept = service.send(STAFF, "PUT", query(), query, Map.of());
        assertThat(kept.status()).as(kept.raw().body()).isEqualTo(200);
    }

    private Reply bring(String file) {
        String bytes = Base64.getEncoder().encodeToString(file.getBytes(StandardCharsets.UTF_8));
        return service.post(STAFF, query() + "/file", "{\"answer\": \"" + bytes + "\"}");
    }

    private Reply brought(String file) {
        Reply brought = bring(file);
        assertThat(brought.status()).as(brought.raw().body()).isEqualTo(200);
        return brought;
    }

    private static List<String> outcomes(JsonNode report) {
        List<String> outcomes = new ArrayList<>();
        report.path("cells")
                .forEach(cell -> outcomes.add(cell.path("series").asString() + " "
                        + cell.path("period").asString() + " "
                        + cell.path("outcome").asString()));
        return outcomes;
    }

    private List<JsonNode> proposals(String state) {
        List<JsonNode> proposals = new ArrayList<>();
        service.get(STAFF, "/plans/" + plan + "/proposals?state=" + state)
                .json()
                .path("proposals")
                .forEach(proposals::add);
        return proposals;
    }

    private String indicator() {
        return "/plans/" + plan + "/indicators/" + EMPLOYMENT;
    }

    private String query() {
        return indicator() + "/components/frekvens/query";
    }

    private String answer(JsonNode proposal, String what) {
        return indicator() + "/proposals/" + proposal.path("proposal").asString() + "/" + what;
    }
}
