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
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
            Set<String> files = fetch(stack.uri(service), folder.resolve(service));
            assertThat(files).as(service).contains("openapi.yaml", "openapi/common.yaml");
        }
        Path linter = installed(folder.resolve("linter"));
        for (String service : Stack.SERVICES) {
            Run lint = run(
                    folder.resolve(service),
                    linter.toString(),
                    "lint",
                    "openapi.yaml",
                    "--extends=recommended",
                    "--format=stylish");
            assertThat(lint.exit()).as("%s: %s", service, lint.output()).isZero();
            assertThat(lint.output())
                    .as(service)
                    .contains("Your API description is valid")
                    .doesNotContainPattern("You have [0-9]+ warning");
        }
    }

    /** Fetches the contract and all that it refers to, and returns the files' paths. */
    private Set<String> fetch(URI service, Path folder) throws IOException, InterruptedException {
        Set<String> seen = new TreeSet<>(Set.of("openapi.yaml"));
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
