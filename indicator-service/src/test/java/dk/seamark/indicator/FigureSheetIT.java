package dk.seamark.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.indicator.running.RunningService;
import dk.seamark.indicator.running.RunningService.Person;
import dk.seamark.indicator.running.RunningService.Reply;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Figures in files over HTTP, with a real database. */
class FigureSheetIT {

    private static final Person ARI = Person.staff("ari");
    private static final Map<String, String> CSV = Map.of("Content-Type", "text/csv");

    private final RunningService service = RunningService.shared();

    @Test
    void aTemplateIsFetchedFilledInTriedAnsweredAndAccepted() {
        String plan = service.freshPlan();
        Reply template = service.get(ARI, centre(plan, "ari") + "/figures.csv?from=2023&to=2024");
        assertThat(template.status()).isEqualTo(200);
        assertThat(template.raw().headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"" + plan + "_ari_2023_2024.csv\"");
        String sheet = template.raw().body();

        Reply unchanged = service.send(ARI, "POST", centre(plan, "ari") + "/figures", sheet, CSV);
        assertThat(unchanged.status()).isEqualTo(200);
        assertThat(unchanged.json().path("unchanged").asInt()).isEqualTo(4);
        assertThat(unchanged.json().path("rows")).isEmpty();

        String wrong = filled(sheet, "161,5");
        Reply tried = service.send(ARI, "POST", centre(plan, "ari") + "/figures?dryRun=true", wrong, CSV);
        assertThat(tried.status()).isEqualTo(200);
        assertThat(tried.json().at("/rows/0/faults/0/cell").asString()).isEqualTo("I4");
        assertThat(tried.json().at("/rows/0/faults/0/message").asString()).isEqualTo("Må højst være 100 (percent).");
        Reply refused = service.send(ARI, "POST", centre(plan, "ari") + "/figures", wrong, CSV);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("type").asString()).isEqualTo("/problems/sheet-refused");
        Reply answered = service.send(ARI, "POST", centre(plan, "ari") + "/figures/answered", wrong, CSV);
        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.raw().body()).contains("FEJL i I4 Tal: Må højst være 100 (percent).");
        assertThat(events(plan)).isZero();

        Map<String, String> keyed = Map.of(
                "Content-Type", "text/csv", "Idempotency-Key", UUID.randomUUID().toString());
        Reply accepted = service.send(ARI, "POST", centre(plan, "ari") + "/figures", filled(sheet, "61,5"), keyed);
        assertThat(accepted.status()).isEqualTo(201);
        assertThat(accepted.json().path("recorded").asInt()).isEqualTo(1);
        Reply again = service.send(ARI, "POST", centre(plan, "ari") + "/figures", filled(sheet, "61,5"), keyed);
        assertThat(again.json()).isEqualTo(accepted.json());
        assertThat(events(plan)).isEqualTo(1);

        Reply outdated = service.send(ARI, "POST", centre(plan, "ari") + "/figures", filled(sheet, "62"), CSV);
        assertThat(outdated.json().at("/rows/0/faults/0/rule").asString()).isEqualTo("sheet-outdated");
        assertThat(service.get(ARI, centre(plan, "ari") + "/figures.csv?from=2024")
                        .raw()
                        .body())
                .contains(";61,5;");
    }

    @Test
    void aSheetIsOfTheOwnCentreAndOfOneThatThereIs() {
        String plan = service.freshPlan();

        assertThat(service.get(ARI, centre(plan, "kultur") + "/figures.xlsx?from=2024")
                        .status())
                .isEqualTo(403);
        assertThat(service.send(ARI, "POST", centre(plan, "kultur") + "/figures", "x", CSV)
                        .status())
                .isEqualTo(403);
        assertThat(service.get(ARI, centre(plan, "findes-ikke") + "/figures.csv?from=2024")
                        .status())
                .isEqualTo(404);
        Reply unreadable = service.send(ARI, "POST", centre(plan, "ari") + "/figures", "x", CSV);
        assertThat(unreadable.status()).isEqualTo(400);
        assertThat(unreadable.json().at("/violations/0/rule").asString()).isEqualTo("sheet-without-columns");
        Reply workbook = service.get(Person.of("secretariat"), centre(plan, "kultur") + "/figures.xlsx?from=2024");
        assertThat(workbook.status()).isEqualTo(200);
        assertThat(workbook.raw().body()).startsWith("PK");
    }

    /** The template with the municipality's own figure of 2024, which is its fourth row. */
    private static String filled(String sheet, String value) {
        String[] rows = sheet.split("\r\n", -1);
        String[] cells = rows[3].split(";", -1);
        cells[8] = value;
        cells[12] = "2024-12-31";
        cells[13] = "Barometeret";
        rows[3] = String.join(";", cells);
        return String.join("\r\n", rows);
    }

    private static String centre(String plan, String centre) {
        return "/plans/" + plan + "/centres/" + centre;
    }

    private long events(String plan) {
        return service.count(
                "domain_event_entry WHERE aggregate_identifier LIKE 'slagelse/plans/" + plan + "/indicators/%'");
    }
}
