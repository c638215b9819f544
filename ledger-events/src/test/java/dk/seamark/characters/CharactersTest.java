package dk.seamark.characters;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.architecture.CountedReads;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters a text may hold, and where. */
class CharactersTest {

    /** Texts as people write them, which stay as they are. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Danish                              | Æblegrød på Åsvej – 5\\u00a0% af ½ mio. kr.
        Danish, decomposed                  | A\\u030alborg
        a list, with a tab                  | - én\\n-\\tto\\r\\n- tre
        a soft hyphen in running text       | beskæftigelses\\u00adfrekvens
        Greenlandic, Turkish, Vietnamese    | Kalaallit Nunaat, İstanbul, Tiếng Việt
        Arabic                              | اَلْعَرَبِيَّةُ
        Hebrew with points                  | שָׁלוֹם
        Arabic number sign                  | \\u0600١٢٣
        mixed directions with marks         | Foreningen (\\u200fجمعية الأمل\\u200e) i Slagelse
        a mark before right-to-left writing | Navn: \\u200f(עברית)
        an Arabic letter mark               | سعر \\u061c-5
        Persian, non-joiner                 | می\\u200cخواهم کتاب\\u200cها
        Persian, behind a letter that joins no other | کار\\u200cها
        Persian, behind a digit             | ۱۰\\u200cساله
        Persian abbreviation, joiner        | ه\\u200d. ق
        Urdu, non-joiner behind a vowel sign | بہ\\u064e\\u200cتر
        Hindi, half form                    | क्\\u200dष
        Hindi, visible virama               | क्\\u200cष
        Marathi, eyelash ra                 | दर्\\u200dया
        Bengali, joiner before the virama   | র\\u200d্যাব
        Kannada, joiner before the virama   | ರ\\u200d್ಕ
        Malayalam, old chillu               | അവന്\\u200d
        Malayalam, non-joiner               | തമിഴ്\\u200cനാട്
        Sinhala, joined ra and ya           | ශ්\\u200dරී ලංකා ව්\\u200dයාපාර
        Tamil, Gujarati, Telugu             | க்\\u200cஷ, ક્\\u200dષ, క్\\u200cష
        Mongolian, variation                | ᠠ\\u180b
        a family                            | 👨\\u200d👩\\u200d👧\\u200d👦
        a profession with a skin tone       | 👩🏽\\u200d⚕\\ufe0f
        two emoji in one, a flag            | 🌈\\u200d🌈 🇩🇰
        a keycap, a heart in colour         | 1\\ufe0f⃣ ❤\\ufe0f ☎\\ufe0e
        an ideograph with a variation       | 葛[E0100]
        Chinese, Japanese, Korean, Thai     | 漢字 かな 한국어 ภาษาไทย
        """)
    void aTextThatPeopleWriteStays(String of, String escaped) {
        String text = unescaped(escaped);

        assertThat(Characters.unfit(text)).as(of).isEmpty();
        assertThat(Characters.shown(text)).as(of).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        a\\u202eb                 | text.direction      | U+202E  | 2
        \\u202aa\\u202c           | text.direction      | U+202A  | 1
        a\\u2067b\\u2069          | text.direction      | U+2067  | 2
        שלום\\u202d123            | text.direction      | U+202D  | 5
        Slag\\u200belse           | text.invisible      | U+200B  | 5
        \\ufeffSlagelse           | text.invisible      | U+FEFF  | 1
        a\\u2060b                 | text.invisible      | U+2060  | 2
        a\\u2063b                 | text.invisible      | U+2063  | 2
        a\\u180eb                 | text.invisible      | U+180E  | 2
        a\\u034fb                 | text.invisible      | U+034F  | 2
        \\u3164                   | text.invisible      | U+3164  | 1
        \\u2800                   | text.invisible      | U+2800  | 1
        a\\ufffcb                 | text.invisible      | U+FFFC  | 2
        a\\ufff9b\\ufffac\\ufffb  | text.invisible      | U+FFF9  | 2
        a\\u206eb                 | text.invisible      | U+206E  | 2
        😀[1D173]                 | text.invisible      | U+1D173 | 2
        a[1BCA0]b                 | text.invisible      | U+1BCA0 | 2
        🌈[E0067][E0062]          | text.invisible      | U+E0067 | 2
        Sla\\u200dgelse           | text.joiner         | U+200D  | 4
        Sla\\u200cgelse           | text.joiner         | U+200C  | 4
        \\u200dSlagelse           | text.joiner         | U+200D  | 1
        Slagelse\\u200c           | text.joiner         | U+200C  | 9
        5\\u200d6                 | text.joiner         | U+200D  | 2
        क\\u200dष                 | text.joiner         | U+200D  | 2
        a्\\u200dष                | text.joiner         | U+200D  | 3
        か\u3099\\u200dか          | text.joiner         | U+200D  | 3
        שְ\\u200cש                | text.joiner         | U+200C  | 3
        می\\u200c\\u200cخواهم     | text.joiner         | U+200C  | 3
        می\\u200c خواهم           | text.joiner         | U+200C  | 3
        \\u200cمی                 | text.joiner         | U+200C  | 1
        👨\\u200d                 | text.joiner         | U+200D  | 2
        👨\\u200dx                | text.joiner         | U+200D  | 2
        👨\\u200c👩               | text.joiner         | U+200C  | 2
        fra \\u200f10 - 20        | text.direction-mark | U+200F  | 5
        a\\u200eb                 | text.direction-mark | U+200E  | 2
        a \\u061c5                | text.direction-mark | U+061C  | 3
        שלום a\\u200f5            | text.direction-mark | U+200F  | 7
        שלום\\n\\u200f5           | text.direction-mark | U+200F  | 6
        \\u200f\\nשלום            | text.direction-mark | U+200F  | 1
        a\\ufe0fb                 | text.selector       | U+FE0F  | 2
        5\\ufe0f                  | text.selector       | U+FE0F  | 2
        \\ufe0f                   | text.selector       | U+FE0F  | 1
        ❤\\ufe0f\\ufe0f           | text.selector       | U+FE0F  | 3
        a[E0101]b                 | text.selector       | U+E0101 | 2
        a\\u180bb                 | text.selector       | U+180B  | 2
        ∩\\ufe00                  | text.selector       | U+FE00  | 2
        \\uf0b7 punkt             | text.private-use    | U+F0B7  | 1
        a[F0000]b                 | text.private-use    | U+F0000 | 2
        a\\0b                     | text.control        | U+0000  | 2
        a\\u0007b                 | text.control        | U+0007  | 2
        a\\u0085b                 | text.control        | U+0085  | 2
        a\\u009bb                 | text.control        | U+009B  | 2
        a\\rb                     | text.control        | U+000D  | 2
        a\\u2028b                 | text.control        | U+2028  | 2
        a\\u2029b                 | text.control        | U+2029  | 2
        a\\ud83db                 | text.no-character   | U+D83D  | 2
        a\\udc00b                 | text.no-character   | U+DC00  | 2
        a\\ufdd0b                 | text.no-character   | U+FDD0  | 2
        a[10FFFF]b                | text.no-character   | U+10FFFF | 2
        a\\u0378b                 | text.no-character   | U+0378  | 2
        """)
    void aTextThatWouldDeceiveIsRefused(String escaped, String rule, String name, int place) {
        String text = unescaped(escaped);

        assertThat(Characters.unfit(text)).hasValueSatisfying(unfit -> {
            assertThat(unfit.rule().key()).isEqualTo(rule);
            assertThat(unfit.name()).isEqualTo(name);
            assertThat(unfit.place()).isEqualTo(place);
        });
        assertThat(Characters.shown(text)).contains("[" + name + "]");
        assertThat(Characters.unfit(Characters.shown(text))).isEmpty();
        assertThat(Characters.unfit(Characters.seen(text))).isEmpty();
    }

    /** A text that is as a text should be, and that no font of the pack's PDF has all characters of. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        Tak 🤝              | 5 | U+1F91D | HANDSHAKE
        བོད                 | 1 | U+0F56  | TIBETAN LETTER BA
        ab\\u200bཀ          | 3 | U+200B  | ZERO WIDTH SPACE
        a[13000]\\u200b     | 2 | U+13000 | EGYPTIAN HIEROGLYPH A001
        """)
    void aTextThatCannotBePrintedIsRefused(String escaped, int place, String code, String name) {
        String text = unescaped(escaped);

        assertThat(Characters.unfit(text)).hasValueSatisfying(unfit -> {
            assertThat(unfit.isOnlyUnprintable()).isEqualTo(!name.equals("ZERO WIDTH SPACE"));
            assertThat(unfit.args()).containsExactly(code, Integer.toString(place), name);
        });
        assertThat(Characters.shown("Tak 🤝")).isEqualTo("Tak 🤝");
    }

    /**
     * Checks every code point, between two letters that give no reason for a joiner, a mark or a selector, against a
     * regular expression of Unicode properties.
     */
    @Test
    void everyCharacterIsTakenAsItsPropertiesSay() {
        Pattern good = Pattern.compile("[\\t\\n\\xAD\\x{600}-\\x{605}\\x{6DD}\\x{70F}\\x{890}\\x{891}\\x{8E2}"
                + "\\x{110BD}\\x{110CD}]|[\\P{C}&&[^\\p{Zl}\\p{Zp}\\x{34F}\\x{115F}\\x{1160}\\x{17B4}\\x{17B5}"
                + "\\x{180B}-\\x{180F}\\x{2800}\\x{3164}\\x{FE00}-\\x{FE0F}\\x{FFA0}\\x{FFFC}\\x{E0100}-\\x{E01EF}]]");

        assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(point -> Characters.unfit("a" + Character.toString(point) + "b")
                                        .filter(unfit -> !unfit.isOnlyUnprintable())
                                        .isEmpty()
                                != good.matcher(Character.toString(point)).matches())
                        .mapToObj(UnfitCharacter::name))
                .isEmpty();
    }

    /** The shown form of a text holds no forbidden character, and everything that was visible before. */
    @Test
    void whatIsShownHoldsAllThatWasSeen() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int[] some = IntStream.concat(
                        "aå5 \n\t\rשم्क👨🏽❤⃣".codePoints(),
                        IntStream.of(
                                0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x061C, 0x202E, 0x2066, 0xFE0F, 0xE0100, 0xE000,
                                0xAD, 0x0085, 0xDBFF, 0xDC00, 0xFFFE))
                .toArray();
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.appendCodePoint(some[random.nextInt(some.length)]);
            }
            String shown = Characters.shown(text.toString());

            assertThat(Characters.unfit(shown)).as("seed %d: %s", seed, shown).isEmpty();
            assertThat(shown.replaceAll("\\[U\\+[0-9A-F]+]", "").replace("\u00ad", ""))
                    .as("seed %d: %s", seed, shown)
                    .isEqualTo(Characters.seen(text.toString()));
            assertThat(Characters.unfit(text).isEmpty()).isEqualTo(shown.contentEquals(text));
        }
    }

    /** The number of reads grows linearly, however many neighbouring characters must be skipped. */
    @ParameterizedTest
    @CsvSource({"\\u200f", "\\u200d", "م\\u064e\\u200d", "\\u064e", "क्\\u200d", "👨\\u200d", "❤\\ufe0f", "\\u202e"})
    void theTextIsReadInProportionToItsLength(String escaped) {
        String unit = unescaped(escaped);
        long once = reads(unit.repeat(2_000));
        long twice = reads(unit.repeat(4_000));

        assertThat(twice).isLessThan(once * 21 / 10).isLessThan(4_000L * unit.length() * 20);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        En titel                | true
        En\\nlinje til          | false
        En\\ttabulator          | false
        En blød binde\\u00adstreg | false
        """)
    void aLineHasNoBreaks(String escaped, boolean line) {
        assertThat(Characters.isLine(unescaped(escaped))).isEqualTo(line);
    }

    private static long reads(String text) {
        CountedReads counted = new CountedReads(text);
        assertThat(Characters.unfit(counted)).isNotNull();
        return counted.reads();
    }

    /** Resolves Java's escapes, and a code point in brackets. */
    private static String unescaped(String escaped) {
        String unicode = Pattern.compile("\\\\u([0-9a-f]{4})")
                .matcher(escaped)
                .replaceAll(found ->
                        Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(found.group(1), 16))));
        return Pattern.compile("\\[([0-9A-F]{5,6})]")
                .matcher(unicode.replace("\\n", "\n")
                        .replace("\\r", "\r")
                        .replace("\\t", "\t")
                        .replace("\\0", "\0"))
                .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
