package dk.seamark.kit.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.RSAKey;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.sample.SampleService;
import dk.seamark.kit.testing.Place;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Which tokens are accepted over HTTP by a service that fetches an issuer's keys. */
class TokensIT {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static SigningIssuer issuer;
    private static ConfigurableApplicationContext service;
    private static URI base;

    @BeforeAll
    static void start() throws IOException {
        issuer = new SigningIssuer();
        service = SampleService.startTrusting(
                issuer.keys(),
                Place.fresh("sample"),
                "seamark.relay.enabled",
                "false",
                "seamark.tokens.resource",
                "https://tal.example.dk",
                // This tests what is refused, not how often.
                "seamark.limits.refused-logins.address",
                "100000/1s");
        base = URI.create("http://localhost:" + service.getEnvironment().getProperty("local.server.port"));
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    @Test
    void theTableOfTokens() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<String> rows = rows();
        for (String row : rows) {
            String[] cells = row.split("\\|", -1);
            Map<String, Object> header = SigningIssuer.header();
            Map<String, Object> claims = SigningIssuer.claims();
            change(header, cells[1]);
            change(claims, cells[2]);
            String token = issuer.signed(header, LedgerJson.mapper().writeValueAsString(claims), cells[3].strip());
            int status = ask(token).statusCode();
            if (status != Integer.parseInt(cells[4].strip())) {
                wrong.add(cells[0].strip() + " → " + status);
            }
        }
        assertThat(wrong).as("of %d tokens", rows.size()).isEmpty();
        assertThat(rows).hasSizeGreaterThan(55);
    }

    @Test
    void aBadTokenIsRefusedWithoutSayingWhy() throws Exception {
        long seed = 20261128;
        Random random = new Random(seed);
        String good = issuer.good();
        Set<String> answers = new TreeSet<>();
        for (int i = 0; i < 2_000; i++) {
            String bad = spoilt(good, random);
            HttpResponse<String> answer = ask(bad);
            assertThat(answer.statusCode())
                    .as("seed %d, no. %d: %s", seed, i, bad)
                    .isEqualTo(401);
            answers.add(answer.headers().allValues("WWW-Authenticate") + " " + answer.body());
        }
        assertThat(answers).as("seed %d", seed).hasSize(1);
        assertThat(answers.iterator().next())
                .startsWith("[Bearer error=\"invalid_token\", resource_metadata=\"https://tal.example.dk"
                        + "/.well-known/oauth-protected-resource\"]")
                .doesNotContainIgnoringCase("jwt")
                .doesNotContain("description");
        assertThat(ask(good).statusCode()).isEqualTo(200);
    }

    /** One of ten ways to turn a valid token into an invalid one. */
    private static String spoilt(String good, Random random) {
        String[] parts = good.split("\\.");
        int part = random.nextInt(3);
        // Not the last letter, as some of its bits may be unused.
        int at = random.nextInt(parts[part].length() - 1);
        char letter = parts[part].charAt(at);
        String changed = parts[part].substring(0, at) + (letter == 'A' ? 'B' : 'A') + parts[part].substring(at + 1);
        Map<String, Object> claims = SigningIssuer.claims();
        String name = List.copyOf(claims.keySet()).get(random.nextInt(claims.size()));
        return switch (random.nextInt(10)) {
            case 0 -> joined(parts, part, changed);
            case 1 -> joined(parts, part, parts[part].substring(0, at));
            case 2 -> joined(parts, part, "");
            case 3 -> parts[0] + "." + parts[1];
            case 4 -> good + "." + parts[part];
            case 5 -> parts[part];
            case 6 -> good.repeat(2 + random.nextInt(3));
            case 7 -> with(claims, name, List.of(1, Map.of("x", random.nextInt())));
            case 8 -> with(claims, name, "x".repeat(1 + random.nextInt(300)) + "\r\n\u0000æ");
            default -> {
                byte[] any = new byte[random.nextInt(60)];
                random.nextBytes(any);
                yield joined(
                        parts, part, Base64.getUrlEncoder().withoutPadding().encodeToString(any));
            }
        };
    }

    private static String with(Map<String, Object> claims, String name, Object value) {
        claims.put(name, value);
        return issuer.signed(SigningIssuer.header(), LedgerJson.mapper().writeValueAsString(claims), "ours");
    }

    private static String joined(String[] parts, int part, String other) {
        String[] all = parts.clone();
        all[part] = other;
        return String.join(".", all);
    }

    @Test
    void aTokenIsReadFromItsHeaderAlone() throws Exception {
        String token = issuer.good();
        HttpResponse<String> inAddress = HTTP.send(
                HttpRequest.newBuilder(base.resolve("/api/slagelse/figures/a?access_token=" + token))
                        .build(),
                BodyHandlers.ofString());
        assertThat(inAddress.statusCode()).isEqualTo(401);
        HttpResponse<String> inForm = HTTP.send(
                HttpRequest.newBuilder(base.resolve("/api/slagelse/figures/a"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("access_token=" + token))
                        .build(),
                BodyHandlers.ofString());
        assertThat(inForm.statusCode()).isEqualTo(401);
        assertThat(inForm.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(said -> assertThat(said).doesNotContain("error"));
    }

    /** The body never arrives: a service that waited for it before refusing would never answer. */
    @Test
    void aFormIsNotReadBeforeTheCallerIsKnown() throws Exception {
        try (Socket socket = new Socket("localhost", base.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("POST /api/slagelse/figures/a HTTP/1.1\r\nHost: localhost\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 401");
        }
    }

    @Test
    void whoseTokensAreGoodIsToldAsTheOperatorSaidIt() throws Exception {
        String answer;
        try (Socket socket = new Socket("localhost", base.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write(("GET /.well-known/oauth-protected-resource HTTP/1.1\r\nHost: evil.example\r\n"
                                    + "X-Forwarded-Host: evil.example\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("evil");
        assertThat(LedgerJson.mapper().readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1)))
                .isEqualTo(LedgerJson.mapper().readTree("""
                        {"resource": "https://tal.example.dk", "authorization_servers": ["https://issuer.test"],
                         "bearer_methods_supported": ["header"]}"""));
        assertThat(HTTP.send(
                                HttpRequest.newBuilder(
                                                base.resolve("/.well-known/oauth-protected-resource/api/slagelse"))
                                        .build(),
                                BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void theIssuerMayChangeItsKeysAndIsNotFloodedWithInventedOnes() throws Exception {
        try (SigningIssuer changing = new SigningIssuer()) {
            IssuerKeys keys = new IssuerKeys(changing.address().toURL(), Set.of(SignatureAlgorithm.RS256));
            assertThat(keys.decode(changing.good()).getSubject()).isEqualTo("auditor-1");
            RSAKey next = SigningIssuer.rsa("next");
            changing.publish(next);
            assertThat(keys.decode(changing.signedBy(next)).getSubject()).isEqualTo("auditor-1");
            assertThatThrownBy(() -> keys.decode(changing.good())).isInstanceOf(BadJwtException.class);

            RSAKey invented = SigningIssuer.rsa("invented");
            long begun = System.nanoTime();
            String token = changing.signedBy(invented);
            for (int i = 0; i < 200; i++) {
                assertThatThrownBy(() -> keys.decode(token)).isInstanceOf(BadJwtException.class);
            }
            // At most twice in ten seconds.
            long intervals = 2 + Duration.ofNanos(System.nanoTime() - begun).toSeconds() / 10;
            assertThat((long) changing.fetched()).isLessThanOrEqualTo(2 * intervals);
            assertThat(keys.decode(changing.signedBy(next)).getSubject()).isEqualTo("auditor-1");
        }
    }

    @Test
    void anIssuerThatIsAwayIsNoReasonToRefuseAToken() throws Exception {
        try (SigningIssuer away = new SigningIssuer()) {
            String good = away.good();
            IssuerKeys keys = new IssuerKeys(away.address().toURL(), Set.of(SignatureAlgorithm.RS256));
            // The server is no longer there.
            away.close();
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> keys.decode(good))
                        .isInstanceOf(JwtException.class)
                        .isNotInstanceOf(BadJwtException.class);
            }
        }
    }

    private static HttpResponse<String> ask(String token) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(base.resolve("/api/slagelse/figures/a"))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }

    private static void change(Map<String, Object> what, String changes) {
        for (String change : changes.strip().split(" (?=[a-z_0-9]+=)")) {
            int equals = change.indexOf('=');
            if (equals > 0) {
                String name = change.substring(0, equals);
                String value = change.substring(equals + 1);
                if (value.equals("none")) {
                    what.remove(name);
                } else {
                    what.put(name, value(value));
                }
            }
        }
    }

    private static @Nullable Object value(String text) {
        return text.startsWith("+") || text.startsWith("-")
                ? (Object) (Instant.now().getEpochSecond() + Long.parseLong(text))
                : LedgerJson.mapper().readValue(text, Object.class);
    }

    private static List<String> rows() throws IOException {
        try (InputStream table = TokensIT.class.getResourceAsStream("tokens.txt")) {
            return Arrays.stream(new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                            .split("\n"))
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .skip(1)
                    .toList();
        }
    }
}
