package dk.seamark.pack.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Født 010190-1234.                        | CPR
                    Cpr 010190 1234                          | CPR
                    0101901234                               | CPR
                    31 12 99-0000                            | CPR
                    610190-1234 (erstatningsnummer)          | CPR
                    290200-4234 (2000 var et skudår)         | CPR
                    290200-1234 (1900 var ikke et skudår)    |
                    290200-9234                              | CPR
                    290204-5234                              | CPR
                    290296-4234 (1996)                       | CPR
                    290260-5234 (1860)                       | CPR
                    290259-5234 (1859)                       |
                    Prisen er 25.000.000 kr                  |
                    Der er afsat 25.000.000 til indsatsen    |
                    Der er afsat 25 000 000 kr. til den      |
                    Der er afsat kr. 25000000 til den        |
                    Der er afsat DKK 25000000                |
                    Leveret af CVR 25313763                  |
                    Leveret af CVR-nr. 25 31 37 63           |
                    Leveret af cvr-nummer: 25313763          |
                    Leveret af (SE-nr. 25313763)             |
                    Ring til krisecentret på 25313763        | PHONE
                    Kontakt foreningen, se 20 12 34 56       | PHONE
                    De kan læse 20123456                     | PHONE
                    Ring på 25313763 kræver svar             | PHONE
                    Krav om svar: 25313763                   | PHONE
                    Ring på 25.31.37.63                      | PHONE
                    320190-1234 er ingen dato                |
                    Cpr 010190 - 1234                        | CPR
                    Cpr 010190–1234                          | CPR
                    Cpr 010190‑1234                          | CPR
                    Cpr 01.01.90-1234                        | CPR
                    Cpr 01-01-1990-1234                      | CPR
                    Skriv til tlf.23202020                   | PHONE
                    Ring på 23.20.20.20                      | PHONE
                    Ring på 232 02 020                       | PHONE
                    Sag 330-2023-1234                        |
                    Ring på 12345678                         |
                    Ring på 23 45 67 89                      | PHONE
                    Ring på 23456789.                        | PHONE
                    Ring på +45 2345 6789                    | PHONE
                    Tlf. 004523456789                        | PHONE
                    Tlf. 23-45-67-89                         | PHONE
                    Der kom 23456789,5 kr.                   |
                    Nr. 123456789                            |
                    I 2023 2024 og 2025 var der              |
                    Opgjort 31.12.2024 og 2024-12-31         |
                    Skriv til fornavn.efternavn@slagelse.dk  | EMAIL
                    Skriv til en (at) eksempel.dk nu         | EMAIL
                    Skriv til åse@kommune.dk                 | EMAIL
                    @navn på et medie                        |
                    En mail a@b.dk og tlf. 23456789          | EMAIL PHONE
                    Født 0101\u200b90-12\u00ad34             | CPR
                    Skriv til en@slagel\u00adse.dk           | EMAIL
                    """)
    void findsWhatLooksLikePersonalData(String text, String kinds) {
        List<String> expected =
                kinds == null ? List.of() : List.of(kinds.strip().split(" ", -1));

        assertThat(PersonalData.in("Spor 1", text).stream()
                        .map(each -> each.kind().name()))
                .as(text)
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"Født 010190-1234., 01…34", "Skriv til a@b.dk, a@…dk"})
    void showsNoMoreThanIsNeededToFindIt(String text, String masked) {
        assertThat(PersonalData.in("Spor 1", text))
                .singleElement()
                .satisfies(found -> assertThat(found.masked()).isEqualTo(masked));
    }
}
