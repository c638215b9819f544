package dk.seamark.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page in a browser, used as a reader uses it. */
final class OpenPage {

    private static final Duration LONG = Duration.ofMinutes(3);

    private final ChromeDriver browser;
    private final Path folder;
    private int files;

    /** A step as the page shows it. */
    record Shown(int number, String outcome, String text) {}

    /**
     * Opens it.
     *
     * @param folder where the files are put that it is given
     */
    OpenPage(ChromeDriver browser, Path folder, String address) {
        this.browser = browser;
        this.folder = folder;
        browser.get(address);
        until("ready");
    }

    /** Gives the key, where there is one, and then the bundle, and waits for the result. */
    void check(@Nullable String key, byte[] zip) throws IOException {
        if (key != null) {
            browser.findElement(By.id("key")).clear();
            browser.findElement(By.id("key")).sendKeys(key);
        }
        give("bundle", zip);
    }

    /** Chooses a file in a field and waits until the page has looked at it. */
    void give(String field, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(field + files++), content);
        browser.executeScript("document.documentElement.dataset.state = 'given'");
        browser.findElement(By.id(field)).sendKeys(file.toString());
        until("done");
    }

    void until(String state) {
        new WebDriverWait(browser, LONG, Duration.ofMillis(20))
                .until(now -> state.equals(browser.executeScript("return document.documentElement.dataset.state")));
    }

    String verdict() {
        return browser.findElement(By.id("verdict")).getText();
    }

    /** The steps, in their order. */
    List<Shown> steps() {
        Object read = Objects.requireNonNull(browser.executeScript(
                "return [...document.querySelectorAll('#steps > li')].map(li => ({outcome: li.className,"
                        + " text: li.querySelector('div').innerText}))"));
        return ((List<?>) read)
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> shown(String.valueOf(each.get("outcome")), String.valueOf(each.get("text"))))
                        .toList();
    }

    private static Shown shown(String outcome, String text) {
        return new Shown(Integer.parseInt(text.substring(0, text.indexOf('.'))), outcome, text);
    }
}
