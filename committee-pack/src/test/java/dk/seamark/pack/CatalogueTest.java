package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.text.CatalogueContract;
import dk.seamark.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every word of the pack's pages is in both catalogues, and every word of the catalogues is said somewhere. */
class CatalogueTest extends CatalogueContract {

    private static final Path PACK = JAVA.resolve("dk/seamark/pack");
    private static final Path TEMPLATES = Path.of("src", "main", "resources", "dk", "seamark", "pack");

    private static final Pattern IN_TEMPLATE = Pattern.compile("\\{\\{#say}}([a-z.-]+)");
    private static final Pattern OF_VERDICT = Pattern.compile("\"(verdict\\.[a-z-]+)\"");

    CatalogueTest() {
        super(PackWords.class, "words");
    }

    @Override
    protected Set<String> asked() throws IOException {
        Set<String> asked = keysIn(file -> file.startsWith(PACK) && !file.startsWith(PACK.resolve("explain")), "say");
        asked.addAll(found(TEMPLATES, ".mustache", IN_TEMPLATE));
        asked.addAll(found(PACK, "VerdictWord.java", OF_VERDICT));
        return asked;
    }

    private static Set<String> found(Path place, String ending, Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String text : texts(place, file -> file.toString().endsWith(ending))) {
            pattern.matcher(text).results().forEach(match -> keys.add(match.group(1)));
        }
        assertThat(keys).isNotEmpty();
        return keys;
    }

    @Test
    void theyAreMany() {
        assertThat(catalogue.patterns()).hasSizeGreaterThan(150);
    }

    @Test
    void onlyTheDanishPageSaysNothingOfBeingATranslation() {
        assertThat(catalogue.patterns().keySet())
                .filteredOn(key -> catalogue.say(key).da().isBlank())
                .containsExactly("edition.translated");
        assertThat(catalogue.patterns().values()).extracting(LocalizedText::en).noneMatch(String::isBlank);
    }

    @Test
    void noneNeedsToBeEscaped() {
        // Templates put them into elements and attributes as they are.
        assertThat(catalogue.patterns().values().stream().flatMap(said -> Stream.of(said.da(), said.en())))
                .noneMatch(said -> said.matches(".*[<>&\"'`=].*"));
    }
}
