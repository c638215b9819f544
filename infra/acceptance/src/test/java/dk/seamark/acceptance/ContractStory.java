package dk.seamark.acceptance;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import dk.seamark.stack.Stack;
import dk.seamark.stack.process.OwnClassPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever fetches a contract, and the files that it refers to, has a whole one, and Redocly's rules find nothing. */
@ExtendWith(RunningStack.class)
final class ContractStory {

    private static final Path LINTER = Path.of("infra", "openapi-lint");
    private static final Pattern REFERENCE = Pattern.compile("\\$ref\"?\\s*:\\s*[\"']?([^#\"'\\s]+)");

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void everyContractIsWholeAndFreeOfFlaws(Stack stack) throws IOException, InterruptedException {
        Path folder = Path.of("target", "openapi").toAbsolutePath();
        for (String service : Stack.SERVICES) {
            Set<String> files = fetch(stack.uri(service), folder.resolve(service), "openapi.yaml");
            assertThat(files).as(service).contains("openapi.yaml", "openapi/common.yaml");
        }
        Path linter = installed(folder.resolve("linter"));
        for (String service : Stack.SERVICES) {
            demandNoFlaw(folder.resolve(service), linter, "openapi.yaml");
        }
    }

    /**
     * Redocly reads what an AsyncAPI document refers to as schemas of AsyncAPI's own, older dialect, whatever
     * {@code schemaFormat} says. That dialect has no {@code $defs}, and nothing beside a {@code $ref}; both are left
     * out of account. That the schemas are good ones of 2020-12 is tested in ledger-events.
     */
    @Test
    void theContractOfTheTopicsIsWholeAndFreeOfFlaws(Stack stack) throws IOException, InterruptedException {
        Path folder = Path.of("target", "openapi").toAbsolutePath();
        Path topics = folder.resolve("topics");
        Set<String> files = fetch(stack.uri("reporting"), topics, "asyncapi.yaml");
        assertThat(files).contains("schema/policy.plan-amended.v1.schema.json", "schema/shared.v1.schema.json");
        Path linter = installed(folder.resolve("linter"));
        Files.writeString(
                topics.resolve(".redocly.lint-ignore.yaml"),
                files.stream()
                        .filter(file -> file.endsWith(".json"))
                        .map(file -> file + ": {struct: ['#/$defs']}\n")
                        .collect(Collectors.joining()));
        demandNoFlaw(topics, linter, "asyncapi.yaml", "--skip-rule=spec-ref-siblings");
    }

    private static void demandNoFlaw(Path folder, Path linter, String file, String... options)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(linter.toString(), "lint", file, "--extends=recommended", "--format=stylish"));
        command.addAll(List.of(options));
        Run lint = run(folder, command.toArray(String[]::new));
        assertThat(lint.exit())
                .as("%s: %s", folder.getFileName(), lint.output())
                .isZero();
        assertThat(lint.output())
                .as(folder.getFileName().toString())
                .contains("Your API description is valid")
                .doesNotContainPattern("You have [0-9]+ warning");
    }

    /** Fetches the contract and all that it refers to, and returns the files' paths. */
    private Set<String> fetch(URI service, Path folder, String entry) throws IOException, InterruptedException {
        Set<String> seen = new TreeSet<>(Set.of(entry));
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            String file = open.remove();
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(service.resolve("/" + file)).build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(file).isEqualTo(200);
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), answer.body());
            Matcher reference = REFERENCE.matcher(answer.body());
            while (reference.find()) {
                String other = URI.create("/" + file)
                        .resolve(reference.group(1))
                        .getPath()
                        .substring(1);
                if (seen.add(other)) {
                    open.add(other);
                }
            }
        }
        return seen;
    }

    /** The linter, installed at the version of its lock file; skips the test where it cannot be installed. */
    private static Path installed(Path folder) throws IOException, InterruptedException {
        Path linter = folder.resolve("node_modules/.bin/redocly");
        if (Files.isExecutable(linter)) {
            return linter;
        }
        Files.createDirectories(folder);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc")) {
            Files.copy(OwnClassPath.repository().resolve(LINTER).resolve(file), folder.resolve(file), REPLACE_EXISTING);
        }
        Run installed = run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (installed.exit() != 0) {
            // Also where other programs are required: the linter comes from the network, and no part of a build does.
            String reason = "Not linted, as Redocly's linter could not be installed: " + installed.output();
            System.out.println("ContractStory: " + reason);
            return abort(reason);
        }
        return linter;
    }

    private record Run(int exit, String output) {}

    private static Run run(Path folder, String... command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("contract", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment()
                    .putAll(Map.of(
                            "REDOCLY_TELEMETRY", "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE", "true", "NO_COLOR", "1"));
            Process process = builder.start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Run(-1, "it did not end within two minutes: " + Files.readString(output));
            }
            return new Run(process.exitValue(), Files.readString(output));
        } catch (IOException missing) {
            return new Run(-1, String.valueOf(missing.getMessage()));
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
