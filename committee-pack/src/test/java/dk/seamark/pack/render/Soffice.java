package dk.seamark.pack.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** LibreOffice without a window, with a profile of its own. */
final class Soffice {

    private static final String REQUIRED = "SEAMARK_REQUIRE_TOOLS";
    private static final String MISSING =
            "LibreOffice is not installed (Debian: libreoffice-writer-nogui libreoffice-calc-nogui)";

    private final Path program;
    private final Path folder;

    private Soffice(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * LibreOffice, working in this folder. If it is not installed the test is skipped, or fails if the environment
     * requires it.
     */
    static Soffice in(Path folder) {
        Optional<Path> program = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(place -> !place.isEmpty())
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        if (program.isEmpty() && "true".equals(System.getenv(REQUIRED))) {
            throw new AssertionError(MISSING + ", and " + REQUIRED + " is true");
        }
        Assumptions.assumeTrue(program.isPresent(), MISSING);
        return new Soffice(program.orElseThrow(), folder);
    }

    /**
     * Converts files of the folder; the results have the same name with another extension.
     *
     * @param options arguments before the files' names
     */
    void convert(List<String> files, String target, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--norestore"));
        command.addAll(List.of(options));
        command.addAll(List.of("--convert-to", target, "--outdir", folder.toString()));
        files.forEach(file -> command.add(folder.resolve(file).toString()));
        Path told = folder.resolve("soffice.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(told.toFile()))
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("LibreOffice answers within two minutes: %s", Files.readString(told))
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
    }
}
