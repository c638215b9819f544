package dk.seamark.faults.client;

import dk.seamark.stack.client.Reply;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.evidence.Acknowledgement;
import dk.seamark.stack.process.StackFailure;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/** Asks until there is an answer, with the same key, and writes down each that came. */
public final class Requests implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** No other answer ends a request: a token can be renewed, and a service comes back. */
    private static final Set<Integer> FINAL = Set.of(200, 201, 400, 403, 404, 409, 422);

    /** What brings a text with its key in it. */
    private static final Set<String> WITH_TEXT = Set.of("record", "withdraw", "submit", "return", "revise");

    private static final int SHOWN = 200;
    private static final Duration BETWEEN = Duration.ofMillis(30);
    private static final int UNAUTHORIZED = 401;
    private static final int FAULT = 500;

    private final Switchboard switchboard;
    private final Statuses statuses;
    private final String prefix;
    private final BufferedWriter file;
    private final AtomicLong number = new AtomicLong();
    private final List<Acknowledgement> acknowledged = new ArrayList<>();
    private final List<String> trouble = new ArrayList<>();
    private final Set<String> keysWithText = new HashSet<>();
    private int uncertain;

    /**
     * Requests of a run.
     *
     * @param prefix what each key begins with
     * @param log where each answer is written, a line of JSON for each
     */
    public Requests(Switchboard switchboard, Statuses statuses, String prefix, Path log) throws IOException {
        this.switchboard = switchboard;
        this.statuses = statuses;
        this.prefix = prefix;
        this.file = Files.newBufferedWriter(log);
    }

    /** The answer that ends the request. */
    Answer ask(Request request) throws InterruptedException {
        // Letters between the numbers, as digits alone may look like a person's number to a pack.
        String key = prefix + "n" + number.incrementAndGet();
        Map<String, ?> body = request.body().apply(key);
        long begin = System.nanoTime();
        boolean doubtful = false;
        for (int attempt = 1; ; attempt++) {
            try {
                Reply reply =
                        call(switchboard.client(attempt), request).once(key).post(body);
                statuses.count(Integer.toString(reply.status()));
                if (FINAL.contains(reply.status())) {
                    statuses.waited(System.nanoTime() - begin);
                    return noted(new Answer(request, key, reply, doubtful), attempt);
                }
                if (reply.status() == UNAUTHORIZED) {
                    switchboard.renewTokens();
                }
                doubtful |= reply.status() >= FAULT;
                if (reply.status() == FAULT) {
                    note("500 to %s: %s".formatted(key, reply.text()));
                }
            } catch (UncheckedIOException | StackFailure e) {
                // The second is of an issuer that gives no token.
                statuses.count(Statuses.NONE);
                doubtful = true;
            }
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                unanswered("%s (%s) got no answer in %d attempts".formatted(key, request.kind(), attempt));
                throw new NoAnswer(key);
            }
            Thread.sleep(PAUSE);
        }
    }

    /** Waits until reporting-service shows an event; whether it did within some minutes. */
    boolean awaitShown(Town town, String event) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        for (int attempt = 1; System.nanoTime() < end; attempt++) {
            try {
                Reply reply = switchboard
                        .client(attempt)
                        .reporting(town.auditor(), "/ledger/events/" + event + "?waitMillis=1000")
                        .get();
                if (reply.status() == SHOWN) {
                    return true;
                }
                if (reply.status() == UNAUTHORIZED) {
                    switchboard.renewTokens();
                }
            } catch (UncheckedIOException | StackFailure ignored) {
                // It is asked again.
            }
            Thread.sleep(BETWEEN);
        }
        return false;
    }

    private static SeamarkClient.Call call(SeamarkClient client, Request request) {
        return switch (request.service()) {
            case "policy" -> client.policy(request.person(), request.path());
            case "indicator" -> client.indicator(request.person(), request.path());
            default -> client.reporting(request.person(), request.path());
        };
    }

    private synchronized Answer noted(Answer answer, int attempts) {
        Request request = answer.request();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("at", Instant.now().toString());
        line.put("key", answer.key());
        line.put("kind", request.kind());
        line.put("service", request.service());
        line.put("municipality", request.person().municipality());
        line.put("path", request.path());
        line.put("attempts", attempts);
        line.put("status", answer.reply().status());
        line.put("answer", answer.reply().json());
        write(line);
        if (answer.taken()) {
            acknowledged.add(new Acknowledgement(
                    answer.key(), request.service(), request.person().municipality(), answer.events()));
            if (WITH_TEXT.contains(request.kind())) {
                keysWithText.add(answer.key());
            }
        } else if (answer.doubtful()) {
            uncertain++;
        }
        return answer;
    }

    private void write(Map<String, Object> line) {
        try {
            file.write(JSON.writeValueAsString(line));
            file.newLine();
            file.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void note(String what) {
        trouble.add(what);
    }

    private synchronized void unanswered(String what) {
        trouble.add(what);
        uncertain++;
    }

    /** All that was acknowledged so far. */
    public synchronized List<Acknowledgement> acknowledged() {
        return List.copyOf(acknowledged);
    }

    /** The keys of the acknowledged requests that brought a text with their key in it. */
    public synchronized Set<String> keysWithText() {
        return Set.copyOf(keysWithText);
    }

    /** How many requests may have been carried out without an acknowledgement. */
    public synchronized int uncertain() {
        return uncertain;
    }

    /** What no user should see, since the last call: requests without any answer, and faults of a service. */
    public synchronized List<String> takeTrouble() {
        List<String> taken = List.copyOf(trouble);
        trouble.clear();
        return taken;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
