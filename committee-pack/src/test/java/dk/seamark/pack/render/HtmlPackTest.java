package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.pack.PackModel;
import dk.seamark.pack.SamplePlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPackTest {

    private final String html = html(SamplePlan.preview("2024", true));

    @Test
    void whatAPersonWroteIsEscaped() {
        assertThat(html)
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("boligområderne &lt;b&gt;");
    }

    @Test
    void recommendationsHaveAHeadingForEachFocusArea() {
        String told = html.substring(html.indexOf("<h3>Anbefalinger til fokusområderne</h3>"));
        assertThat(told.substring(0, told.indexOf("</section>")).replaceAll("\\s*\\n\\s*", "\n"))
                .isEqualTo("""
                <h3>Anbefalinger til fokusområderne</h3>
                <h4>Fællesskaber, Kultur og Fritid</h4>
                <p>Foreningerne bør være med, før et tiltag er planlagt &lt;b&gt;færdigt&lt;/b&gt;.</p>
                <ul>
                <li>Indbyd dem én gang i kvartalet.</li>
                <li>Sig, hvad der blev af deres forslag.</li>
                </ul>
                <h4>Bolig</h4>
                <p class="recommendation">Der er ingen anbefaling til dette fokusområde.</p>
                <h4>Sundhed og Trivsel</h4>
                <p>Teksten er slettet.</p>
                """);
    }

    @Test
    void itStandsAlone() {
        assertThat(html)
                .contains("<html lang=\"da\">")
                .contains(
                        "Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"")
                .doesNotContain("<link", "<img", "@import", "url(", "http://", "https://", "javascript:")
                .doesNotContainPattern("\\son[a-z]+=")
                .doesNotContain("{{", "}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "✓</span> <span>Opfyldt<",
                "✗</span> <span>Ikke opfyldt<",
                "?</span> <span>Uafklaret<",
                "○</span> <span>Ikke målt<"
            })
    void everyVerdictHasItsSignAndItsWord(String mark) {
        assertThat(html).contains(mark);
    }

    @Test
    void aTargetThatThePlanDoesNotSetHasItsWord() {
        assertThat(html(SamplePlan.issued("2026", false))).contains("–</span> <span>Intet mål<");
    }

    @Test
    void headingsGoDownOneLevelAtATime() {
        List<Integer> levels = found("<h([1-6])").map(Integer::valueOf).toList();
        assertThat(levels.getFirst()).isEqualTo(1);
        assertThat(levels).filteredOn(level -> level == 1).hasSize(1);
        for (int at = 1; at < levels.size(); at++) {
            assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
        }
    }

    @Test
    void everyTableHasACaptionAndEveryHeaderAScope() {
        assertThat(found("(<table)").count())
                .isPositive()
                .isEqualTo(found("(<caption>)").count());
        assertThat(found("(<th[ >][^>]*)"))
                .allSatisfy(header -> assertThat(header).contains("scope="));
    }

    @Test
    void everyLinkInsideThePageHasItsTarget() {
        List<String> ids = found("\\sid=\"([^\"]+)\"").toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(found("href=\"#([^\"]+)\"").toList()).isNotEmpty().isSubsetOf(ids);
    }

    @Test
    void theEditionAndTheExampleNoticeAreThere() {
        assertThat(html).contains("Udkast – ikke udsendt").contains("Eksempeltal: tal mærket");
        assertThat(html(SamplePlan.issued("2024", false)))
                .doesNotContain("Udkast")
                .doesNotContain("Eksempeltal")
                .contains("Udvalgspakke nr.\u00a01");
    }

    private java.util.stream.Stream<String> found(String pattern) {
        return Pattern.compile(pattern).matcher(html).results().map((MatchResult match) -> match.group(1));
    }

    private static String html(PackModel pack) {
        return new String(PackFormat.HTML.render(pack), StandardCharsets.UTF_8);
    }
}
