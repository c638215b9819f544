package dk.seamark.acceptance;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A request that began as one that an endpoint could take, and was changed in one to four places. What it becomes
 * follows from the random numbers alone.
 */
final class RandomRequest {

    private static final List<String> METHODS = List.of(
            "GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "X", "");

    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "-",
            "--",
            "0",
            "-1",
            "1e999",
            "99999999999999999999",
            "2024",
            "2024-H3",
            "null",
            "true",
            "æøå",
            "\u202egnp.exe",
            "\u0000",
            "a\nb",
            "a\r\nX-Injected: 1",
            "%",
            "%zz",
            "%00",
            "%c3%28",
            "%2e%2e",
            "..",
            "../..",
            "a/b",
            "a\\b",
            "<script>",
            "' OR 1=1 --",
            "${jndi:x}",
            "#{1}",
            "{{7*7}}",
            "=cmd()",
            "\uD83D\uDE00",
            "\ud800",
            "\ufeff",
            "\ue000",
            "A".repeat(300),
            "a-".repeat(4100) + "a",
            "9".repeat(5000),
            "x".repeat(7000));

    private static final List<String> HEADERS = List.of(
            "Accept: */*",
            "Accept: text/html",
            "Accept: ;",
            "Accept: application/json;q=2",
            "Accept-Language: da, en;q=x",
            "Accept-Language: " + "x,".repeat(600),
            "Accept-Encoding: identity;q=0",
            "Content-Type: */*",
            "Content-Type: text/plain",
            "Content-Type: application/json; charset=utf-16",
            "Content-Type: multipart/form-data",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Type: application/yaml",
            "Content-Type: \u00e6",
            "Content-Encoding: gzip",
            "Content-Length: 5",
            "Content-Length: x",
            "Transfer-Encoding: chunked",
            "Transfer-Encoding: gzip, chunked",
            "Expect: 100-continue",
            "Expect: x",
            "Range: bytes=0-",
            "Range: x",
            "If-Match: \"1\"",
            "If-Match: *",
            "If-None-Match: W/\"x\"",
            "If-Modified-Since: never",
            "Idempotency-Key: a b",
            "Idempotency-Key: k1",
            "Origin: http://elsewhere",
            "Access-Control-Request-Method: PUT",
            "Host: ",
            "Host: a b",
            "Host: localhost",
            "Connection: upgrade",
            "Upgrade: h2c",
            "X-Forwarded-For: 1.2.3.4, \u0001",
            "X-HTTP-Method-Override: PUT",
            "Cookie: a=b; c",
            "Authorization: Basic eDp5",
            "Authorization: Bearer",
            "Authorization: Bearer a.b.c",
            "Authorization: Bearer " + "e".repeat(3000),
            "Referer: \u00ff",
            "User-Agent: a\tb",
            "No-Colon",
            ": no name",
            " folded",
            "X-Long: " + "y".repeat(9000));

    private static final List<String> QUERIES = List.of(
            "plan",
            "asOf",
            "from",
            "to",
            "format",
            "audience",
            "dryRun",
            "year",
            "waitMillis",
            "page",
            "indicator",
            "track",
            "x",
            "access_token",
            "a%00b",
            "a%0ab",
            "%ff",
            "a b",
            "[]",
            "plan[]",
            "plan.x",
            "\u00e6");

    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-0.0",
            "1e400",
            "1e-400",
            "123456789012345678901234567890123",
            "\"\"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\u202e\"",
            "[]",
            "{}",
            "[[[[]]]]",
            "{\"kind\":\"at-least\"}",
            "{\"kind\":\"x\"}",
            "\"2024-02-30\"",
            "\"9999999-01-01\"",
            "\"" + "z".repeat(6000) + "\"",
            "\"" + "a-".repeat(4100) + "a\"",
            "[" + "1,".repeat(500) + "1]");

    private final Random random;
    private String method;
    private String path;
    private String query = "";
    private byte[] body;
    private @Nullable String token;
    private String version = "HTTP/1.1";
    private final List<String> headers = new ArrayList<>();
    private boolean announced = true;

    private RandomRequest(Random random, String method, String path, String body, @Nullable String token) {
        this.random = random;
        this.method = method;
        this.path = path;
        this.body = body.getBytes(StandardCharsets.UTF_8);
        this.token = token;
        if (!body.isEmpty()) {
            headers.add("Content-Type: application/json");
        }
    }

    static RandomRequest of(Random random, String method, String path, String body, @Nullable String token) {
        RandomRequest request = new RandomRequest(random, method, path, body, token);
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            request.change();
        }
        return request;
    }

    boolean isHead() {
        return method.equals("HEAD");
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void change() {
        switch (random.nextInt(14)) {
            case 0 -> method = one(METHODS);
            case 1, 2 -> changePath();
            case 3, 4 -> query = query + (query.isEmpty() ? "?" : "&") + one(QUERIES) + "=" + encoded(one(TEXTS));
            case 5 -> query = "?" + (one(QUERIES) + "=1&").repeat(1 + random.nextInt(1200));
            case 6, 7 -> headers.add(one(HEADERS));
            case 8, 9, 10 -> changeJson();
            case 11 -> changeBytes();
            case 12 -> changeToken();
            default -> changeRest();
        }
    }

    private void changePath() {
        String[] parts = path.split("/", -1);
        if (parts.length < 2) {
            path = path + encoded(one(TEXTS));
            return;
        }
        int at = 1 + random.nextInt(parts.length - 1);
        switch (random.nextInt(4)) {
            case 0 -> parts[at] = encoded(one(TEXTS));
            case 1 -> parts[at] = one(TEXTS);
            case 2 -> parts[at] = parts[at] + encoded(one(TEXTS));
            default -> parts[at] = parts[at] + "/" + one(List.of("", ".", "..", ";x=y", "%2f", "nowhere"));
        }
        path = String.join("/", parts);
    }

    /** Puts something else where a value begins, or adds a field. */
    private void changeJson() {
        String text = new String(body, StandardCharsets.UTF_8);
        int colon = text.indexOf(':', random.nextInt(Math.max(1, text.length())));
        if (colon < 0) {
            body = (text + one(JSON)).getBytes(StandardCharsets.UTF_8);
            return;
        }
        int end = colon + 1;
        while (end < text.length() && ",}]".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String value = random.nextBoolean() ? one(JSON) : "\"" + escaped(one(TEXTS)) + "\"";
        body = (text.substring(0, colon + 1) + value + text.substring(random.nextInt(8) == 0 ? colon + 1 : end))
                .getBytes(StandardCharsets.UTF_8);
    }

    private void changeBytes() {
        if (body.length == 0) {
            body = new byte[random.nextInt(200)];
            random.nextBytes(body);
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            case 1 -> body = java.util.Arrays.copyOf(body, random.nextInt(body.length));
            case 2 ->
                body = ("[".repeat(2000) + new String(body, StandardCharsets.ISO_8859_1))
                        .getBytes(StandardCharsets.UTF_8);
            default ->
                body = (new String(body, StandardCharsets.UTF_8) + " ".repeat(random.nextInt(300_000)))
                        .getBytes(StandardCharsets.UTF_8);
        }
    }

    private void changeToken() {
        if (token == null || token.isEmpty() || random.nextInt(3) == 0) {
            token = null;
        } else {
            int at = random.nextInt(token.length());
            token = token.substring(0, at)
                    + one(List.of("", "A", "=", ".", "\u00e6", " "))
                    + token.substring(Math.min(token.length(), at + 1));
        }
    }

    private void changeRest() {
        switch (random.nextInt(4)) {
            case 0 -> version = one(List.of("HTTP/1.0", "HTTP/1.1", "HTTP/2.0", "HTTP/9.9", "HTTP/1.1x", ""));
            case 1 -> announced = false;
            case 2 ->
                path = one(List.of(
                        "*",
                        "",
                        "http://localhost" + path,
                        "//" + path,
                        path + "#x",
                        path.toUpperCase(java.util.Locale.ROOT),
                        "/error",
                        "/actuator/health",
                        "/actuator/env",
                        "/.well-known/oauth-protected-resource",
                        "/favicon.ico"));
            default -> headers.add("X-" + random.nextInt(9) + ": " + encoded(one(TEXTS)));
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(
                    c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)
                            ? String.format("\\u%04x", (int) c)
                            : String.valueOf(c));
        }
        return escaped.toString();
    }

    /** As it is sent. */
    byte[] bytes() {
        StringBuilder head = new StringBuilder(method + " " + path + query + " " + version + "\r\n");
        head.append("Host: localhost\r\n");
        if (token != null) {
            head.append("Authorization: Bearer ").append(token).append("\r\n");
        }
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (body.length > 0 && announced) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        String text = new String(bytes(), StandardCharsets.UTF_8).replaceAll("Bearer e[^\\r]{40,}", "Bearer …");
        return text.length() > 600 ? text.substring(0, 600) + "…" : text;
    }
}
