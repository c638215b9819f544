package dk.seamark.pack.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentLettersTest {

    /** What needs no joining costs nothing: no font is read for it, and the page stays as it is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Æblegrød på Åsvej – 5 % af ½ mio. kr. ✓ ✗ ○ ≥
            Kalaallit Nunaat, İstanbul, Tiếng Việt, Πλάτων
            Ласкаво просимо, Україно! Їжак і ґанок.
            """)
    void ordinaryLettersStay(String text) {
        DocumentLetters letters = new DocumentLetters();

        assertThat(letters.page("<body title='السلام'><p>" + text + "</p></body>"))
                .isEqualTo("<body title='السلام'><p>" + text + "</p></body>");
        assertThat(letters.fonts()).isEmpty();
        assertThat(letters.isTurning()).isFalse();
    }

    /** Each cluster is one character; {@code #} stands for one that was replaced. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Arabic, two letters drawn as one     | سلام 2024      | ### 2024 | scripts
            Arabic, marks on their letters       | سَّلا          | ##        | scripts
            Persian, a joiner nobody sees        | می\u200cخواهم  | #######   | scripts
            Tamil, vowels before their consonant | கொழும்பு       | ####      | scripts
            Tamil, a letter that stands alone    | அ              | அ         | scripts
            Ethiopic                             | ሰላም            | ሰላም       | scripts
            Hindi                                | हिन्दी           | ##        | scripts
            Chinese                              | 我们           | 我们      | han
            Hebrew without points                | שלום           | שלום      |
            Hebrew with points                   | שָׁל            | #ל        | pack
            Danish, decomposed                   | A\u030alborg   | #lborg    | pack
            an emoji, one with a selector        | 👍 ❤\ufe0f     | 👍 #      | emoji
            an emoji with a colour of skin       | 👍🏽            | #         | emoji
            no font has it                       | a🤝b           | a[U+1F91D]b |
            a mark behind an entity              | &gt;\u0338     | &gt;\u0338 |
            """)
    void lettersAreJoined(String of, String text, String drawn, String font) {
        DocumentLetters letters = new DocumentLetters();
        String replaced = letters.text(unescaped(text))
                .codePoints()
                .mapToObj(point -> Character.getType(point) == Character.PRIVATE_USE ? "#" : Character.toString(point))
                .reduce("", String::concat);

        assertThat(replaced).as(of).isEqualTo(unescaped(drawn));
        assertThat(letters.fonts().stream().map(ClusterFont::family))
                .as(of)
                .isEqualTo(font == null ? List.of() : List.of(font));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            car is אבג!         | car is גבא!
            אבג is car          | is car גבא
            (אבג) 12            | 12 (גבא)
            car "אבג 5 (דהו)" x | car "(והד) 5 גבא" x
            car                 | car
            """)
    void aLineStandsAsItIsRead(String written, String standing) {
        assertThat(new DocumentLetters().line(written)).isEqualTo(standing);
    }

    /** The same cluster is the same character, wherever it stands; an emoji takes the direction around it. */
    @Test
    void clustersKeepTheirDirection() {
        DocumentLetters letters = new DocumentLetters();
        int[] line = letters.line("سلام ❤\ufe0f سلام").codePoints().toArray();

        assertThat(line).hasSize(9);
        assertThat(line[0]).isEqualTo(line[6]);
        assertThat(Direction.of(line[0])).isEqualTo(Direction.BACKWARD);
        assertThat(Direction.of(line[4])).isEqualTo(Direction.NONE);
    }

    private static String unescaped(String text) {
        return text.translateEscapes();
    }
}
