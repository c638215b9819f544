package dk.seamark.stack.backup;

import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.folder.Secrets;
import dk.seamark.stack.process.StackFailure;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Copies files and folders so that only their owner can read the copy. */
final class PrivateCopy {
    private static final int CHUNK_BYTES = 1 << 20;

    private PrivateCopy() {}

    /** Copies one file; its folder is made. */
    static void file(Path from, Path to) throws IOException {
        Folders.create(to.resolveSibling("."));
        try (var in = Files.newByteChannel(from);
                var out = Secrets.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK_BYTES);
            while (in.read(chunk) >= 0) {
                chunk.flip();
                while (chunk.hasRemaining()) {
                    out.write(chunk);
                }
                chunk.clear();
            }
        }
    }

    /**
     * Copies a folder at which somebody may be at work: what is gone before it is copied is left out.
     *
     * @param wanted says of each path, relative to {@code from}, whether it is to be copied; a folder that is not is
     *     left out with all that is in it
     */
    static void folder(Path from, Path to, Predicate<Path> wanted) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (!folder.equals(from) && !wanted.test(from.relativize(folder))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Folders.create(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path path = from.relativize(file);
                if (attributes.isRegularFile() && wanted.test(path)) {
                    try {
                        file(file, to.resolve(path));
                    } catch (NoSuchFileException ignored) {
                        return FileVisitResult.CONTINUE;
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    /** Has the file system write down what was copied to this place. */
    static void sync(Path place) throws IOException {
        try {
            Process sync = new ProcessBuilder(List.of("sync", "--file-system", place.toString()))
                    .redirectErrorStream(true)
                    .start();
            if (!sync.waitFor(10, TimeUnit.MINUTES) || sync.exitValue() != 0) {
                sync.destroyForcibly();
                throw new IOException("sync " + place);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Kopieringen blev afbrudt.", e);
        }
    }
}
