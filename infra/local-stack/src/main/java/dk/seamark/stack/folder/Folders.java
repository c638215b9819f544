package dk.seamark.stack.folder;

import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Set;

/** Makes folders that are their owner's alone, and deletes folders. */
public final class Folders {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private Folders() {}

    /** Makes a folder, and those above it that are not there; whatever it makes, only its owner can read. */
    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        } catch (IOException e) {
            throw new StackFailure("%s kan ikke oprettes: %s".formatted(folder, e), e);
        }
    }

    /** The same for the folder that a file is to be in. */
    static void createFor(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            create(folder);
        }
    }

    /** Takes away what anybody but the owner may do with a folder and with what is in it, so many folders down. */
    static void makePrivate(Path folder, int depth) throws IOException {
        try (var files = Files.walk(folder, depth)) {
            for (Path file : files.filter(each -> !Files.isSymbolicLink(each)).toList()) {
                Set<PosixFilePermission> may = Files.getPosixFilePermissions(file);
                if (may.retainAll(FOLDER)) {
                    Files.setPosixFilePermissions(file, may);
                }
            }
        }
    }

    /** Deletes a folder and all that is in it; one that is not there is no error. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new StackFailure("%s kan ikke slettes: %s".formatted(folder, e), e);
        }
    }
}
