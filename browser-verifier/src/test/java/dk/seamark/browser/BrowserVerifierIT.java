package dk.seamark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.verify.SampleBundles;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page in a real browser says of bundles what the verifier in Java says of them. */
class BrowserVerifierIT {

    /** What a page cannot do: it does not judge again. */
    private static final int VERDICTS = 7;

    @RegisterExtension
    private static final PageInChromium CHROMIUM = new PageInChromium();

    private static OpenPage page() {
        return CHROMIUM.page();
    }

    static Stream<Map.Entry<String, byte[]>> whole() {
        return SampleBundles.whole().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("whole")
    void aWholeBundlePassesEachStepThatAPageCanDo(Map.Entry<String, byte[]> bundle) throws Exception {
        OpenPage page = page();
        page.check(SampleBundles.key(), bundle.getValue());

        assertThat(page.steps())
                .as(bundle.getKey())
                .extracting(OpenPage.Shown::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
        assertThat(page.steps())
                .as(bundle.getKey() + page.steps())
                .extracting(OpenPage.Shown::outcome)
                .startsWith("passed", "passed", "passed", "passed", "passed", "passed")
                .endsWith("not-asked", "not-asked", "not-asked", "not-asked");
        assertThat(page.verdict())
                .isEqualTo("I orden, så vidt siden kan prøve: pakke nr. 1 for 2024 af planen plan i"
                        + " testby er, som loggen siger. Ikke prøvet: trin 7, 8, 9, 10.");
    }

    /** The table of the verifier in Java, with the same steps and the same words. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("dk.seamark.verify.BrokenBundlesTest#broken")
    void aBrokenBundleFailsInTheSameStep(String name, byte[] zip, int step, String sentence) throws Exception {
        OpenPage page = page();
        page.check(SampleBundles.key(), zip);
        String shown = page.verdict() + page.steps();
        assertThat(page.steps()).as(shown).hasSize(10);
        if (step == VERDICTS) {
            assertThat(page.steps())
                    .as(shown)
                    .extracting(OpenPage.Shown::outcome)
                    .doesNotContain("failed");
            assertThat(page.steps().get(step - 1).outcome()).as(shown).isEqualTo("not-asked");
            assertThat(page.verdict()).contains("Ikke prøvet: trin 7");
            return;
        }
        assertThat(page.steps().get(step - 1).outcome()).as(shown).isEqualTo("failed");
        assertThat(page.steps().get(step - 1).text()).as(shown).contains(sentence);
        assertThat(page.verdict()).startsWith("FEJL: bevispakken beviser ikke");
    }

    static Stream<Map.Entry<String, byte[]>> crates() {
        return SampleBundles.brokenCrates().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("crates")
    void aDescriptionThatSaysOtherThanTheManifestIsFound(Map.Entry<String, byte[]> crate) throws Exception {
        OpenPage page = page();
        page.check(SampleBundles.key(), crate.getValue());

        assertThat(page.steps().getFirst().outcome()).isEqualTo("failed");
        assertThat(page.steps().getFirst().text()).contains(crate.getKey());
    }
}
