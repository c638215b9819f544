package dk.seamark.indicator.recordfigures.sheet;

import static dk.seamark.indicator.recordfigures.sheet.SheetFixture.HEADER;
import static dk.seamark.indicator.recordfigures.sheet.SheetFixture.IDS;
import static dk.seamark.indicator.recordfigures.sheet.SheetFixture.csv;
import static dk.seamark.indicator.recordfigures.sheet.SheetFixture.report;
import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.MeasurementDeclaredMissing;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.indicator.recordfigures.Keeping;
import dk.seamark.kit.command.BatchDecision;
import dk.seamark.text.Language;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the cells of CSV files are read, of which no template is needed. */
class SheetCellsTest {

    /** A row of an own file for a blank slot: its figure, date and source, and what is recorded. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        row                                    | read
        61;2024-12-31;Barometeret              | 61 2024-12-31 Barometeret
        61,5;31-12-2024;Barometeret            | 61.5 2024-12-31 Barometeret
        61.5;31.12.2024;Barometeret            | 61.5 2024-12-31 Barometeret
        61.5;31. 12. 2024;Barometeret          | 61.5 2024-12-31 Barometeret
        61,50;31/12/2024;Barometeret           | 61.50 2024-12-31 Barometeret
        61;12/31/2024;Barometeret              | 61 2024-12-31 Barometeret
        61;2024-12-31 00:00:00;Barometeret     | 61 2024-12-31 Barometeret
        61;2024-12-31T00:00:00Z;Barometeret    | 61 2024-12-31 Barometeret
        61;45657;Barometeret                   | 61 2024-12-31 Barometeret (E2:sheet-read-as-date)
        61 %;2024-12-31;Barometeret            | 61 2024-12-31 Barometeret
        61 pct.;2024-12-31;Barometeret         | 61 2024-12-31 Barometeret
        0;2024-12-31;Barometeret               | 0 2024-12-31 Barometeret
        "61";"2024-12-31";"Barometeret; Kbh."  | 61 2024-12-31 Barometeret; Kbh.
        " 61 ";2024-12-31; Barometeret         | 61 2024-12-31 Barometeret
        61;2024-12-31;2024                     | 61 2024-12-31 2024
        61;2024-12-31;'=HYPERLINK("x")         | 61 2024-12-31 =HYPERLINK("x")
        ;2024-12-31;Barometeret                | 2 unchanged (D2:sheet-row-without-figure)
        ;;Barometeret                          | 2 unchanged (D2:sheet-row-without-figure)
        ;;                                     |
        61;;Barometeret                        | 2 refused E2:required
        61;2024-12-31;                         | 2 refused F2:required
        61;04/05/2024;Barometeret              | 2 refused E2:sheet-date-ambiguous
        61;31-12-24;Barometeret                | 2 refused E2:sheet-date
        61;31-11-2024 x;Barometeret            | 2 refused E2:sheet-date
        61;31-02-2024;Barometeret              | 2 refused E2:sheet-date
        61;ultimo 2024;Barometeret             | 2 refused E2:sheet-date
        61;12345;Barometeret                   | 2 refused E2:sheet-date
        1.234;2024-12-31;Barometeret           | 2 refused D2:sheet-number-ambiguous
        seksti;2024-12-31;Barometeret          | 2 refused D2:sheet-number
        <5;2024-12-31;Barometeret              | 2 refused D2:sheet-number
        #N/A;2024-12-31;Barometeret            | 2 refused D2:sheet-number
        61 kr.;2024-12-31;Barometeret          | 2 refused D2:sheet-number
        0,1234567890123456;2024-12-31;B        | 2 refused D2:number-too-long
        161;2024-12-31;Barometeret             | 2 refused D2:value-at-most
        mangler;2024-12-31;Barometeret         | 2 refused null:sheet-missing-without-reason
        61;2025-12-31;Barometeret              | 2 refused E2:measured-by-today
        seksti;i går;Barometeret               | 2 refused D2:sheet-number E2:sheet-date
        """, useHeadersInDisplayName = true)
    void aRowIsRead(String row, @org.jspecify.annotations.Nullable String read) {
        byte[] file = csv(HEADER, IDS + row);

        assertThat(events(decided(file))).isEqualTo(read == null ? "" : read);
    }

    /** What says which slot a row is of: the header's last column and a row of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        header                       | row                                    | outcome
        Indikator-id;Delindikator-id;Periode;Tal;Målt den;Kilde;Hvis tal | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;kommunens eget | recorded
        Indikator-id;Delindikator-id;Periode;Tal;Målt den;Kilde;Hvis tal | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;Sammenligningen | recorded
        Indicator id;Component id;Period;Figure;Measured on;Source;Whose figure | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;the comparator | recorded
        indicator;component;period;value;measuredOn;source;series | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;comparator | recorded
        indicator,component,period,value,measuredOn,source,series | beskaeftigelsesfrekvens,frekvens,2024,61.5,2024-12-31,B,comparator | recorded
        PERIODE; TAL ;Indikator-id;Delindikator-id;Kilde;Målt den | 2024;61;beskaeftigelsesfrekvens;frekvens;B;2024-12-31 | recorded
        indicator;component;period;value;measuredOn;source;series | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;landet | G2:code
        indicator;component;period;value;measuredOn;source;series | beskaeftigelsesfrekvens;andel;2024;61;2024-12-31;B; | B2:component-of-indicator
        indicator;component;period;value;measuredOn;source;series | ;frekvens;2024;61;2024-12-31;B; | A2:required
        indicator;component;period;value;measuredOn;source;series | findes-ikke;frekvens;2024;61;2024-12-31;B; | A2:indicator-unknown
        indicator;component;period;value;measuredOn;source;series | hel-fritid;forloeb;2024;61;2024-12-31;B; | A2:other-centre
        indicator;component;period;value;measuredOn;source;series | beskaeftigelsesfrekvens;frekvens;2024-H3;61;2024-12-31;B; | C2:period
        indicator;component;period;value;measuredOn;source;series | beskaeftigelsesfrekvens;frekvens;2019;61;2024-12-31;B; | C2:period-covered-by-plan
        indicator;component;period;value;measuredOn;source;unit | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;percent | recorded
        indicator;component;period;value;measuredOn;source;unit | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;count | G2:unit-of-component
        indicator;component;period;value;measuredOn;source;missing | beskaeftigelsesfrekvens;frekvens;2024;;;;leveres senere | recorded
        indicator;component;period;value;measuredOn;source;missing | beskaeftigelsesfrekvens;frekvens;2024;mangler;;;Not measured | recorded
        indicator;component;period;value;measuredOn;source;missing | beskaeftigelsesfrekvens;frekvens;2024;Missing;;;late | recorded
        indicator;component;period;value;measuredOn;source;missing | beskaeftigelsesfrekvens;frekvens;2024;mangler;;; | G2:sheet-missing-without-reason
        indicator;component;period;value;measuredOn;source;missing | beskaeftigelsesfrekvens;frekvens;2024;;;;fordi | G2:sheet-word
        indicator;component;period;value;measuredOn;source;missing | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;late | D2:row-missing-alone E2:row-missing-alone F2:row-missing-alone
        indicator;component;period;value;measuredOn;source;status | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;foreløbig | recorded
        indicator;component;period;value;measuredOn;source;status | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;måske | G2:sheet-word
        indicator;component;period;value;measuredOn;source;example | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;x | recorded
        indicator;component;period;value;measuredOn;source;example | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;måske | G2:sheet-yes-or-no
        indicator;component;period;value;measuredOn;source;reason | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;tastefejl | G2:row-corrects
        indicator;component;period;value;measuredOn;source;template | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;T0:x | G2:sheet-of-other-version
        indicator;component;period;value;measuredOn;source;note | beskaeftigelsesfrekvens;frekvens;2024;61;2024-12-31;B;a\u202eb | G2:text.direction
        """, useHeadersInDisplayName = true)
    void columnsAreNamed(String header, String row, String outcome) {
        SheetReport report = report("-", csv(header, row.replace("\\u202e", "\u202e")));

        String shown = SheetFixture.shown(report).replaceFirst("2 (recorded|refused)", "$1");
        assertThat(outcome.equals("recorded") ? shown.replaceFirst(" .*", "") : shown.replaceFirst("refused ", ""))
                .isEqualTo(outcome);
    }

    private static BatchDecision<SheetReport> decided(byte[] file) {
        return SheetFixture.decided("-", file, Keeping.EACH_ON_ITS_OWN, Language.DANISH);
    }

    private static String events(BatchDecision<SheetReport> decision) {
        String said = SheetFixture.shown(decision.answer());
        String warnings = said.contains("(") && !said.contains("unchanged") ? said.replaceFirst("^[^(]*", " ") : "";
        return decision.events().isEmpty()
                ? said
                : decision.events().stream()
                                .map(each -> switch (each.event()) {
                                    case MeasurementRecorded recorded -> shown(recorded.figure());
                                    case MeasurementDeclaredMissing missing ->
                                        missing.reason().code();
                                    default -> throw new IllegalStateException(each.toString());
                                })
                                .collect(Collectors.joining(", "))
                        + warnings;
    }

    private static String shown(Figure figure) {
        return figure.value().toPlainString() + " " + figure.measuredOn() + " " + figure.source();
    }
}
