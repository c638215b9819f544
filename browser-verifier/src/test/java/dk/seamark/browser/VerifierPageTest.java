package dk.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierPageTest {

    private static final String FILE = VerifierPage.singleFile();

    private static List<String> inside(String tag) {
        return Pattern.compile("<" + tag + ">(.*?)</" + tag + ">", Pattern.DOTALL)
                .matcher(FILE)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String source(String inline) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void theFileHasOneScriptAndOneStyleAndItsPolicyNamesThem() throws Exception {
        assertThat(inside("script")).hasSize(1);
        assertThat(inside("style")).hasSize(1);
        assertThat(FILE)
                .contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src "
                        + source(inside("script").getFirst()) + "; style-src "
                        + source(inside("style").getFirst())
                        + "; connect-src 'none'; base-uri 'none'; form-action 'none'\">")
                .doesNotContain("<link", "<script ", " src=", " style=", " onclick=");
    }

    @Test
    void theFileHasAllScriptsOfTheServersParts() {
        assertThat(VerifierPage.parts()).extracting(PagePart::name).startsWith("index.html", "page.css", "words.js");
        assertThat(VerifierPage.parts())
                .filteredOn(part -> part.name().endsWith(".js"))
                .hasSize(14)
                .allSatisfy(part -> assertThat(inside("script").getFirst()).contains(part.content()));
        assertThat(VerifierPage.parts().getFirst().content()).doesNotContain("<style", " style=", "http-equiv");
    }

    /** What could reach another place, or make code of what a bundle holds. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "fetch(",
                "XMLHttpRequest",
                "WebSocket",
                "EventSource",
                "sendBeacon",
                "import(",
                "Worker",
                "eval(",
                "Function(",
                "innerHTML",
                "outerHTML",
                "insertAdjacentHTML",
                "document.write",
                "window.open",
                "location.href",
                "location.assign",
                "location.replace",
                "localStorage",
                "document.cookie",
                "postMessage"
            })
    void noScriptKnowsTheWord(String word) {
        assertThat(inside("script").getFirst()).doesNotContain(word);
    }

    @Test
    void theWordsAreLiteralsThatEndNothing() {
        String words = VerifierPage.parts().get(2).content();

        assertThat(words)
                .contains("\"outcome.failed\": [\"FEJL\", \"FAILED\"]")
                .contains("\"page.title\": [\"Efterprøv en bevispakke\", \"Verify a bundle\"]")
                .contains("[\"dk.seamark.reporting.record-set-aside.v1\", {name: \"reporting.record-set-aside\"")
                .doesNotContain("witness.ready", "<");
        assertThat(Pattern.compile("measurement-corrected\", required: \\[([^]]*)]")
                        .matcher(words)
                        .results())
                .extracting(MatchResult::group)
                .singleElement()
                .asString()
                .contains("\"corrects\"")
                .doesNotContain("\"note\"");
    }
}
