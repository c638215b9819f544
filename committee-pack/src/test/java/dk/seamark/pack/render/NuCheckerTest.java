package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks each kind of pack with the Nu HTML checker, in its own class loader: no error and no warning. The build puts
 * the checker in {@code target/nu}.
 */
class NuCheckerTest {

    private static URLClassLoader loader;
    private static Object checker;
    private static Method validate;

    @BeforeAll
    static void load() throws Exception {
        List<URL> libraries = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("target", "nu"))) {
            for (Path file : files.sorted().toList()) {
                libraries.add(file.toUri().toURL());
            }
        }
        loader = new URLClassLoader(libraries.toArray(new URL[0]), ClassLoader.getPlatformClassLoader());
        Class<?> type = loader.loadClass("nu.validator.client.EmbeddedValidator");
        checker = type.getConstructor().newInstance();
        validate = type.getMethod("validate", InputStream.class);
    }

    @AfterAll
    static void unload() throws Exception {
        loader.close();
    }

    @Test
    void thePackIsGoodHtml() throws Exception {
        List<String> complaints = new ArrayList<>();
        for (String kind : SamplePacks.kinds()) {
            complaints(PackFormat.HTML.render(SamplePacks.named(kind)))
                    .forEach(complaint -> complaints.add(kind + ": " + complaint));
        }
        for (String kind : SamplePacks.inEnglish()) {
            complaints(PackFormat.HTML_ENGLISH.render(SamplePacks.named(kind)))
                    .forEach(complaint -> complaints.add(kind + " in English: " + complaint));
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void badHtmlIsFound() throws Exception {
        String bad = "<!DOCTYPE html><html lang=\"da\"><head><title>x</title><style>p{colr:red}</style></head>"
                + "<body><section><p><div>x</p></div></section></body></html>";
        assertThat(complaints(bad.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(complaint -> complaint.contains("No “p” element in scope"))
                .anyMatch(complaint -> complaint.contains("“colr”"))
                .anyMatch(complaint -> complaint.contains("Section lacks heading"));
    }

    private static List<String> complaints(byte[] page) throws Exception {
        String answer = (String) validate.invoke(checker, new ByteArrayInputStream(page));
        List<String> complaints = new ArrayList<>();
        JsonNode messages = JsonMapper.builder().build().readTree(answer).get("messages");
        for (JsonNode message : messages) {
            String told = message.path("message").asString();
            // A text stands as somebody wrote it; a letter and its mark apart are advised against, and no error.
            if (!told.startsWith("Text run is not in Unicode Normalization Form C.")) {
                complaints.add(message.path("type").asString() + ", line "
                        + message.path("lastLine").asInt() + ": " + told);
            }
        }
        return complaints;
    }
}
