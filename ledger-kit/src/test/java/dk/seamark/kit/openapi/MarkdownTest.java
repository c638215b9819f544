package dk.seamark.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the descriptions of the contracts look like as HTML. */
class MarkdownTest {

    /** Given a description, its line breaks written as ¶: its HTML. */
    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            one line            => <p>one line</p>
            one¶two             => <p>one two</p>
            one¶¶two            => <p>one</p><p>two</p>
            a < b & `c<d>` e    => <p>a &lt; b &amp; <code>c&lt;d&gt;</code> e</p>
            - a¶- b¶  c         => <ul><li>a</li><li>b c</li></ul>
            so:¶- a             => <p>so:</p><ul><li>a</li></ul>
            | a |¶|---|¶| `x\\|y` | => <table><thead><tr><th>a</th></tr></thead><tbody><tr><td><code>x|y</code></td></tr></tbody></table>
            """)
    void isWrittenAsHtml(String text, String html) {
        assertThat(Markdown.blocks(text.replace('¶', '\n'))).isEqualTo(html);
    }
}
