package dk.seamark.stack.folder;

import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Makes folders that are their owner's alone, looks whether they are, and deletes folders. */
public final class Folders {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");

    private Folders() {}

    /** Makes a folder, and those above it that are not there; whatever it makes, only its owner can read. */
    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        } catch (IOException e) {
            throw new StackFailure("Mappen %s kan ikke bruges: %s".formatted(folder, e), e);
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
        for (Path file : openToOthers(folder, depth)) {
            Set<PosixFilePermission> may = Files.getPosixFilePermissions(file);
            may.retainAll(FOLDER);
            Files.setPosixFilePermissions(file, may);
        }
    }

    /**
     * What anybody but the owner may read, write or run, in a folder and so many folders down. What is gone before it
     * does not count: another process may be at work there.
     */
    public static List<Path> openToOthers(Path folder, int depth) throws IOException {
        List<Path> open = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), depth, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                return look(each, attributes);
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) throws IOException {
                return look(each, attributes);
            }

            @Override
            public FileVisitResult visitFileFailed(Path each, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            private FileVisitResult look(Path each, BasicFileAttributes attributes) throws IOException {
                try {
                    if (!attributes.isSymbolicLink() && !FOLDER.containsAll(Files.getPosixFilePermissions(each))) {
                        open.add(each);
                    }
                    return FileVisitResult.CONTINUE;
                } catch (NoSuchFileException ignored) {
                    return FileVisitResult.CONTINUE;
                }
            }
        });
        return open;
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
