package org.antequem.verification.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Debian's Chromium, one process for all tests. Where it is not installed they are skipped, and where {@code CI=true}
 * is in the environment they fail: {@code .ci/run} installs it.
 */
final class Browser {

    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private static final File BINARY = new File("/usr/bin/chromium");
    private static final int HEIGHT = 900;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    static Browser start() {
        boolean isThere = DRIVER.canExecute() && BINARY.canExecute();
        String needed = BINARY + " and " + DRIVER + " are needed: apt-get install chromium chromium-driver";
        if ("true".equals(System.getenv("CI"))) {
            assertThat(isThere).as(needed).isTrue();
        }
        assumeTrue(isThere, needed);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BINARY);
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build();
        return new Browser(new ChromeDriver(service, options));
    }

    void stop() {
        driver.quit();
    }

    /** Opens a file, and forgets what was logged before. */
    void open(Path file) {
        requireNonNull(driver.manage().logs().get(LogType.BROWSER));
        requireNonNull(driver.manage().logs().get(LogType.PERFORMANCE));
        driver.get(file.toUri().toString());
    }

    /** What the browser wrote on its console since the last call. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** The requests that were sent since a file was opened, as messages of the DevTools protocol. */
    List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .toList();
    }

    void resize(int width) {
        command(
                "Emulation.setDeviceMetricsOverride",
                ImmutableMap.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Shows colours as for readers who like them {@code "dark"} or {@code "light"}. */
    void prefer(String scheme) {
        command(
                "Emulation.setEmulatedMedia",
                ImmutableMap.of("features", List.of(ImmutableMap.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void press(Keys key) {
        driver.switchTo().activeElement().sendKeys(key);
    }

    /** What the script in a resource of this package returns; {@code arguments} are what it is given. */
    Object run(String resource, Object... arguments) {
        return requireNonNull(driver.executeScript(read(Resources.getResource(Browser.class, resource)), arguments));
    }

    /** What axe-core finds: for each violation its impact, its rule and the first element that has it. */
    @SuppressWarnings("unchecked") // the script makes strings
    List<String> accessibilityProblems() {
        Object none = driver.executeScript(read(Resources.getResource("axe.min.js")));
        assertThat(none).isNull();
        return (List<String>)
                requireNonNull(driver.executeAsyncScript(read(Resources.getResource(Browser.class, "axe.js"))));
    }

    byte[] pdf() {
        Map<String, Object> printed = command(
                "Page.printToPDF", ImmutableMap.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", true));
        return Base64.getDecoder().decode((String) requireNonNull(printed.get("data")));
    }

    @CanIgnoreReturnValue
    private Map<String, Object> command(String name, Map<String, Object> parameters) {
        return driver.executeCdpCommand(name, parameters);
    }

    private static String read(URL resource) {
        try {
            return Resources.toString(resource, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
