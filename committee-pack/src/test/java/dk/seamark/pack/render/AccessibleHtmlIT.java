package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import tools.jackson.databind.JsonNode;

/** Shows each kind of pack in a real browser, where axe-core checks its accessibility: WCAG 2.2 AA and more. */
@Execution(ExecutionMode.CONCURRENT)
class AccessibleHtmlIT {

    private static final int WIDE = 1280;
    private static final int NARROW = 400;
    private static final String MANY = "200 indicators";
    private static final Set<String> NARROW_TOO = Set.of("preview", "half-year in words", "everything corrected");

    private static final String RUN = """
            axe.run(document, {resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',
                'wcag22aa', 'best-practice']})
              .then(found => ({rules: found.passes.length, violations: found.violations.map(
                rule => rule.id + ': ' + rule.help + ' at ' + rule.nodes.map(node => node.html).slice(0, 3))}))
            """;

    private static Browser browser;
    private static String axe;

    @TempDir
    private Path folder;

    @BeforeAll
    static void open() throws Exception {
        browser = Browser.start();
        axe = axe();
    }

    @AfterAll
    static void close() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void nothingKeepsAnybodyOut() throws IOException {
        List<String> violations = new ArrayList<>();
        for (String kind : SamplePacks.kinds()) {
            Path page = Files.write(folder.resolve("pack.html"), PackFormat.HTML.render(SamplePacks.named(kind)));
            try (Browser.Tab tab = browser.open(page, WIDE)) {
                tab.evaluate(axe);
                for (int width : List.of(WIDE, NARROW)) {
                    tab.width(width);
                    // The narrow layout is the same for all kinds, and many indicators look like few, so not every
                    // combination is checked: each takes long.
                    boolean looked = width == WIDE ? !kind.equals(MANY) : NARROW_TOO.contains(kind);
                    List<String> found = looked ? found(tab) : List.of();
                    found.forEach(violation -> violations.add(kind + ", " + width + ": " + violation));
                    // WCAG 1.4.10: a reader who enlarges the page must not have to scroll sideways.
                    JsonNode wide = tab.evaluate("document.documentElement.scrollWidth");
                    assertThat(wide.asInt()).as(kind).isLessThanOrEqualTo(width);
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void nothingKeepsAnybodyOutOfTheEnglishEdition() throws IOException {
        for (String kind : SamplePacks.inEnglish()) {
            Path page =
                    Files.write(folder.resolve("pack.html"), PackFormat.HTML_ENGLISH.render(SamplePacks.named(kind)));
            try (Browser.Tab tab = browser.open(page, WIDE)) {
                tab.evaluate(axe);
                assertThat(found(tab)).as(kind).isEmpty();
                tab.width(NARROW);
                assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
                        .as(kind)
                        .isLessThanOrEqualTo(NARROW);
            }
        }
    }

    @Test
    @Execution(ExecutionMode.SAME_THREAD)
    void aPageThatKeepsPeopleOutIsFound() throws IOException {
        Path page = Files.writeString(
                folder.resolve("bad.html"),
                "<!DOCTYPE html><html><head><title>x</title></head><body><main><h1>x</h1><img src=''>"
                        + "<p style='color:#aaaaaa;background:#ffffff'>Svag tekst</p></main></body></html>");
        try (Browser.Tab tab = browser.open(page, WIDE)) {
            tab.evaluate(axe);
            assertThat(found(tab))
                    .anyMatch(violation -> violation.startsWith("image-alt"))
                    .anyMatch(violation -> violation.startsWith("html-has-lang"))
                    .anyMatch(violation -> violation.startsWith("color-contrast"));
        }
    }

    private static List<String> found(Browser.Tab tab) {
        JsonNode answer = tab.evaluate(RUN);
        List<String> violations = new ArrayList<>();
        answer.get("violations").forEach(violation -> violations.add(violation.asString()));
        assertThat(answer.get("rules").asInt() + violations.size())
                .as("rules that had something to look at")
                .isPositive();
        return violations;
    }

    private static String axe() throws IOException {
        try (InputStream script = AccessibleHtmlIT.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
