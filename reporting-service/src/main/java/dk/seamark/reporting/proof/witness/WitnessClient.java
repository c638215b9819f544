package dk.seamark.reporting.proof.witness;

import dk.seamark.reporting.proof.log.Hash;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The client of one witness (C2SP tlog-witness, {@code add-checkpoint}). */
final class WitnessClient {

    private static final int MOST_BYTES = 100_000;
    private static final Duration CONNECTING = Duration.ofSeconds(2);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .build();
    private final URI address;
    private final CosigningKey key;

    WitnessClient(URI url, CosigningKey key) {
        String prefix = url.toString();
        this.address = URI.create((prefix.endsWith("/") ? prefix : prefix + "/") + "add-checkpoint");
        this.key = key;
    }

    /** The key that verifies its signatures. */
    CosigningKey key() {
        return key;
    }

    /**
     * Asks it to sign a checkpoint.
     *
     * @param old the log's size at its last signature, from 0
     * @param proof the consistency proof from there
     * @param checkpoint the note, signed by the log
     * @param patience the deadline for the whole exchange
     * @throws InterruptedException if the thread is interrupted
     */
    Reply add(long old, List<Hash> proof, String checkpoint, Duration patience) throws InterruptedException {
        StringBuilder body = new StringBuilder("old " + old + "\n");
        proof.forEach(hash -> body.append(hash.base64()).append('\n'));
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(BodyPublishers.ofString(body + "\n" + checkpoint))
                .build();
        // The request's own timeout ends with the headers.
        Future<HttpResponse<byte[]>> sent =
                http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            HttpResponse<byte[]> response = sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return reply(response.statusCode(), new String(response.body(), StandardCharsets.UTF_8), checkpoint);
        } catch (TimeoutException e) {
            return new Reply.Silent("no answer in " + patience.toMillis() + " ms");
        } catch (ExecutionException e) {
            return new Reply.Silent(String.valueOf(e.getCause()));
        } finally {
            sent.cancel(true);
        }
    }

    private Reply reply(int status, String body, String checkpoint) {
        return switch (status) {
            case 200 ->
                key.signature(body, checkpoint.substring(0, checkpoint.indexOf("\n\n") + 1))
                        .<Reply>map(Reply.Signed::new)
                        .orElseGet(() -> new Reply.Silent("an answer without its signature of the checkpoint"));
            case 409 ->
                body.matches("(0|[1-9][0-9]{0,17})\n")
                        ? new Reply.SeenAt(Long.parseLong(body.strip()))
                        : new Reply.Silent("409 without a size");
            case 422 -> new Reply.Inconsistent();
            default -> status >= 500 ? new Reply.Silent("status " + status) : new Reply.Refused(status);
        };
    }
}
