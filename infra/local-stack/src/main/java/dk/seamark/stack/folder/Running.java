package dk.seamark.stack.folder;

import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What a running stack tells other programs of this machine.
 *
 * @param issuer the issuer's address
 * @param issuerFolder where the issuer keeps its secrets
 */
public record Running(URI issuer, Path issuerFolder) {
    private static final String FILE = "running";

    /**
     * Reads what the stack of this folder wrote.
     *
     * @throws StackFailure when none runs
     */
    public static Running in(Path folder) {
        try {
            var lines = Files.readAllLines(folder.resolve(FILE));
            return new Running(URI.create(lines.get(0)), Path.of(lines.get(1)));
        } catch (NoSuchFileException e) {
            throw new StackFailure("Der kører ingen stak her; start den først med ./seamark up.", e);
        } catch (IOException e) {
            throw new StackFailure("%s kan ikke læses: %s".formatted(folder.resolve(FILE), e), e);
        }
    }

    void write(Path folder) {
        Secrets.writePrivately(folder.resolve(FILE), issuer + "\n" + issuerFolder.toAbsolutePath() + "\n");
    }

    static void forget(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
