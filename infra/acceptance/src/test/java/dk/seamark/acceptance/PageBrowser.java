package dk.seamark.acceptance;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * A real Chromium with Debian's driver, as a person uses it: it opens pages, writes into fields and presses what is
 * there.
 */
final class PageBrowser implements AutoCloseable {

    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "pages").toAbsolutePath();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int HEIGHT = 900;

    /** Also what is a good custom and no rule, as landmarks around everything. */
    private static final String AXE = """
            const done = arguments[0];
            axe.run(document, {resultTypes: ['violations']})
                .then(found => done(found.violations.map(each => each.id + ': ' + each.nodes.map(node => node.html))));
            """;

    private final ChromeDriver driver;
    private final int width;

    private PageBrowser(ChromeDriver driver, int width) {
        this.driver = driver;
        this.width = width;
    }

    /**
     * A browser whose window is so many CSS pixels wide; skips the test where there is none, unless all tools are
     * demanded.
     */
    static PageBrowser wide(int width) {
        if (!Files.isExecutable(DRIVER) || !Files.isExecutable(CHROMIUM)) {
            String missing = "Chromium with its driver is not installed (Debian: chromium, chromium-driver)";
            return "true".equals(System.getenv("SEAMARK_REQUIRE_TOOLS")) ? fail(missing) : abort(missing);
        }
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        // Chromium's sandbox does not work for root, and the pages are our own.
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        ChromeDriver driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        driver.manage()
                .timeouts()
                .scriptTimeout(PATIENCE)
                .pageLoadTimeout(PATIENCE)
                .implicitlyWait(PATIENCE);
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
        return new PageBrowser(driver, width);
    }

    /** From now on no page runs a script of its own. */
    void withoutScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    void open(String address) {
        driver.get(address);
    }

    /** Writes into a field, in the place of what is there. */
    void write(String id, String text) {
        WebElement field = driver.findElement(By.id(id));
        field.clear();
        field.sendKeys(text);
    }

    /** Presses a link by what it begins with. */
    void follow(String beginning) {
        leaveBy(driver.findElement(By.partialLinkText(beginning)));
    }

    /** Presses a button by its words. */
    void press(String words) {
        leaveBy(driver.findElement(By.xpath("//button[normalize-space()='%s']".formatted(words))));
    }

    /** Chooses one of several by its words. */
    void choose(String words) {
        driver.findElement(By.xpath("//label[normalize-space()='%s']".formatted(words)))
                .click();
    }

    /** Waits until the page of before is gone: a click is done before the next page is there. */
    private void leaveBy(WebElement pressed) {
        WebElement before = driver.findElement(By.tagName("html"));
        pressed.click();
        await().atMost(PATIENCE).until(() -> isGone(before));
    }

    private static boolean isGone(WebElement element) {
        try {
            return element.getTagName().isEmpty();
        } catch (WebDriverException stale) {
            return true;
        }
    }

    void choose(String id, String option) {
        driver.findElement(By.id(id))
                .findElement(By.xpath("option[@value='%s']".formatted(option)))
                .click();
    }

    String heading() {
        return driver.findElement(By.tagName("h1")).getText();
    }

    /** What the page's main part says. */
    String text() {
        return driver.findElement(By.tagName("main")).getText();
    }

    /** What the page tells or asks to be checked, one after the other, without the names before them. */
    List<String> answers() {
        return driver.findElement(By.className("answers")).findElements(By.tagName("dd")).stream()
                .map(WebElement::getText)
                .toList();
    }

    String address() {
        return Objects.requireNonNull(driver.getCurrentUrl());
    }

    /** The words of the links in the page's main part. */
    List<String> links() {
        return Stream.of(driver.findElement(By.tagName("main")))
                .flatMap(main -> main.findElements(By.tagName("a")).stream())
                .map(WebElement::getText)
                .toList();
    }

    /** The names of the cookies that the page's server has set. */
    List<String> cookies() {
        return driver.manage().getCookies().stream()
                .map(cookie -> cookie.getName() + (cookie.isHttpOnly() ? " HttpOnly" : "") + " " + cookie.getSameSite())
                .toList();
    }

    /** What axe-core finds wrong with the page, and whether it is wider than the window. Scripts must be allowed. */
    List<String> faults() throws IOException {
        try (InputStream script = Objects.requireNonNull(PageBrowser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        List<?> found = (List<?>) Objects.requireNonNull(driver.executeAsyncScript(AXE));
        long needed =
                (Long) Objects.requireNonNull(driver.executeScript("return document.documentElement.scrollWidth"));
        return Stream.concat(
                        found.stream().map(String::valueOf),
                        needed > width ? Stream.of("it is " + needed + " pixels wide") : Stream.of())
                .toList();
    }

    /** Keeps a picture of the whole page, to be looked at: {@code target/pages/NAME.png}. */
    void picture(String name) throws IOException {
        Map<String, Object> size = Map.of(
                "format",
                "png",
                "captureBeyondViewport",
                true,
                "clip",
                Map.of("x", 0, "y", 0, "width", width, "height", height(), "scale", 1));
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), Base64.getDecoder().decode((String)
                driver.executeCdpCommand("Page.captureScreenshot", size).get("data")));
    }

    private long height() {
        return Math.max(HEIGHT, driver.findElement(By.tagName("body")).getSize().getHeight());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
