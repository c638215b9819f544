package dk.seamark.pack.render;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A headless Chromium, driven through its DevTools protocol. It loads only local pages. */
final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on (ws://\\S+)");
    private static final int SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final WebSocket socket;

    private Browser(Process process, Path profile) throws Exception {
        this.process = process;
        this.profile = profile;
        URI address = CompletableFuture.supplyAsync(() -> address(process)).get(SECONDS, TimeUnit.SECONDS);
        this.socket =
                client.newWebSocketBuilder().buildAsync(address, new Answers()).get(SECONDS, TimeUnit.SECONDS);
    }

    static Browser start() throws Exception {
        Path program = RequiredTool.anyOf("chromium", "chromium-browser", "google-chrome");
        Path profile = Files.createTempDirectory("browser");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        // Chromium's sandbox does not work for root, and the pages are our own.
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--disable-background-networking",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return new Browser(process, profile);
        } catch (Exception failure) {
            process.destroyForcibly();
            throw failure;
        }
    }

    private static URI address(Process process) {
        // Never closed, so that later output cannot block the process.
        BufferedReader said = process.errorReader();
        try {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                Matcher listening = LISTENING.matcher(line);
                if (listening.find()) {
                    Thread.ofVirtual().start(() -> said.lines().forEach(ignored -> {}));
                    return URI.create(listening.group(1));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        throw new IllegalStateException("The browser ended before it listened");
    }

    /** Opens a page and waits until it has loaded. */
    Tab open(Path page, int width) {
        return open(page.toUri(), width);
    }

    /** Opens a page and waits until it has loaded. */
    Tab open(URI page, int width) {
        JsonNode target = ask(null, "Target.createTarget", Map.of("url", "about:blank"));
        String id = target.get("targetId").asString();
        String session = ask(null, "Target.attachToTarget", Map.of("targetId", id, "flatten", true))
                .get("sessionId")
                .asString();
        Tab tab = new Tab(id, session);
        tab.width(width);
        ask(session, "Page.navigate", Map.of("url", page.toString()));
        tab.evaluate("new Promise(done => document.readyState === 'complete' && location.href !== 'about:blank'"
                + " ? done(1) : addEventListener('load', () => done(1)))");
        return tab;
    }

    /** A page that is open. */
    final class Tab implements AutoCloseable {

        private final String target;
        private final String session;

        private Tab(String target, String session) {
            this.target = target;
            this.session = session;
        }

        /** Sets the window's width, in CSS pixels. */
        void width(int width) {
            ask(
                    session,
                    "Emulation.setDeviceMetricsOverride",
                    Map.of("width", width, "height", 800, "deviceScaleFactor", 1, "mobile", false));
        }

        /** The value of a script; a promise is awaited. */
        JsonNode evaluate(String script) {
            JsonNode answer = ask(
                    session,
                    "Runtime.evaluate",
                    Map.of("expression", script, "awaitPromise", true, "returnByValue", true));
            if (answer.has("exceptionDetails")) {
                throw new IllegalStateException(answer.get("exceptionDetails").toString());
            }
            return answer.get("result").path("value");
        }

        @Override
        public void close() {
            ask(null, "Target.closeTarget", Map.of("targetId", target));
        }
    }

    private JsonNode ask(@Nullable String session, String method, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        asked.put(id, answer);
        Map<String, Object> message = new LinkedHashMap<>(Map.of("id", id, "method", method, "params", parameters));
        if (session != null) {
            message.put("sessionId", session);
        }
        socket.sendText(JSON.writeValueAsString(message), true).join();
        JsonNode told = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (told.has("error")) {
            throw new IllegalStateException(method + ": " + told.get("error"));
        }
        return told.get("result");
    }

    private final class Answers implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
            text.append(part);
            if (whole) {
                JsonNode message = JSON.readTree(text.toString());
                text.setLength(0);
                CompletableFuture<JsonNode> answer =
                        asked.remove(message.path("id").asInt(0));
                if (answer != null) {
                    answer.complete(message);
                }
            }
            from.request(1);
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        client.shutdownNow();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
