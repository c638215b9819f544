package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import tools.jackson.databind.JsonNode;

/** A real browser shows the page under the policy that the server sends with it, and executes nothing from it. */
class PagePolicyIT {

    /** The policy of all other responses of the services. */
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String STYLED = "[...document.styleSheets].map(sheet => sheet.cssRules.length)";

    /** Inserts what an attacker would who managed to inject HTML. */
    private static final String ATTACKED = """
            new Promise(done => {
              const seen = new Set();
              addEventListener('securitypolicyviolation', event => seen.add(event.effectiveDirective));
              const add = html => document.body.insertAdjacentHTML('beforeend', html);
              add('<style>main { display: none }</style>');
              add('<p id="styled" style="display: none">a</p>');
              add('<img src="/picture">');
              add('<iframe src="/frame"></iframe>');
              add('<form action="/form"><button>send</button></form>');
              document.forms[0].requestSubmit();
              const base = document.createElement('base');
              base.href = 'https://example.org/';
              document.head.append(base);
              const script = document.createElement('script');
              script.textContent = 'window.ran = true';
              document.body.append(script);
              setTimeout(() => done({
                seen: [...seen].sort(), ran: window.ran === true, base: document.baseURI === location.href,
                main: getComputedStyle(document.querySelector('main')).display,
                styled: getComputedStyle(document.getElementById('styled')).display}), 500);
            })
            """;

    @ParameterizedTest
    @EnumSource(
            mode = Mode.INCLUDE,
            names = {"HTML", "HTML_ENGLISH"})
    void theStyleSheetIsAppliedAndNothingElse(PackFormat format) throws Exception {
        byte[] page = format.render(SamplePacks.named("preview"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", format.mediaType());
            exchange.getResponseHeaders().set("Content-Security-Policy", PagePolicy.of(format, page, NOTHING));
            exchange.sendResponseHeaders(200, page.length);
            try (var body = exchange.getResponseBody()) {
                body.write(page);
            }
        });
        server.start();
        try (Browser browser = Browser.start();
                Browser.Tab tab = browser.open(
                        URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/pack"), 1280)) {
            JsonNode styled = tab.evaluate(STYLED);
            assertThat(styled.size()).isEqualTo(1);
            assertThat(styled.get(0).asInt()).isGreaterThan(20);

            JsonNode attacked = tab.evaluate(ATTACKED);
            assertThat(attacked.get("seen").valueStream().map(JsonNode::asString))
                    .contains("style-src-elem", "style-src-attr", "img-src", "frame-src", "form-action", "base-uri")
                    .anyMatch(directive -> directive.startsWith("script-src"));
            assertThat(attacked.get("ran").asBoolean()).isFalse();
            assertThat(attacked.get("base").asBoolean()).isTrue();
            assertThat(attacked.get("main").asString()).isNotEqualTo("none");
            assertThat(attacked.get("styled").asString()).isNotEqualTo("none");
        } finally {
            server.stop(0);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"HTML", "HTML_ENGLISH"})
    void whatIsNoPageMayDoNothing(PackFormat format) {
        assertThat(PagePolicy.of(format, "<style>p {}</style>".getBytes(StandardCharsets.UTF_8), NOTHING))
                .isEqualTo(NOTHING);
    }
}
