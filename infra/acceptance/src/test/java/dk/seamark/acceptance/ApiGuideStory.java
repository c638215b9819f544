package dk.seamark.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.stack.Stack;
import dk.seamark.stack.issuer.Identity;
import dk.seamark.stack.process.OwnClassPath;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the commands of docs/api.md as they stand there, one after another in one shell, and holds each answer against
 * the page. Only the services' addresses are others, and the tokens are fetched before.
 */
@ExtendWith(RunningStack.class)
final class ApiGuideStory {

    /** Commands, and what they answer where the page tells. */
    private static final Pattern BLOCK =
            Pattern.compile("^```bash\\n(.*?)^```\\n(?:```text\\n(.*?)^```\\n)?", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern TOKEN =
            Pattern.compile("\\./seamark token --municipality ([a-z]+) --role ([a-z-]+)(?: --centre ([a-z]+))?");

    private static final Map<String, String> ADDRESSES = Map.of(
            "policy",
            "http://127.0.0.1:8081",
            "indicator",
            "http://127.0.0.1:8082",
            "reporting",
            "http://127.0.0.1:8083");

    private static final String END = "=== the end of a block";

    private record Block(String commands, String answer) {}

    @Test
    void everyCommandOfThePageAnswersAsThePageSays(Stack stack, @TempDir Path folder)
            throws IOException, InterruptedException {
        List<Block> blocks = blocks();
        assertThat(blocks).hasSizeGreaterThan(20);

        List<String> answers = run(folder, script(blocks, stack));

        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            String answer = i < answers.size() ? answers.get(i) : "(the shell ended before)";
            if (!isAs(blocks.get(i).answer(), answer)) {
                wrong.add(blocks.get(i).commands() + "→ " + answer);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(answers).hasSize(blocks.size() + 1).last().isEqualTo("");
    }

    @Test
    void anotherAnswerThanThePagesIsSeen() {
        assertThat(isAs("{\"id\":\"…\",\"sequence\":0}\n", "{\"id\":\"7\",\"sequence\":0}"))
                .isTrue();
        assertThat(isAs("{\"id\":\"…\",\"sequence\":0}\n", "{\"id\":\"7\",\"sequence\":1}"))
                .isFalse();
        assertThat(isAs("", "an answer that the page does not tell")).isFalse();
    }

    private static boolean isAs(String page, String answer) {
        String form = Stream.of(page.strip().split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(form, Pattern.DOTALL).matcher(answer.strip()).matches();
    }

    private static List<Block> blocks() throws IOException {
        String page = Files.readString(OwnClassPath.repository().resolve(Path.of("docs", "api.md")));
        return BLOCK.matcher(page)
                .results()
                .map(block -> new Block(block.group(1), block.group(2) == null ? "" : block.group(2)))
                .toList();
    }

    private static String script(List<Block> blocks, Stack stack) {
        StringBuilder script = new StringBuilder("set -euo pipefail\nexport LC_ALL=C.UTF-8 no_proxy='*'\n");
        for (Block block : blocks) {
            String commands =
                    TOKEN.matcher(block.commands()).replaceAll(token -> "printf %s " + stack.token(who(token)));
            for (Map.Entry<String, String> address : ADDRESSES.entrySet()) {
                URI service = stack.uri(address.getKey());
                commands = commands.replace(address.getValue(), "http://" + service.getAuthority());
            }
            script.append(commands).append("printf '\\n").append(END).append("\\n'\n");
        }
        return script.toString();
    }

    private static Identity who(MatchResult token) {
        return new Identity(token.group(1), token.group(2), token.group(3), null);
    }

    /** The answers of the blocks, and then what was said after the last of them. */
    private static List<String> run(Path folder, String script) throws IOException, InterruptedException {
        Path file = folder.resolve("script");
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        Files.writeString(file, script);
        Process shell = new ProcessBuilder("bash", file.toString())
                .directory(folder.toFile())
                .redirectError(errors.toFile())
                .redirectOutput(output.toFile())
                .start();
        boolean ended = shell.waitFor(2, TimeUnit.MINUTES);
        shell.destroyForcibly();
        String said = Files.readString(output);
        assertThat(ended).as(said).isTrue();
        assertThat(shell.exitValue())
                .as("%s%n%s", said, Files.readString(errors))
                .isZero();
        return Stream.of(said.split(Pattern.quote(END) + "\\n", -1))
                .map(String::strip)
                .toList();
    }
}
