package dk.seamark.indicator.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as people in offices write them. */
class DecimalSignTest {

    /** A number, alone in its file. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        text            | read
        61              | 61
        -61             | -61
        −61             | -61
        0               | 0
        007             | 7
        7,3             | 7.3
        7.3             | 7.3
        7,30            | 7.30
        0,125           | 0.125
        0.125           | 0.125
        ,5              | 0.5
        1.234,5         | 1234.5
        1,234.5         | 1234.5
        1.234.567       | 1234567
        1,234,567       | 1234567
        1.234.567,89    | 1234567.89
        1 234           | 1234
        1 234,5         | 1234.5
        1 234,567       | 1234.567
        1'234.5         | 1234.5
        12345.678       | 12345.678
        1.234           | 1234 or 1.234
        1,234           | 1.234 or 1234
        -12,345         | -12.345 or -12345
        12.34.56        | -
        1.2,3,4         | -
        1.23,4          | -
        12 34           | -
        7,3 %           | -
        syv             | -
        7,3 (foreløbig) | -
        <5              | -
        1e3             | -
        --5             | -
        5-              | -
        .               | -
        """, useHeadersInDisplayName = true)
    void aNumberIs(String text, String read) {
        assertThat(shown(DecimalSign.read(text, DecimalSign.of(Stream.of(text)))))
                .isEqualTo(read);
    }

    /** Numbers of one file, and how the first of them is read. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        file                    | first
        1.234; 7,3              | 1234
        1.234; 7.3              | 1.234
        1,234; 7,3              | 1.234
        1,234; 7.3              | 1234
        1.234; 7,3; 7.3         | 1234 or 1.234
        1.234; 61               | 1234 or 1.234
        1.234; 2.345            | 1234 or 1.234
        1.234; 1.234.567        | 1234
        1.234; 2.345,6          | 1234
        1.234; mangler; 0,5     | 1234
        7.3; 2,5                | 7.3
        """, useHeadersInDisplayName = true)
    void anotherNumberOfTheFileSettles(String file, String first) {
        Optional<DecimalSign> sign = DecimalSign.of(Stream.of(file.split("; ", -1)));

        assertThat(shown(DecimalSign.read(file.split("; ", -1)[0], sign))).isEqualTo(first);
    }

    private static String shown(DecimalSign.Read read) {
        return switch (read) {
            case DecimalSign.Read.Value value -> value.value().toPlainString();
            case DecimalSign.Read.Ambiguous both ->
                both.danish().toPlainString() + " or " + both.english().toPlainString();
            case DecimalSign.Read.None none -> "-";
        };
    }
}
