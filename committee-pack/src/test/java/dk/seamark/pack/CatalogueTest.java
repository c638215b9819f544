package dk.seamark.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both catalogues have every key that the code uses, and no others. */
class CatalogueTest {

    private static final Path JAVA = Path.of("src", "main", "java", "dk", "seamark", "pack");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "dk", "seamark", "pack");

    private static final Pattern KEY = Pattern.compile("^([a-z][a-z.-]*)=", Pattern.MULTILINE);
    private static final Pattern IN_TEMPLATE = Pattern.compile("\\{\\{#say}}([a-z.-]+)");
    private static final Pattern IN_JAVA = Pattern.compile("\\bsay\\(\\s*\"([^\"]+)\"|\"(verdict\\.[a-z-]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private static final Catalogue DANISH = Catalogue.of(Language.DANISH);
    private static final Catalogue ENGLISH = Catalogue.of(Language.ENGLISH);

    @Test
    void bothHaveTheSameKeysInTheSameOrderAndEachOnce() throws IOException {
        List<String> danish = keys("words_da.properties");
        assertThat(danish)
                .hasSizeGreaterThan(150)
                .doesNotHaveDuplicates()
                .hasSize(DANISH.words().size());
        assertThat(keys("words_en.properties")).isEqualTo(danish);
    }

    @Test
    void eachKeyIsSaidSomewhereAndNothingElseIsAskedFor() throws IOException {
        Set<String> asked = new TreeSet<>(found(RESOURCES, ".mustache", IN_TEMPLATE));
        asked.addAll(found(JAVA, ".java", IN_JAVA));
        assertThat(asked).isEqualTo(DANISH.words().keySet());
    }

    @Test
    void bothHaveTheSamePartsInThem() {
        DANISH.words()
                .forEach((key, said) ->
                        assertThat(places(ENGLISH.say(key))).as(key).isEqualTo(places(said)));
    }

    @Test
    void onlyTheDanishPageSaysNothingOfBeingATranslation() {
        assertThat(DANISH.words().keySet())
                .filteredOn(key -> DANISH.say(key).isBlank())
                .containsExactly("edition.translated");
        assertThat(ENGLISH.words().values()).noneMatch(String::isBlank);
    }

    @Test
    void noneNeedsToBeEscaped() {
        // Templates insert them into elements and attributes unescaped.
        assertThat(Stream.concat(DANISH.words().values().stream(), ENGLISH.words().values().stream()))
                .noneMatch(said -> said.matches(".*[<>&\"'`=].*"));
    }

    @Test
    void whatIsInTwoLanguagesIsNotDanishInBoth() {
        assertThat(ENGLISH.words().values()).noneMatch(said -> said.matches(".*[æøåÆØÅ»«].*"));
    }

    private static List<String> keys(String file) throws IOException {
        return KEY.matcher(Files.readString(RESOURCES.resolve(file)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Set<String> places(String said) {
        return PLACE.matcher(said).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(file -> file.toString().endsWith(ending)).toList();
        }
        assertThat(files).isNotEmpty();
        List<String> keys = new ArrayList<>();
        for (Path file : files) {
            Matcher matcher = pattern.matcher(Files.readString(file));
            while (matcher.find()) {
                keys.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
            }
        }
        return new TreeSet<>(keys);
    }
}
