package dk.seamark.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.indicator.running.RunningService;
import dk.seamark.indicator.running.RunningService.Person;
import dk.seamark.indicator.running.RunningService.Reply;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * What becomes of files as clerks have them, word for word, over HTTP: brought to a mapping, and as a sheet of figures.
 * The files and {@code outcomes.txt} stand in one folder, with a README that says what each file is like.
 */
class SampleFilesIT {

    private static final Person ARI = Person.staff("ari");
    private static final String BY_MAPPING = "by ";
    private static final String AS_SHEET = "as a sheet";

    private static final RunningService SERVICE = RunningService.shared();

    /** Sheets are only tried, so that they leave nothing behind. */
    private static final String PLAN_OF_SHEETS = SERVICE.freshPlan();

    /**
     * A file and what becomes of it.
     *
     * @param way {@code by} and a mapping, or {@code as a sheet}
     * @param outcome the lines that are answered
     */
    record Sample(String file, String way, List<String> outcome) {

        @Override
        public String toString() {
            return file + " " + way;
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aFileGoesInOrIsRefusedInWords(Sample sample) throws IOException {
        byte[] file = Files.readAllBytes(folder().resolve(sample.file()));

        List<String> outcome = sample.way().equals(AS_SHEET)
                ? asSheet(file)
                : byMapping(file, sample.way().substring(3));

        assertThat(outcome).isEqualTo(sample.outcome());
    }

    @Test
    void everyFileIsExplainedAndTriedInBothWays() throws IOException {
        Set<String> files;
        try (Stream<Path> all = Files.list(folder())) {
            files = all.map(path -> path.getFileName().toString())
                    .filter(name -> !name.equals("README.md") && !name.equals("outcomes.txt"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(files).hasSizeGreaterThan(12);
        assertThat(filesTried(AS_SHEET)).isEqualTo(files);
        assertThat(filesTried(BY_MAPPING)).isEqualTo(files);
        String readme = Files.readString(folder().resolve("README.md"));
        assertThat(files).allSatisfy(name -> assertThat(readme).contains("| `" + name + "` |"));
    }

    private static Set<String> filesTried(String way) {
        return samples().stream()
                .filter(sample -> sample.way().startsWith(way))
                .map(Sample::file)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A file's name, below it the ways, and below each its outcome. */
    static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        String file = "";
        for (String line : outcomes()) {
            if (line.startsWith("    ")) {
                samples.getLast().outcome().add(line.strip());
            } else if (line.startsWith("  ")) {
                samples.add(new Sample(file, line.strip(), new ArrayList<>()));
            } else if (!line.startsWith("#")) {
                file = line;
            }
        }
        return samples;
    }

    private static List<String> outcomes() {
        try {
            return Files.readAllLines(folder().resolve("outcomes.txt"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(SampleFilesIT.class.getResource("samples/outcomes.txt"))
                            .toURI())
                    .resolveSibling(".");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> byMapping(byte[] file, String mapping) {
        String query = "/plans/" + SERVICE.freshPlan() + "/indicators/" + ExamplePlan.EMPLOYMENT
                + "/components/frekvens/query";
        Reply kept = SERVICE.send(
                ARI,
                "PUT",
                query,
                "{\"file\": {\"source\": \"Kilden\", \"page\": \"https://example.org\", " + mapping.substring(1) + "}",
                Map.of());
        assertThat(kept.status()).as(kept.raw().body()).isEqualTo(200);

        Reply answer = SERVICE.post(
                ARI, query + "/file", "{\"answer\": \"" + Base64.getEncoder().encodeToString(file) + "\"}");

        if (answer.status() != 200) {
            return refused(answer);
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode cell : answer.json().path("cells")) {
            lines.add(cell.path("series").asString() + " " + cell.path("period").asString() + ": "
                    + (cell.has("value") ? cell.path("value").asString() + " " : "")
                    + cell.path("outcome").asString());
        }
        int over = answer.json().path("timesPassedOver").asInt();
        if (over > 0) {
            lines.add("passed over: " + over);
        }
        return lines;
    }

    private static List<String> asSheet(byte[] file) {
        Reply answer = SERVICE.sendFile(ARI, "/plans/" + PLAN_OF_SHEETS + "/centres/ari/figures?dryRun=true", file);
        if (answer.status() != 200) {
            return refused(answer);
        }
        List<String> lines = new ArrayList<>();
        for (JsonNode row : answer.json().path("rows")) {
            lines.add("row " + row.path("row").asInt() + " "
                    + row.path("period").asString() + ": " + row.path("outcome").asString());
            for (JsonNode change : row.path("changes")) {
                if (change.path("column").asString().equals("Tal")) {
                    lines.add(change.path("cell").asString() + " → "
                            + change.path("after").asString());
                }
            }
            Stream.of("faults", "warnings")
                    .flatMap(said -> row.path(said).valueStream())
                    .forEach(said -> lines.add(said.path("cell").asString("-") + ": "
                            + said.path("message").asString()));
        }
        return lines;
    }

    private static List<String> refused(Reply answer) {
        return Stream.concat(
                        Stream.of(String.valueOf(answer.status())),
                        answer.json()
                                .path("violations")
                                .valueStream()
                                .map(each -> each.path("field").asString() + ": "
                                        + each.path("message").asString()))
                .toList();
    }
}
