package dk.seamark.web.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.text.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "31-12-2025,2025-12-31",
        "31.12.2025,2025-12-31",
        "31/12/2025,2025-12-31",
        "1-2-2025,2025-02-01",
        "2025-12-31,2025-12-31",
        "' 29-02-2024 ',2024-02-29"
    })
    void aDateIsReadAsDanesWriteIt(String written, LocalDate date) {
        assertThat(WrittenDate.read(written)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "29-02-2025", "31-13-2025", "31-12-25", "31-12.2025", "12/31/2025", "i dag", "2025"})
    void whatIsNoDateIsNotRead(String written) {
        assertThat(WrittenDate.read(written)).isEmpty();
    }

    @Test
    void aDateIsShownInWordsAndPutIntoAFieldInDigits() {
        LocalDate date = LocalDate.of(2026, 1, 5);
        assertThat(WrittenDate.shown(date, Language.DANISH)).isEqualTo("5. januar 2026");
        assertThat(WrittenDate.shown(date, Language.ENGLISH)).isEqualTo("5 January 2026");
        assertThat(WrittenDate.inField(date)).isEqualTo("05-01-2026");
    }
}
