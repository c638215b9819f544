package dk.seamark.indicator.statbank;

import dk.seamark.indicator.jsonstat.Dataset;
import dk.seamark.indicator.jsonstat.JsonStatException;
import dk.seamark.indicator.jsonstat.JsonStatReader;
import dk.seamark.kit.json.LedgerJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The client of StatBank's API: one request to one address that the operator has set, no redirects, and a bounded
 * answer by a deadline. Nothing that a person writes becomes a part of the address.
 */
@Component
public class StatBankClient {

    /** The largest answer in bytes. */
    static final int MOST_BYTES = 1_000_000;

    private static final Duration CONNECTING = Duration.ofSeconds(5);

    /** StatBank's code of an error, such as {@code EXTRACT-NOTFOUND}. */
    private static final Pattern ERROR_CODE = Pattern.compile("\"errorTypeCode\" {0,9}: {0,9}\"([A-Z0-9_-]{1,60})\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final StatBankSettings settings;

    StatBankClient(StatBankSettings settings) {
        this.settings = settings;
    }

    /** Asks a query and waits for what comes of it, at most for the time that is set. */
    public StatBankReply ask(StatBankQuery query) {
        URI address = settings.address();
        if (address == null) {
            return new StatBankReply.NotSetUp();
        }
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(settings.patience())
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Accept-Encoding", "identity")
                .header("User-Agent", "Seamark")
                .POST(BodyPublishers.ofByteArray(body(query)))
                .build();
        // The request's own timeout ends with the headers.
        Future<HttpResponse<Optional<byte[]>>> sent = http.sendAsync(request, head -> new BoundedBody(MOST_BYTES));
        try {
            return reply(query, sent.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return new StatBankReply.Away("no answer in " + settings.patience());
        } catch (ExecutionException e) {
            return new StatBankReply.Away(String.valueOf(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new StatBankReply.Away("interrupted");
        } finally {
            sent.cancel(true);
        }
    }

    /** The body of the request that asks a query, as it is kept with the answer. */
    public static byte[] body(StatBankQuery query) {
        return LedgerJson.mapper().writeValueAsBytes(query.request());
    }

    private static StatBankReply reply(StatBankQuery query, HttpResponse<Optional<byte[]>> response) {
        int status = response.statusCode();
        if (status >= 500) {
            return new StatBankReply.Away("status " + status);
        }
        if (response.body().isEmpty()) {
            return new StatBankReply.TooLarge();
        }
        byte[] bytes = response.body().get();
        if (status >= 400) {
            return new StatBankReply.Rejected(reason(status, bytes));
        }
        if (status != 200) {
            return new StatBankReply.Unreadable("status " + status);
        }
        return response.headers()
                .firstValue("Content-Encoding")
                .filter(encoding -> !encoding.equals("identity"))
                .<StatBankReply>map(encoding -> new StatBankReply.Unreadable("content-encoding " + encoding))
                .orElseGet(() -> read(query, bytes));
    }

    /** What these bytes are as an answer to a query, whoever brought them: answered, or what is wrong with them. */
    public static StatBankReply read(StatBankQuery query, byte[] bytes) {
        try {
            Dataset table = JsonStatReader.read(bytes);
            return QueriedCells.changed(query, table)
                    .<StatBankReply>map(StatBankReply.Changed::new)
                    .orElseGet(() -> new StatBankReply.Answered(bytes, table));
        } catch (JsonStatException e) {
            return switch (e.flaw()) {
                case TOO_LARGE -> new StatBankReply.TooLarge();
                case NOT_JSON, NOT_JSON_STAT -> new StatBankReply.Unreadable(String.valueOf(e.getMessage()));
            };
        }
    }

    /** Its own words are not passed on: nobody here has read them. */
    private static String reason(int status, byte[] bytes) {
        Matcher code = ERROR_CODE.matcher(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
        return code.find() ? code.group(1) : "status " + status;
    }
}
