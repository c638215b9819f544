package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OwnWordsTest {

    @Test
    void aTextStandsBetweenItsMarksAndNobodyCanTypeOthers() {
        assertThat(OwnWords.marked("Bolig")).isEqualTo("\ufdd0Bolig\ufdd1");
        assertThat(OwnWords.marked("a\ufdd1b\ufdd0")).isEqualTo("\ufdd0a\ufffdb\ufffd\ufdd1");
        assertThat(OwnWords.marked("")).isEmpty();
        assertThat(OwnWords.plain("Track " + OwnWords.marked("Bolig"))).isEqualTo("Track Bolig");
    }
}
