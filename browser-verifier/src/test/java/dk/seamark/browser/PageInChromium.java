package dk.seamark.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;

/** The page as one file on a disk, and a Chromium that opens it, for all tests of a class. */
final class PageInChromium implements BeforeAllCallback, AfterAllCallback {

    private @Nullable Path folder;
    private @Nullable ChromeDriver browser;

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        browser = Chromium.start();
        folder = Files.createTempDirectory("verifier");
        Files.writeString(file(), VerifierPage.singleFile());
    }

    ChromeDriver browser() {
        return Objects.requireNonNull(browser, "no test has begun");
    }

    /** Where the files are put that the page is given. */
    Path folder() {
        return Objects.requireNonNull(folder, "no test has begun");
    }

    String address() {
        return file().toUri().toString();
    }

    private Path file() {
        return folder().resolve("verifier.html");
    }

    /** The page, opened anew. */
    OpenPage page() {
        return page(address());
    }

    /** The page at this address, opened anew. */
    OpenPage page(String address) {
        return new OpenPage(browser(), folder(), address);
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (browser != null) {
            browser.quit();
        }
        if (folder != null) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
    }
}
