package dk.seamark.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.wire.Coded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is asked of every catalogue: each key is in both languages with the same parts, is said somewhere, and nothing
 * else is asked for.
 */
public abstract class CatalogueContract {

    /** Where the code of a module is. */
    protected static final Path JAVA = Path.of("src", "main", "java");

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern KEY = Pattern.compile("^([a-z][a-z0-9.-]*)=", Pattern.MULTILINE);
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    /** All that the catalogue says. */
    protected final Catalogue catalogue;

    private final Path beside;
    private final String name;

    /** The catalogue of this name beside a class. */
    protected CatalogueContract(Class<?> type, String name) {
        this.catalogue = Catalogue.beside(type, name);
        this.beside = RESOURCES.resolve(type.getPackageName().replace('.', '/'));
        this.name = name;
    }

    /** The keys that the code asks for, also those that it makes of an enum's codes. */
    protected abstract Set<String> asked() throws IOException;

    @Test
    public final void bothHaveTheSameKeysInTheSameOrderAndEachOnce() throws IOException {
        List<String> danish = keys(Language.DANISH);
        assertThat(danish)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(catalogue.patterns().keySet());
        assertThat(keys(Language.ENGLISH)).isEqualTo(danish);
    }

    @Test
    public final void eachKeyIsSaidSomewhereAndNothingElseIsAskedFor() throws IOException {
        assertThat(asked()).isEqualTo(new TreeSet<>(catalogue.patterns().keySet()));
    }

    @Test
    public final void bothHaveTheSamePartsInThem() {
        catalogue
                .patterns()
                .forEach((key, said) -> assertThat(places(said.en())).as(key).isEqualTo(places(said.da())));
    }

    @Test
    public final void whatIsInTwoLanguagesIsNotDanishInBoth() {
        assertThat(catalogue.patterns().values())
                .extracting(LocalizedText::en)
                .noneMatch(said -> said.matches(".*[æøåÆØÅ»«].*"));
    }

    /** The keys that calls of these names have as literals, in the code of these files. */
    protected static Set<String> keysIn(Predicate<Path> files, String... calls) throws IOException {
        return keysIn(JAVA, file -> file.toString().endsWith(".java") && files.test(file), calls);
    }

    /** The same in these files of a folder, which hold code of another kind, as templates do. */
    protected static Set<String> keysIn(Path folder, Predicate<Path> files, String... calls) throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String text : texts(folder, files)) {
            keys.addAll(CatalogueCalls.keys(text, calls));
        }
        assertThat(keys).isNotEmpty();
        return keys;
    }

    /** Puts a key for each code of an enum in the place of what its keys begin with, which must have been found. */
    protected static void forEach(String beginning, Coded[] codes, Set<String> asked) {
        assertThat(asked.remove(beginning)).as(beginning).isTrue();
        for (Coded code : codes) {
            asked.add(beginning + code.code());
        }
    }

    /** What is in these files of a folder. */
    protected static List<String> texts(Path folder, Predicate<Path> files) throws IOException {
        List<Path> found;
        try (Stream<Path> walk = Files.walk(folder)) {
            found = walk.filter(Files::isRegularFile).filter(files).toList();
        }
        List<String> texts = new ArrayList<>();
        for (Path file : found) {
            texts.add(Files.readString(file));
        }
        return texts;
    }

    private List<String> keys(Language language) throws IOException {
        String file = name + "_" + language.code() + ".properties";
        return KEY.matcher(Files.readString(beside.resolve(file)))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static Set<String> places(String said) {
        return PLACE.matcher(said).results().map(match -> match.group()).collect(Collectors.toCollection(TreeSet::new));
    }
}
