package dk.seamark.web.page;

import dk.seamark.client.figure.CorrectionReason;
import dk.seamark.client.figure.MissingReason;
import dk.seamark.text.CatalogueContract;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

class PagesCatalogueTest extends CatalogueContract {

    PagesCatalogueTest() {
        super(Words.class, "pages");
    }

    @Override
    protected Set<String> asked() throws IOException {
        Set<String> asked = new TreeSet<>(keysIn(file -> true, "say"));
        asked.addAll(keysIn(Path.of("src", "main", "jte"), file -> true, "say"));
        replace(
                asked,
                "reason.",
                Stream.of(MissingReason.values()).map(MissingReason::toString).toList());
        replace(
                asked,
                "change.reason.",
                Stream.of(CorrectionReason.values())
                        .map(CorrectionReason::toString)
                        .toList());
        replace(asked, "text.", List.of("awaited", "returned", "submitted", "approved"));
        for (String what : List.of(".title", ".text")) {
            for (String kind : List.of("not-found", "forbidden", "request", "away", "failure", "login", "session")) {
                asked.add("error." + kind + what);
            }
            asked.remove(what);
        }
        asked.remove("error.");
        return asked;
    }

    private static void replace(Set<String> asked, String beginning, List<String> codes) {
        if (!asked.remove(beginning)) {
            throw new AssertionError("Nothing is said of " + beginning);
        }
        codes.forEach(code -> asked.add(beginning + code));
    }
}
