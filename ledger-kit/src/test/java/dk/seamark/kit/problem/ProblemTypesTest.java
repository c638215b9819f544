package dk.seamark.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The problems that the code refuses with are those that have a page, with the same status. */
class ProblemTypesTest {

    /** Calls that refuse, by what the code writes before the problem's code. */
    private static final Map<String, Integer> REFUSALS = Map.of(
            "notFound",
            404,
            "forbidden",
            403,
            "conflict",
            409,
            "otherVersion",
            412,
            "tooLarge",
            413,
            "invalidParts",
            422,
            "unavailable",
            503);

    private static final Pattern REFUSAL =
            Pattern.compile("Refusal\\s*\\.(" + String.join("|", REFUSALS.keySet()) + ")\\(\\s*\"([a-z-]+)\"");
    private static final Pattern WITH_STATUS =
            Pattern.compile("(?:\\.of|answer)\\((?:request, response, )?(\\d{3}), \"([a-z-]+)\"");
    private static final Pattern OF_STATUS = Pattern.compile("case (\\d{3}) -> \"([a-z-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"kit", "policy", "indicator", "reporting"})
    void theCodeRefusesWithWhatHasAPage(String module) throws IOException {
        String code = code(module);
        Map<String, Integer> refused = new TreeMap<>();
        REFUSAL.matcher(code).results().forEach(call -> refused.put(call.group(2), REFUSALS.get(call.group(1))));
        Stream.of(WITH_STATUS, OF_STATUS)
                .flatMap(pattern -> pattern.matcher(code).results())
                .forEach(call -> refused.put(call.group(2), Integer.valueOf(call.group(1))));
        assertThat(refused).isNotEmpty();

        Map<String, Integer> pages = new TreeMap<>(ProblemCatalogue.ofAlone(module).all().stream()
                .collect(Collectors.toMap(ProblemType::code, ProblemType::status)));
        Map<String, Integer> shared = ProblemCatalogue.ofAlone("kit").all().stream()
                .collect(Collectors.toMap(ProblemType::code, ProblemType::status));
        refused.forEach((problem, status) -> assertThat(pages.getOrDefault(problem, shared.get(problem)))
                .as("the page of %s has the status", problem)
                .isEqualTo(status));
        // What is chosen by a switch stands beside no call, but stands there all the same.
        pages.keySet()
                .forEach(problem -> assertThat(code).as("the code of a problem").contains("\"" + problem + "\""));
    }

    @Test
    void aPageLeavesOpenWhatDiffersFromRequestToRequest() {
        ProblemType type =
                ProblemCatalogue.of("indicator").named("figure-stands").orElseThrow();

        assertThat(type.status()).isEqualTo(409);
        assertThat(type.meaning().en()).isEqualTo("The measurement … holds. Correct it or withdraw it.");
        assertThat(type.title().da()).isEqualTo("Der står allerede et tal");
        assertThat(ProblemTypes.address("figure-stands")).isEqualTo("/problems/figure-stands");
        assertThat(ProblemCatalogue.of("indicator").named("no-such-code")).isEmpty();
    }

    private static String code(String module) throws IOException {
        Path main = Path.of("..", module.equals("kit") ? "ledger-kit" : module + "-service", "src", "main", "java");
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(main)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        return code.toString();
    }
}
