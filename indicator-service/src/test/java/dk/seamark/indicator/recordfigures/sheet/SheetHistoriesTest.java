package dk.seamark.indicator.recordfigures.sheet;

import static dk.seamark.indicator.recordfigures.sheet.SheetFixture.csv;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.indicator.recordfigures.Keeping;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.text.Language;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets in which each period has a column, as histories are kept. */
class SheetHistoriesTest {

    private static final String IDS = "Indikator-id;Delindikator-id;";
    private static final String ROW = "beskaeftigelsesfrekvens;frekvens;";

    /** What stands in the slot of 2024; the headers behind the ids, and a row behind them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        stands | header                        | row                         | outcome
        -      | 2023;2024;Målt den;Kilde      | 56;57,5;2025-01-31;B        | 2 recorded recorded, 2 recorded recorded
        -      | 2024;Kilde;2023;Målt den      | 57,5;B;56;2025-01-31        | 2 recorded recorded, 2 recorded recorded
        -      | 2022;2023;2024;Målt den;Kilde | 54,6;;57,5;2025-01-31;B     | 2 recorded recorded, 2 recorded recorded
        -      | 2023;2024;Målt den;Kilde      | 56;ca. 58;2025-01-31;B      | 2 recorded recorded, 2 refused D2:sheet-number
        -      | 2023;2024;Målt den;Kilde      | 56;..;2025-01-31;B          | 2 recorded recorded, 2 refused D2:sheet-number
        -      | 2023;2024;Målt den;Kilde      | 56;157,5;2025-01-31;B       | 2 recorded recorded, 2 refused D2:value-at-most
        -      | 2023;2024;Målt den;Kilde      | 56.125;57,5;2025-01-31;B    | 2 refused C2:value-at-most, 2 recorded recorded
        -      | 2023;2024;Målt den            | 56;57,5;2025-01-31          | 2 refused null:required, 2 refused null:required
        -      | 2019;2024;Målt den;Kilde      | 51;57,5;2025-01-31;B        | 2 refused C2:period-covered-by-plan, 2 recorded recorded
        -      | 2024;2024;Målt den;Kilde      | 56;57,5;2025-01-31;B        | 2 refused C2:sheet-slot-once, 2 refused D2:sheet-slot-once
        -      | 2023;2024;Målt den;Kilde;Mangler fordi | 56;mangler;2025-01-31;B;ikke målt | 2 recorded recorded, 2 recorded declared-missing
        -      | 2023;2024;Målt den;Kilde;Mangler fordi | 56;mangler;2025-01-31;B; | 2 recorded recorded, 2 refused G2:sheet-missing-without-reason
        57.5   | 2023;2024;Målt den;Kilde      | 56;57,5;2024-12-31;Barometeret | 2 recorded recorded
        57.5   | 2023;2024;Målt den;Kilde      | 56;58;2025-01-31;B          | 2 recorded recorded, 2 refused D2:figure-stands
        -      | 2024M11;2024;Målt den;Kilde   | 56;58;2025-01-31;B          | sheet-header-period [2024M11]
        -      | 2022/23;2023/24;Målt den;Kilde | 56;58;2025-01-31;B         | sheet-header-period [2022/23, 2023/24]
        -      | 2023;2024;Tæller;Målt den;Kilde | 56;58;4;2025-01-31;B      | sheet-wide-counts [Tæller]
        -      | 2023;2024;Målt den;Kilde      | ;;2025-01-31;B              | sheet-empty []
        -      | 2023;2024;Tal;Kilde           | 56;58;57;B                  | sheet-without-columns [Periode]
        """, useHeadersInDisplayName = true)
    void eachFilledCellIsAFigure(String stands, String header, String row, String outcome) {
        byte[] file = csv(IDS + header, ROW + row);

        String read;
        try {
            read = SheetFixture.shown(SheetFixture.report(stands, file));
        } catch (Refusal refusal) {
            read = refusal.violations().getFirst().rule() + " "
                    + refusal.violations().getFirst().args();
        }
        assertThat(read).isEqualTo(outcome);
    }

    @Test
    void whatIsSaidOfEachFigureStandsBelowEachOtherInTheAnsweredFile() {
        byte[] file = csv(IDS + "2023;2024;Målt den;Kilde", ROW + "56;157,5;2025-01-31;B");
        SheetBatch batch = SheetFixture.batch(file, Keeping.EACH_ON_ITS_OWN, Language.DANISH);
        SheetReport report = batch.decide(SheetFixture.standing("-")).answer();

        String answered =
                new String(SheetAnswer.of(file, batch.content(), report, Language.DANISH), StandardCharsets.UTF_8);

        assertThat(answered).contains("2023: Klar: Tal: (tom) → 56").contains("\n2024: FEJL i D2 Tal: ");
    }
}
