package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTagsTest {

    /** {@code (} and {@code )} stand for the marks, {@code [} and {@code ]} for the tags that replace them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Track 3: (Bolig)</p>            | <p>Track 3: [Bolig]</p>
            <p>(Et) and (to)</p>               | <p>[Et] and [to]</p>
            <a title='Track (Bolig)'>(B)</a>   | <a title='Track Bolig'>[B]</a>
            <title>Plan (Bolig)</title><p>(B)  | <title>Plan Bolig</title><p>[B]
            <title id='a'>(B)</title>(C)       | <title id='a'>B</title>[C]
            <p>(never closed</p><p>then</p>    | <p>[never closed]</p><p>then</p>
            <p>never opened)</p>               | <p>never opened</p>
            <p>((twice))</p>                   | <p>[twice]</p>
            (at the end                        | [at the end]
            a > b                              | a > b
            <p title='(a                       | <p title='a
            """)
    void whatIsMarkedIsSaidToBeDanish(String page, String tagged) {
        String marked = page.replace('(', '\ufdd0').replace(')', '\ufdd1');
        String said = tagged.replace("[", "<span lang=\"da\">").replace("]", "</span>");

        assertThat(LanguageTags.in(marked, Language.ENGLISH, "span")).isEqualTo(said);
        // In a Danish page, a mark can only be one that somebody typed.
        assertThat(LanguageTags.in(marked, Language.DANISH, "span"))
                .isEqualTo(marked.replace("\ufdd0", "[U+FDD0]").replace("\ufdd1", "[U+FDD1]"));
    }

    /** A text that may turn what stands beside it is an isolate, where there can be an element. */
    @Test
    void whatMayTurnIsIsolated() {
        String text = LanguageTags.isolate("\ufdd0שלום\ufdd1");
        String page = "<title>" + text + "</title><a title='" + text + "'>" + text + "</a>";

        assertThat(LanguageTags.in(page, Language.ENGLISH, "span"))
                .isEqualTo("<title>שלום</title><a title='שלום'><bdi><span lang=\"da\">שלום</span></bdi></a>");
        assertThat(LanguageTags.in("<li>" + LanguageTags.isolate("שלום") + "</li>", Language.DANISH, "span"))
                .isEqualTo("<li><bdi>שלום</bdi></li>");
    }
}
