package dk.seamark.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The style sheets name only what is here, and nothing that a browser would have to fetch from elsewhere. */
class AssetsTest {

    private static final Path ASSETS = Path.of("src", "main", "resources", "assets");
    private static final Pattern ADDRESS = Pattern.compile("url\\([\"']?([^)\"']+)[\"']?\\)|@import");

    @Test
    void eachAddressInAStyleSheetIsAFileBesideIt() throws IOException {
        Path sheet = ASSETS.resolve("dkfds/css/dkfds.css");
        List<String> addresses = addresses(sheet);

        assertThat(addresses).hasSizeGreaterThan(10);
        assertThat(addresses)
                .allSatisfy(address -> assertThat(sheet.resolveSibling(address)).isRegularFile());
        assertThat(addresses(ASSETS.resolve("seamark.css"))).isEmpty();
    }

    private static List<String> addresses(Path sheet) throws IOException {
        return ADDRESS.matcher(Files.readString(sheet))
                .results()
                .map((MatchResult found) -> found.group(1) == null ? found.group() : found.group(1))
                .distinct()
                .toList();
    }
}
