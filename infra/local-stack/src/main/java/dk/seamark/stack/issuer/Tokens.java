package dk.seamark.stack.issuer;

import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Gets tokens from an issuer over HTTP.
 *
 * @param issuer its address, which is also the {@code iss} claim
 * @param clientSecret the secret of the client that may ask for anybody's token
 */
public record Tokens(URI issuer, String clientSecret) {
    private static final String CLIENT_ID = "seamark-cli";
    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    /**
     * A signed JWT, valid for eight hours.
     *
     * @throws StackFailure when the issuer is away or refuses: an unknown role, a centre of somebody
     *     who is not centre staff, a name that is not a slug
     */
    public String token(Identity identity) {
        String form = identity.parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "grant_type=client_credentials&", ""));
        String credentials =
                Base64.getEncoder().encodeToString((CLIENT_ID + ":" + clientSecret).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        try {
            var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            var token = ACCESS_TOKEN.matcher(response.body());
            if (response.statusCode() == 200 && token.find()) {
                return token.group(1);
            }
            throw new StackFailure("Udstederen afviste at give et token: " + response.body());
        } catch (IOException e) {
            throw new StackFailure("Udstederen på %s svarer ikke.".formatted(issuer), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Hentning af token blev afbrudt.", e);
        }
    }
}
