package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs of templates that showed no notes are made again without them. */
class PackVersionsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        10, true
        11, true
        10; dagsorden standard 1, true
        9, false
        9; dagsorden standard 1, false
        100; dagsorden 9, true
        '', false
        et bud, false
        """)
    void notesCameWithTheTenthTemplate(String version, boolean shows) {
        assertThat(PackVersions.showNotes(version)).isEqualTo(shows);
    }

    @Test
    void thisTemplateShowsThem() {
        assertThat(PackVersions.showNotes(PackVersions.TEMPLATE)).isTrue();
    }
}
