package dk.seamark.stack.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps the logs of the runs before: {@code x.log.1} is of the last one, {@code x.log.5} of the oldest. */
final class OldLogs {
    private static final int KEPT = 5;

    private OldLogs() {}

    /** Makes room for the logs of a new run. A folder that is not there is no error. */
    static void shift(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (String name : names(folder)) {
            Files.deleteIfExists(folder.resolve(name + "." + KEPT));
            for (int number = KEPT - 1; number >= 1; number--) {
                move(folder, name + "." + number, name + "." + (number + 1));
            }
            move(folder, name, name + ".1");
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.log(\\.\\d+)?"))
                    .map(name -> name.replaceFirst("\\.\\d+$", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static void move(Path folder, String from, String to) throws IOException {
        if (Files.exists(folder.resolve(from))) {
            Files.move(folder.resolve(from), folder.resolve(to), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
