package dk.seamark.kit.migrate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The migrations on the class path of these tests, by their file names. */
final class Versions {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src/main/resources/dk/seamark/kit/db"), Path.of("src/test/resources/db/migration"));

    private Versions() {}

    /** All but these, in order, as {@code 1, 2, …}. */
    static String allBut(Integer... without) {
        return FOLDERS.stream()
                .flatMap(Versions::files)
                .map(file -> file.getFileName().toString())
                .filter(name -> name.startsWith("V"))
                .map(name -> Integer.valueOf(name.substring(1, name.indexOf("__"))))
                .filter(version -> !List.of(without).contains(version))
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
