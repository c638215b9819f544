package dk.seamark.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import dk.seamark.browser.PagePart;
import dk.seamark.browser.VerifierPage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who may open what, and what a browser is told, by the service as it runs; no other service answers. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "management.server.port=0",
            "seamark.login.issuer=http://127.0.0.1:1",
            "seamark.login.client-secret=secret-of-a-test",
            "seamark.web.address=http://127.0.0.1:1"
        })
@AutoConfigureMockMvc
class PagesIT {

    private static final String FIGURE = "/slagelse/tal/plan/2025/indicator/component";

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ClientRegistrationRepository registrations;

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void everybodyCanOpenTheStartPageInEitherLanguage() throws Exception {
        HttpResponse<String> danish = open("/");
        assertThat(danish.statusCode()).isEqualTo(200);
        assertThat(danish.body()).contains("<html lang=\"da\">", "Log ind");
        assertThat(danish.headers().firstValue("Content-Language")).contains("da");

        HttpResponse<String> english = open("/?lang=en");
        assertThat(english.body()).contains("<html lang=\"en\">", "Log in");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere", "/slagelse/opgaver", "/assets/seamark.css"})
    void eachAnswerTellsABrowserToLoadNothingFromElsewhere(String path) throws Exception {
        HttpResponse<String> answer = open(path);

        assertThat(answer.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'"
                        + " http://127.0.0.1:1; base-uri 'none'; frame-ancestors 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
                .isEqualTo(
                        path.startsWith("/assets")
                                ? "max-age=3600, public"
                                : "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(answer.body()).doesNotContain("<script", "style=", "onclick", "https://");
    }

    @Test
    void thePageThatVerifiesRunsItsOwnScriptsAndReachesNothing() throws Exception {
        HttpResponse<String> page = open("/efterproev/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Content-Security-Policy")).containsExactly(VerifierPage.POLICY);
        assertThat(page.headers().firstValue("Cache-Control")).contains("max-age=3600, public");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(page.body()).contains("<script src=\"words.js\"></script>");
        for (PagePart part : VerifierPage.parts()) {
            HttpResponse<String> answer = open("/efterproev/" + part.name());
            assertThat(answer.body()).as(part.name()).isEqualTo(part.content());
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .as(part.name())
                    .isEqualTo(part.mediaType());
        }
        assertThat(open("/efterproev").headers().firstValue("Location")).contains("/efterproev/");
        assertThat(open("/efterproev/other.js").statusCode()).isEqualTo(404);
        assertThat(open("/efterproev/aar/x/2025").statusCode())
                .as("a municipality of that name")
                .isEqualTo(302);
        HttpResponse<String> english = open("/efterproev/words.js?lang=en");
        assertThat(english.headers().firstValue("Set-Cookie"))
                .as("whoever asks")
                .isEmpty();
    }

    @Test
    void thePageThatVerifiesCanBeTakenHomeAsOneFile() throws Exception {
        HttpResponse<String> file = open("/efterproev/seamark-efterproev.html");

        assertThat(file.body()).isEqualTo(VerifierPage.singleFile());
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"seamark-efterproev.html\"");
    }

    @Test
    void whoIsNotSignedInIsSentToTheLogin() throws Exception {
        for (String page : new String[] {
            "/slagelse/opgaver",
            "/slagelse/aar",
            "/slagelse/aar/plan/2025",
            FIGURE,
            FIGURE + "/rettelse",
            FIGURE + "/kvittering"
        }) {
            HttpResponse<String> answer = open(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location")).contains("/oauth2/authorization/seamark");
        }
    }

    @Test
    void theLoginHasPkceAStateAndANonceAndACookieOfItsOwn() throws Exception {
        HttpResponse<String> answer = open("/oauth2/authorization/seamark");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith("http://127.0.0.1:1/protocol/openid-connect/auth?response_type=code&client_id=seamark-web")
                .contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=")
                .contains("redirect_uri=http://127.0.0.1:1/login/oauth2/code/seamark");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("seamark=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/slagelse", "/slagelse/opgaver/x", "/actuator/health", "/assets/../application.yaml"
            })
    void whatIsNotNamedDoesNotExist(String path) throws Exception {
        HttpResponse<String> answer = open(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Exception", "Whitelabel");
    }

    @Test
    void aPageThatIsNotThereSaysSo() throws Exception {
        assertThat(open("/nowhere").body()).contains("<h1>Siden findes ikke</h1>");
        assertThat(open("/nowhere?lang=en").body()).contains("<h1>There is no such page</h1>");
    }

    @Test
    void aLoginThatFailsSaysSo() throws Exception {
        HttpResponse<String> answer = open("/login/oauth2/code/seamark?code=made-up&state=made-up");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("<h1>Du blev ikke logget ind</h1>");
    }

    @ParameterizedTest
    @CsvSource({
        "/slagelse/opgaver,   slagelse,    centre-staff, 302",
        "/slagelse/opgaver,   slagelse,    auditor,      302",
        "/slagelse/opgaver,   slagelse,    public,       403",
        "/slagelse/opgaver,   skanderborg, centre-staff, 403",
        FIGURE + ",           slagelse,    centre-staff, 302",
        FIGURE + ",           slagelse,    secretariat,  403",
        FIGURE + ",           skanderborg, centre-staff, 403",
        FIGURE + "/rettelse,  slagelse,    centre-staff, 302",
        FIGURE + "/rettelse,  slagelse,    secretariat,  403",
        FIGURE + "/rettelse,  skanderborg, centre-staff, 403",
        "/slagelse/aar,       slagelse,    auditor,      302",
        "/slagelse/aar,       slagelse,    public,       403",
        "/slagelse/aar/p/2025, slagelse,   secretariat,  302",
        "/slagelse/aar/p/2025, skanderborg, auditor,     403",
        "/slagelse/nowhere,   slagelse,    centre-staff, 404",
    })
    void aPageIsForItsRolesAndTheirOwnMunicipality(String path, String municipality, String role, int status)
            throws Exception {
        // 302: who may open it has no token in this test, and is sent for one.
        assertThat(mvc.perform(get(path).with(person(municipality, role)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(status);
    }

    @Test
    void aFormThatIsNotOursIsRefused() throws Exception {
        RequestPostProcessor staff = person("slagelse", "centre-staff");

        assertThat(mvc.perform(post(FIGURE + "/rettelse/kontrol").with(staff))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(mvc.perform(post(FIGURE).with(staff))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(mvc.perform(post("/logout").with(staff))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(mvc.perform(post(FIGURE).with(staff).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
    }

    @Test
    void aFormOfASessionThatHasEndedSaysSo() throws Exception {
        HttpRequest form = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + FIGURE))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("choice=value&value=118"))
                .build();
        HttpResponse<String> answer = client.send(form, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("<h1>Siden er blevet for gammel</h1>");
    }

    @Test
    void whoLogsOutIsSentToTheIssuer() throws Exception {
        String location = mvc.perform(post("/logout")
                        .with(oidcLogin()
                                .clientRegistration(
                                        Objects.requireNonNull(registrations.findByRegistrationId("seamark"))))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(location)
                .startsWith("http://127.0.0.1:1/protocol/openid-connect/logout?id_token_hint=")
                .endsWith("post_logout_redirect_uri=http://127.0.0.1:1/");
    }

    private static RequestPostProcessor person(String municipality, String role) {
        return oidcLogin()
                .idToken(token -> token.claim("municipality", municipality)
                        .claim("role", role)
                        .claim("centre", "kultur-og-fritid"));
    }

    private HttpResponse<String> open(String path) throws IOException, InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
