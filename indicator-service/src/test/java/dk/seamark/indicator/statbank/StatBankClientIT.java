package dk.seamark.indicator.statbank;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.indicator.jsonstat.Cell;
import dk.seamark.indicator.running.StatBankStub;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The client against a server that speaks StatBank's API, and against one that does not. */
class StatBankClientIT {

    private static final StatBankQuery QUERY = new StatBankQuery(
            "RAS200",
            "Tid",
            StatBankQuery.ALL_TIMES,
            new TreeMap<>(Map.of("OMRÅDE", "330")),
            new TreeMap<>(Map.of("OMRÅDE", "000")));

    private static final Duration HASTE = Duration.ofMillis(300);

    private final StatBankStub source = new StatBankStub();
    private final StatBankClient client = client(source.address(), Duration.ofSeconds(20));

    @AfterEach
    void stop() {
        source.close();
    }

    @Test
    void aQueryIsAnsweredByItsCells() {
        source.put("RAS200", "330", "2024", "61.2");
        source.put("RAS200", "000", "2024", "64.0");

        StatBankReply reply = client.ask(QUERY);

        assertThat(reply).isInstanceOfSatisfying(StatBankReply.Answered.class, answered -> {
            assertThat(new String(answered.bytes(), StandardCharsets.UTF_8)).startsWith("{\"dataset\"");
            assertThat(answered.table().updated()).isEqualTo("2025-02-12T07:00:00Z");
            assertThat(QueriedCells.of(QUERY, answered.table()))
                    .extracting(cell -> ((Cell.Value) cell.cell()).value().toPlainString())
                    .containsExactly("61.2", "64.0");
        });
        assertThat(source.requests()).containsExactly(new String(StatBankClient.body(QUERY), StandardCharsets.UTF_8));
    }

    @Test
    void whatItRefusesIsNamedByItsCode() {
        assertThat(client.ask(QUERY)).isEqualTo(new StatBankReply.Rejected("EXTRACT-NOTFOUND"));
        source.next(exchange -> StatBankStub.reply(exchange, 404, "<html>errorTypeCode</html>"));
        assertThat(client.ask(QUERY)).isEqualTo(new StatBankReply.Rejected("status 404"));
        source.next(exchange -> StatBankStub.reply(exchange, 429, "{\"errorTypeCode\":\"<b>words</b>\"}"));
        assertThat(client.ask(QUERY)).isEqualTo(new StatBankReply.Rejected("status 429"));
    }

    @Test
    void whatFailsThereIsAway() {
        source.next(exchange -> StatBankStub.reply(exchange, 503, "away"));
        assertThat(client.ask(QUERY)).isEqualTo(new StatBankReply.Away("status 503"));
        source.next(exchange -> {
            // Fewer bytes than were announced.
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write("{\"dataset\":".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        assertThat(client.ask(QUERY)).isInstanceOf(StatBankReply.Away.class);
    }

    @Test
    void aSourceThatSaysNothingIsNotWaitedFor() {
        source.next(exchange -> source.hang());
        assertThat(client(source.address(), HASTE).ask(QUERY)).isInstanceOf(StatBankReply.Away.class);
    }

    @Test
    void aSourceThatStopsInTheMiddleIsNotWaitedFor() {
        source.next(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            source.hang();
        });
        assertThat(client(source.address(), HASTE).ask(QUERY)).isInstanceOf(StatBankReply.Away.class);
    }

    @Test
    void aSourceThatIsNotThereIsAway() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        StatBankClient lost = client("http://127.0.0.1:" + free + "/v1/data", Duration.ofSeconds(20));
        assertThat(lost.ask(QUERY)).isInstanceOf(StatBankReply.Away.class);
    }

    @Test
    void aRedirectIsNotFollowed() {
        source.next(exchange -> {
            exchange.getResponseHeaders().add("Location", source.address().replace("/v1/data", "/elsewhere"));
            StatBankStub.reply(exchange, 302, "");
        });
        assertThat(client.ask(QUERY)).isEqualTo(new StatBankReply.Unreadable("status 302"));
        assertThat(source.elsewhere()).isZero();
    }

    @Test
    void whatIsTooLargeIsNotReadToItsEnd() {
        source.next(exchange -> StatBankStub.reply(exchange, 200, " ".repeat(StatBankClient.MOST_BYTES + 1)));
        assertThat(client.ask(QUERY)).isEqualTo(new StatBankReply.TooLarge());
    }

    @Test
    void whatIsNoTableIsUnreadable() {
        source.next(exchange -> StatBankStub.reply(exchange, 200, "{\"dataset\":{\"dimension\":"));
        assertThat(client.ask(QUERY)).isInstanceOf(StatBankReply.Unreadable.class);
        source.next(exchange -> StatBankStub.reply(exchange, 200, ""));
        assertThat(client.ask(QUERY)).isInstanceOf(StatBankReply.Unreadable.class);
        source.next(exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            StatBankStub.reply(exchange, 200, "{}");
        });
        assertThat(client.ask(QUERY)).isEqualTo(new StatBankReply.Unreadable("content-encoding gzip"));
    }

    @Test
    void aDimensionThatIsNotAsItWasIsNamed() {
        source.put("RAS200", "330", "2024", "61.2");
        StatBankQuery other =
                new StatBankQuery("RAS200", "Tid", StatBankQuery.ALL_TIMES, new TreeMap<>(Map.of("KOMK", "330")), null);
        assertThat(client.ask(other)).isEqualTo(new StatBankReply.Changed("KOMK"));
    }

    @Test
    void nobodyIsAskedUntilAnAddressIsSet() {
        StatBankClient off = new StatBankClient(
                new StatBankSettings(null, List.of("api.statbank.dk"), Duration.ofSeconds(20), null));
        assertThat(off.ask(QUERY)).isEqualTo(new StatBankReply.NotSetUp());
        assertThat(source.requests()).isEmpty();
    }

    private static StatBankClient client(String address, Duration patience) {
        return new StatBankClient(new StatBankSettings(URI.create(address), List.of("127.0.0.1"), patience, null));
    }
}
