package dk.seamark.verify.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.seamark.verify.report.Phrases;
import dk.seamark.verify.report.VerificationException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A witness over HTTP: {@code POST /add-checkpoint}, {@code GET /<origin hash>/checkpoint}, and
 * {@code GET /} for its key.
 */
final class WitnessServer implements AutoCloseable {

    /** 63 hashes, and a checkpoint with more signatures than any log has, also such as quantum computers fear. */
    static final int MOST_BYTES = 200_000;

    private static final Pattern NEWEST = Pattern.compile("/([0-9a-f]{64})/checkpoint");
    private static final int STOPPING_SECONDS = 1;

    private final Witness witness;
    private final PrintStream err;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private WitnessServer(Witness witness, PrintStream err, HttpServer server) {
        this.witness = witness;
        this.err = err;
        this.server = server;
    }

    /**
     * Starts to answer.
     *
     * @param address where it listens; port 0 for a free one
     * @param err is told what goes wrong inside
     */
    static WitnessServer start(Witness witness, InetSocketAddress address, PrintStream err) throws IOException {
        WitnessServer server = new WitnessServer(witness, err, HttpServer.create(address, 0));
        server.server.createContext("/", server::handle);
        server.server.setExecutor(server.threads);
        server.server.start();
        return server;
    }

    /** The port that it listens on. */
    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answer(exchange));
        }
    }

    private Answer answer(HttpExchange exchange) {
        String path = exchange.getRequestURI().getRawPath();
        boolean reads = exchange.getRequestMethod().equals("GET");
        Matcher newest = NEWEST.matcher(path);
        try {
            if (path.equals("/add-checkpoint")) {
                return exchange.getRequestMethod().equals("POST") ? add(exchange) : not("POST", exchange);
            }
            if (newest.matches()) {
                return reads ? witness.newest(newest.group(1)) : not("GET", exchange);
            }
            if (path.equals("/")) {
                return reads ? witness.key() : not("GET", exchange);
            }
            return Answer.refused(404, Phrases.say("witness.not-found"));
        } catch (VerificationException flaw) {
            return failed(flaw.said().en());
        } catch (RuntimeException e) {
            return failed(e.toString());
        }
    }

    private Answer add(HttpExchange exchange) throws VerificationException {
        byte[] body;
        try {
            body = exchange.getRequestBody().readNBytes(MOST_BYTES + 1);
        } catch (IOException | RuntimeException e) {
            // Such as a length of a chunk that is no number: what was sent is broken, not the witness.
            return Answer.refused(400, Phrases.say("witness.body"));
        }
        return body.length > MOST_BYTES
                ? Answer.refused(413, Phrases.say("witness.too-large", MOST_BYTES))
                : witness.add(body);
    }

    private static Answer not(String method, HttpExchange exchange) {
        exchange.getResponseHeaders().set("Allow", method);
        return Answer.refused(405, Phrases.say("witness.method", method));
    }

    /** What is wrong in here is told to whoever runs it, and to nobody outside. */
    private Answer failed(String why) {
        err.println("seamark witness: " + why);
        return Answer.refused(500, Phrases.say("witness.failed"));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(answer.status(), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(STOPPING_SECONDS);
        threads.close();
    }
}
