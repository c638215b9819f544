package dk.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.verify.SampleBundles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** How the page behaves in a real browser: whom it reaches, who can use it, and that it does not stand still. */
class VerifierPageIT {

    private static final String AXE = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',
                'wcag22aa', 'best-practice']})
              .then(found => done(found.violations.map(rule => rule.id + ': ' + rule.help + ' at '
                + rule.nodes.map(node => node.html).slice(0, 3))));
            """;

    @RegisterExtension
    private static final PageInChromium CHROMIUM = new PageInChromium();

    @BeforeEach
    void forgetWhatWasLogged() {
        logged(LogType.BROWSER);
        logged(LogType.PERFORMANCE);
    }

    private static OpenPage page() {
        return CHROMIUM.page();
    }

    private static List<String> logged(String type) {
        return CHROMIUM.browser().manage().logs().get(type).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The addresses that the browser asked for. */
    private static Set<String> requested() {
        return logged(LogType.PERFORMANCE).stream()
                .filter(entry -> entry.contains("\"Network.requestWillBeSent\""))
                .map(entry -> entry.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theFileReachesNothing() throws Exception {
        OpenPage page = page();
        page.check(SampleBundles.key(), SampleBundles.bundle());

        assertThat(page.verdict()).startsWith("I orden");
        assertThat(requested()).containsExactly(CHROMIUM.address());
        assertThat(CHROMIUM.browser().executeScript("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
        assertThat(logged(LogType.BROWSER)).isEmpty();
    }

    /** The control: what tries to reach something is stopped, and seen. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fetch('ADDRESS')",
                "navigator.sendBeacon('ADDRESS', 'x')",
                "document.body.append(Object.assign(new Image(), {src: 'ADDRESS'}))",
                "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.x = 1'}))"
            })
    void whatWouldReachSomethingIsStopped(String attempt) throws Exception {
        try (PartsServer server = new PartsServer(Map.of())) {
            page();
            Object violated = CHROMIUM.browser()
                    .executeAsyncScript("const done = arguments[0];"
                            + "document.addEventListener('securitypolicyviolation', found => done(found.effectiveDirective));"
                            + "try { Promise.resolve(" + attempt.replace("ADDRESS", server.address("/x"))
                            + ").catch(() => {}); } catch {}");

            assertThat(String.valueOf(violated)).matches("connect-src|img-src|script-src-elem");
            assertThat(server.asked()).isEmpty();
            assertThat(CHROMIUM.browser().executeScript("return window.x")).isNull();
        }
    }

    @Test
    void aServerSendsItsPartsAndNothingElseIsAskedFor() throws Exception {
        Map<String, PagePart> parts =
                VerifierPage.parts().stream().collect(Collectors.toMap(part -> "/verify/" + part.name(), part -> part));
        try (PartsServer server = new PartsServer(parts)) {
            OpenPage page = CHROMIUM.page(server.address("/verify/" + VerifierPage.PAGE));
            page.check(SampleBundles.key(), SampleBundles.bundle());

            assertThat(page.verdict()).startsWith("I orden");
            // A browser asks for an icon by itself.
            assertThat(server.asked()).isSubsetOf(with(parts.keySet(), "/favicon.ico"));
            assertThat(server.asked()).containsAll(parts.keySet());
            assertThat(logged(LogType.BROWSER)).noneMatch(entry -> entry.contains("Content Security Policy"));
        }
    }

    private static Set<String> with(Set<String> some, String another) {
        Set<String> all = new TreeSet<>(some);
        all.add(another);
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#en"})
    void nothingKeepsAnybodyOut(String language) throws Exception {
        // Where only what is behind # is another, a browser does not load the page again.
        CHROMIUM.browser().get("about:blank");
        OpenPage page = CHROMIUM.page(CHROMIUM.address() + language);
        String axe = axe();
        accessible(axe, "before " + language);
        page.give("bundle", "x".getBytes(StandardCharsets.UTF_8));
        accessible(axe, "no bundle " + language);
        page.check(null, SampleBundles.bundle());
        accessible(axe, "no key " + language);
        page.check(SampleBundles.key(), SampleBundles.bundle());
        accessible(axe, "passed " + language);
        page.check("x", SampleBundles.bundle());
        accessible(axe, "no such key " + language);
    }

    /** In a wide window and a narrow one: WCAG 1.4.10 lets nobody scroll sideways at 320 pixels. */
    private static void accessible(String axe, String when) {
        CHROMIUM.browser().executeScript(axe);
        for (int width : List.of(1280, 320)) {
            CHROMIUM.browser()
                    .executeCdpCommand(
                            "Emulation.setDeviceMetricsOverride",
                            Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
            assertThat((List<?>) CHROMIUM.browser().executeAsyncScript(AXE))
                    .as(when)
                    .isEmpty();
            assertThat((Long) CHROMIUM.browser().executeScript("return document.documentElement.scrollWidth"))
                    .as(when)
                    .isLessThanOrEqualTo(width);
        }
        CHROMIUM.browser().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    private static String axe() throws IOException {
        try (InputStream script = VerifierPageIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theLanguageIsChangedWhereTheReaderIs() throws Exception {
        OpenPage page = page();
        page.check(null, SampleBundles.bundle());
        assertThat(page.verdict()).startsWith("Ikke alt er prøvet for pakke nr. 1");
        CHROMIUM.browser().findElement(By.id("language")).click();

        assertThat(CHROMIUM.browser().findElement(By.tagName("html")).getDomAttribute("lang"))
                .isEqualTo("en");
        assertThat(CHROMIUM.browser().getTitle()).isEqualTo("Verify a bundle");
        assertThat(page.verdict()).startsWith("Not everything was checked for pack no. 1");
        assertThat(CHROMIUM.browser().findElement(By.tagName("body")).getText()).doesNotContainPattern("[æøåÆØÅ]");
    }

    @Test
    void aKeyboardIsEnough() throws Exception {
        OpenPage page = page();
        StringBuilder order = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            new Actions(CHROMIUM.browser()).sendKeys(Keys.TAB).perform();
            order.append(CHROMIUM.browser().executeScript("return ' ' + (document.activeElement.id || 'check')"));
            assertThat(CHROMIUM.browser().executeScript("return getComputedStyle(document.activeElement).outlineStyle"))
                    .isEqualTo("solid");
        }
        assertThat(order.toString()).isEqualTo(" language bundle key key-file older check");

        new Actions(CHROMIUM.browser()).sendKeys(Keys.ENTER).perform();
        page.until("done");
        assertThat(page.verdict()).isEqualTo("Der er ikke prøvet noget: se, hvad der står ved felterne.");
        assertThat(CHROMIUM.browser().findElement(By.id("bundle-error")).getText())
                .isEqualTo("Vælg en bevispakke");
        assertThat(CHROMIUM.browser().findElement(By.id("bundle")).getDomAttribute("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    void aBundleCanBeDroppedAnywhere() {
        OpenPage page = page();
        CHROMIUM.browser().executeScript("""
                document.documentElement.dataset.state = 'given';
                const dropped = new DataTransfer();
                dropped.items.add(new File(['%PDF-1.7'], 'pakke.pdf'));
                document.querySelector('footer').dispatchEvent(
                    new DragEvent('drop', {dataTransfer: dropped, bubbles: true, cancelable: true}));
                """);
        page.until("done");

        assertThat(page.steps().getFirst().text())
                .contains("filen er en PDF, ikke en bevispakke: det er ikke en ZIP-fil");
    }

    /** Ten thousand events: the page draws and answers all the while. */
    @Test
    void aLargeBundleDoesNotStandStill() throws Exception {
        byte[] large = SampleBundles.large(10_000);
        OpenPage page = page();
        CHROMIUM.browser().executeScript("""
                window.turns = 0;
                setInterval(() => window.turns++, 10);
                """);
        page.check(SampleBundles.key(), large);

        assertThat(page.steps().get(4).text()).contains("10017 hændelser er i loggen, byte for byte");
        assertThat((Long) CHROMIUM.browser().executeScript("return window.turns"))
                .as("turns of the browser's own while the page checked")
                .isGreaterThan(10);
    }
}
