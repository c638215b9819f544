package dk.seamark.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The repository's text files have no complaints. */
class TidyTest {

    private static final Set<String> NOT_OURS =
            Set.of(".git", ".idea", ".vscode", ".settings", ".seamark", "target", "node_modules");

    private static final String MAIN = "m/src/main/java/a/B.java";
    private static final String INFO = "m/src/main/java/a/package-info.java";
    private static final String GOOD_INFO = "/** A package. */\n@NullMarked\npackage a;\n";

    @Test
    void theRepositoryIsTidy() throws IOException {
        Map<String, String> files = files(root());

        assertThat(files).hasSizeGreaterThan(100).containsKeys("pom.xml", "docs/coding.md");
        assertThat(Tidy.complaints(files)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"record Told()", "final class Asked", "enum Known", "interface Said"})
    void aTypeThatIsNamedByWhatWasDoneToItIsFound(String declared) {
        assertThat(Tidy.complaints(Map.of(MAIN, declared + " {}\n", INFO, GOOD_INFO)))
                .containsExactly(
                        MAIN + " calls a type " + declared.replaceAll(".* |\\(\\)", "") + ", which names no thing");
    }

    @Test
    void twoTypesOfOneNameInAModuleAreFound() {
        String other = "m/src/main/java/c/B.java";

        assertThat(Tidy.complaints(Map.of(
                        MAIN,
                        "class B {}\n",
                        INFO,
                        GOOD_INFO,
                        other,
                        "class B {}\n",
                        "m/src/main/java/c/package-info.java",
                        GOOD_INFO,
                        "n/src/main/java/c/B.java",
                        "class B {}\n",
                        "n/src/main/java/c/package-info.java",
                        GOOD_INFO)))
                .containsExactly(other + " has the name of " + MAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            a/B.java|ends in a space |ends in a space
            a/B.md|ends in a space |ends in a space
            a/B.sql|a\tb|has a tab
            a/B.java|/* TO''DO: later */|leaves work open
            a/B.md|FIX''ME later|leaves work open
            a/B.yaml|path: /wo''rk/x|names a path of one machine
            a/B.md|see `/ro''ot/x`|names a path of one machine
            x/yarn.lock|from https://registry.example/x|names the address of a registry
            x/package-lock.json|from http://registry.example/x|names the address of a registry
            x/pom.xml|<repository>|names a repository
            x/pom.xml|<pluginRepository>|names a repository
            """)
    void anUntidyLineIsFound(String path, String line, String complaint) {
        String text = "fine\n" + line.replace("''", "") + "\n";

        assertThat(Tidy.complaints(Map.of(path, text))).containsExactly(path + ":2 " + complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a/B.md   | the network/rooted tree, a mastodon, ~/work/x
            a/B.json | "https://json-schema.org/draft/2020-12/schema"
            a/pom.xml | <url>https://www.apache.org/licenses/LICENSE-2.0</url>
            """)
    void aTidyLineIsLeftAlone(String path, String line) {
        assertThat(Tidy.complaints(Map.of(path, line))).isEmpty();
    }

    @Test
    void aLongLineOfCodeIsFound() {
        assertThat(Tidy.complaints(Map.of("a/B.java", "x".repeat(120), "a/C.md", "x".repeat(500))))
                .isEmpty();
        String quote = "x".repeat(200);
        assertThat(Tidy.complaints(Map.of(
                        "a/B.java", "import " + "x.".repeat(80) + "Y;",
                        "a/C.java", "f(\"\\\"" + quote + "\");",
                        "a/D.java", "f(\"\"\"\n" + quote + "\n" + quote + "\"\"\");")))
                .isEmpty();
        assertThat(Tidy.complaints(Map.of("a/B.java", "f(\"\"\"\n" + quote + "\n\"\"\");\n" + quote)))
                .containsExactly("a/B.java:4 is longer than 120 columns");
        assertThat(Tidy.complaints(Map.of("a/B.java", "x".repeat(121))))
                .containsExactly("a/B.java:1 is longer than 120 columns");
    }

    @Test
    void aLongFileOfProductionCodeIsFound() {
        assertThat(Tidy.complaints(Map.of(MAIN, "x\n".repeat(250), INFO, GOOD_INFO)))
                .isEmpty();
        assertThat(Tidy.complaints(Map.of(MAIN, "x\n".repeat(251), INFO, GOOD_INFO)))
                .containsExactly(MAIN + " has 251 lines, more than 250");
        assertThat(Tidy.complaints(Map.of("m/src/test/java/a/BTest.java", "x\n".repeat(251))))
                .isEmpty();
    }

    @Test
    void aPackageThatSaysNothingOfItselfOrOfNullIsFound() {
        List<String> complaint = List.of("m/src/main/java/a has no package-info.java with a sentence and @NullMarked");

        assertThat(Tidy.complaints(Map.of(MAIN, "class B {}\n"))).isEqualTo(complaint);
        assertThat(Tidy.complaints(Map.of(MAIN, "class B {}\n", INFO, "/** A package. */\npackage a;\n")))
                .isEqualTo(complaint);
        assertThat(Tidy.complaints(Map.of(MAIN, "class B {}\n", INFO, "@NullMarked\npackage a;\n")))
                .isEqualTo(complaint);
    }

    @Test
    void aPublicTypeThatIsNotExplainedIsFound() {
        assertThat(complaintsOfType("/** A thing. */\n@A(b = {1})\n@C // because\npublic final class B {}\n"))
                .isEmpty();
        assertThat(complaintsOfType("class B {}\n")).isEmpty();
        for (String type : List.of(
                "public class B {}\n",
                "/* No doc. */\npublic class B {}\n",
                "/** A field's. */\nint a;\n\npublic record B(int a) {}\n",
                "/** Outer. */\npublic sealed interface A {\n    public record B() implements A {}\n}\n",
                "@A(\n    after = {1},\n    name = \"()\")\npublic enum B {}\n",
                "public @interface B {}\n")) {
            assertThat(complaintsOfType(type)).as(type).containsExactly(MAIN + " does not say what B is");
        }
    }

    private static List<String> complaintsOfType(String type) {
        return Tidy.complaints(Map.of(MAIN, "package a;\n\n" + type, INFO, GOOD_INFO));
    }

    /** The nearest folder upward that contains docs/coding.md. */
    private static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("docs/coding.md")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> files(Path root) throws IOException {
        Map<String, String> files = new TreeMap<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                Path name = folder.getFileName();
                return name != null && NOT_OURS.contains(name.toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String path = root.relativize(file).toString().replace('\\', '/');
                if (attributes.isRegularFile() && Tidy.TEXT.matcher(path).matches()) {
                    files.put(path, Files.readString(file, StandardCharsets.UTF_8));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }
}
