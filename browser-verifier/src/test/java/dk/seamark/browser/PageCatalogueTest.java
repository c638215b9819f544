package dk.seamark.browser;

import dk.seamark.text.Catalogue;
import dk.seamark.text.CatalogueContract;
import dk.seamark.verify.report.Phrases;
import java.util.Set;
import java.util.stream.Collectors;

/** Every phrase of the page's own is in both catalogues and is said by a script, and scripts say no others. */
class PageCatalogueTest extends CatalogueContract {

    PageCatalogueTest() {
        super(PageWords.class, "page");
    }

    @Override
    protected Set<String> asked() {
        Set<String> said = SaidPhrases.of(VerifierPage.parts().stream()
                .filter(part -> !part.name().equals("words.js"))
                .map(PagePart::content)
                .collect(Collectors.joining("\n")));
        said.removeAll(Catalogue.beside(Phrases.class, "verifier").patterns().keySet());
        return said;
    }
}
