package dk.seamark.kit.openapi;

import dk.seamark.text.CatalogueContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of the pages: in both languages, and each said somewhere. */
class PageWordsTest extends CatalogueContract {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "dk", "seamark", "kit", "openapi");
    private static final Pattern SAY = Pattern.compile("\\{\\{#say}}([a-z.-]+)\\{\\{/say}}");

    PageWordsTest() {
        super(PageWords.class, "pages");
    }

    @Override
    protected Set<String> asked() throws IOException {
        Set<String> asked = keysIn(file -> file.toString().contains("/openapi/"), "say");
        for (String template : texts(TEMPLATES, file -> file.toString().endsWith(".mustache"))) {
            SAY.matcher(template).results().forEach(said -> asked.add(said.group(1)));
        }
        return asked;
    }
}
