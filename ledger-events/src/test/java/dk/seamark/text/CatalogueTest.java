package dk.seamark.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue catalogue = Catalogue.beside(CatalogueTest.class, "sample");

    @Test
    void partsStandInTheirPlacesInTheirLanguage() {
        LocalizedText year = catalogue.say("year", 2024);

        assertThat(year).isEqualTo(new LocalizedText("året 2024", "the year 2024"));
        assertThat(catalogue.say("two", year, "{0} $1 \\"))
                .isEqualTo(new LocalizedText("året 2024, så {0} $1 \\", "{0} $1 \\ after the year 2024"));
        assertThat(catalogue.say(Language.ENGLISH, "two", year, "x")).isEqualTo("x after the year 2024");
    }

    @Test
    void aPatternIsTakenAsItStands() {
        assertThat(catalogue.say("plain").da()).isEqualTo(" 'a' {} {a}: b=c\u00a0\\");
        assertThat(catalogue.say("plain", "unused").da()).isEqualTo(" 'a' {} {a}: b=c\u00a0\\");
    }

    @Test
    void aKeyThatIsMissingIsNamed() {
        assertThatThrownBy(() -> catalogue.say("none"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("sample has no none");
    }

    @Test
    void aCatalogueHasBothFilesAndTheSameKeysInThem() {
        assertThatThrownBy(() -> Catalogue.beside(CatalogueTest.class, "absent"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("No such resource: absent_da.properties");
        assertThatThrownBy(() -> Catalogue.beside(CatalogueTest.class, "uneven"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("uneven has not the same keys in both languages");
    }

    @Test
    void textsAreJoinedInEachLanguage() {
        LocalizedText year = catalogue.say("year", 1);

        assertThat(year.plus(LocalizedText.same("!")).capitalised().in(Language.DANISH))
                .isEqualTo("Året 1!");
        assertThat(LocalizedText.sentences(List.of(year, year)).in(Language.ENGLISH))
                .isEqualTo("the year 1 the year 1");
        assertThat(LocalizedText.same("").capitalised()).isEqualTo(LocalizedText.same(""));
    }

    @Test
    void keysAreFoundInCode() {
        assertThat(CatalogueCalls.keys("""
                        String say(String key, Object... parts) {
                            return say(key, parts);
                        }
                        a = x.say(
                                up(")") ? "b.one" : "b.two", "not", say("c", "not \\"d"), say("d." + e.code()));
                        b = unsay("not") + say(language, "e", '"', ',');
                        c = new Flaw(say("f"), 1) + new Flaw("g", "not");
                        """, "say", "new Flaw"))
                .containsExactly("b.one", "b.two", "c", "d.", "e", "f", "g");
    }
}
