package dk.seamark.stack.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.contract.Contract;
import dk.seamark.stack.fuzz.FaultyService.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each oracle of the fuzz finds the fault that it is there for, and finds none where there is none. */
class FuzzRunTest {

    private static final long SEED = 4711;

    private final Map<String, Contract> contracts =
            Map.of("notes", Contract.read(path -> Optional.of(FaultyService.CONTRACT)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SERVER_ERROR               | en fejl hos os: 500
            UNDESCRIBED_STATUS         | status 418 står ikke i kontrakten
            UNDESCRIBED_FIELD          | kontrakten: the answer
            ACCEPTS_TOO_LONG           | kontrakten: the request's body
            PASSES_NAMES_OVER          | is accepted and not described
            SERVES_STRANGERS           | en anden kommunes adgangsbevis fik 20
            SERVES_ROLES_WITHOUT_RIGHT | den, der ikke må, fik 20
            SHOWS_TEXT_OF_THE_OTHER    | svaret har en anden kommunes tekst
            SHOWS_ID_OF_THE_OTHER      | svaret har en anden kommunes id
            KEEPS_WHAT_IT_REFUSED      | en hændelse, som ingen har kvittering for
            LOSES_WHAT_IT_ACKNOWLEDGED | der blev kvitteret for en hændelse, som ikke er gemt
            KEEPS_TEXT_OF_A_REFUSAL    | en tekst er gemt, som ingen hændelse nævner
            KEEPS_KEY_OF_A_REFUSAL     | en nøgle er gemt, hvis anmodning blev afvist
            NO_ANSWER                  | intet svar
            """)
    void aPlantedFaultIsFound(Fault fault, String words) {
        FuzzReport report = run(new FaultyService(fault), FuzzSettings.of(1_500, SEED), new ArrayList<>());
        assertThat(report.findings())
                .as("seed %d", SEED)
                .anySatisfy(finding -> assertThat(finding.what()).contains(words));
    }

    @Test
    void whereThereIsNoFaultNoneIsFoundAndMuchIsAccepted() {
        FuzzReport report = run(new FaultyService(Fault.NONE), FuzzSettings.of(1_500, SEED), new ArrayList<>());
        assertThat(report.findings()).as("seed %d", SEED).isEmpty();
        assertThat(report.accepted("notes writeNote")).isGreaterThan(150);
        assertThat(report.accepted("notes readNote")).isGreaterThan(100);
        assertThat(report.byStatus()).containsKeys(200, 201, 400, 401, 403, 404);
        assertThat(report.neverAccepted()).isEmpty();
        assertThat(report.events()).isEqualTo(report.accepted("notes writeNote"));
        assertThat(report.table()).contains("notes writeNote", "i alt");
    }

    @Test
    void theRequestsFollowFromTheSeedAndOneOfThemCanBeSentAlone() {
        List<String> requests = new ArrayList<>();
        List<String> again = new ArrayList<>();
        List<String> others = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        run(new FaultyService(Fault.NONE), FuzzSettings.of(300, SEED), requests);
        run(new FaultyService(Fault.NONE), FuzzSettings.of(300, SEED), again);
        run(new FaultyService(Fault.NONE), FuzzSettings.of(300, SEED + 1), others);
        assertThat(again).isEqualTo(requests);
        assertThat(others).isNotEqualTo(requests);

        run(new FaultyService(Fault.NONE), FuzzSettings.of(300, SEED).only(120), alone);
        List<String> turn =
                alone.stream().filter(line -> line.startsWith("120:")).toList();
        assertThat(turn).isNotEmpty();
        assertThat(requests).containsAll(turn);
    }

    private FuzzReport run(FaultyService service, FuzzSettings settings, List<String> requests) {
        Transport noted = request -> {
            requests.add("%d: %s %s %s"
                    .formatted(
                            request.number(),
                            request.method(),
                            // What the services choose is another each time.
                            request.path().replaceAll("[0-9a-f-]{36}", "#"),
                            request.person()));
            return service.send(request);
        };
        Stage stage = (epoch, which) -> new Town("by-" + epoch + which, which == 0 ? "Kanarieet" : "Kanarieto");
        return new FuzzRun(settings, contracts, noted, service, stage, line -> {}).run();
    }
}
