package dk.seamark.stack.postgres;

import java.nio.file.Path;
import java.util.List;

/**
 * The folder in which a PostgreSQL server keeps its finished WAL, a compressed file for each, once there is a backup
 * that needs it: the first backup makes the folder, and until then nothing is kept.
 *
 * @param folder holds {@code <name of the WAL file>.gz}
 */
public record WalArchive(Path folder) {
    /** What the name of a file in the archive ends in. */
    public static final String COMPRESSED = ".gz";

    /** What is not yet archived is lost with the disk: a minute of it at most. */
    private static final int LONGEST_UNARCHIVED_SECONDS = 60;

    /** The archive of the server whose folder this is. */
    public static WalArchive of(Path postgres) {
        return new WalArchive(postgres.resolve("archive"));
    }

    /** The settings of a server that archives here. They are no use without {@code wal_level=replica}, the default. */
    List<String> settings() {
        return List.of(
                "archive_mode=on",
                "archive_timeout=" + LONGEST_UNARCHIVED_SECONDS,
                // A file that is there must be the same one: PostgreSQL may archive one again after a crash.
                "archive_command=" + """
                        test ! -d %1$s || if test -e %1$s/%%f.gz; then gzip -dc %1$s/%%f.gz | cmp -s - "%%p"; \
                        else gzip -c "%%p" > %1$s/%%f.new && sync %1$s/%%f.new && mv %1$s/%%f.new %1$s/%%f.gz \
                        && sync %1$s; fi""".formatted(quoted()));
    }

    /** The setting by which a server that is restored finds what was archived. */
    public String restoreSetting() {
        return "restore_command=" + "test -e %1$s/%%f.gz && gzip -dc %1$s/%%f.gz > \"%%p\"".formatted(quoted());
    }

    /** For a shell, and for PostgreSQL, to which a per cent sign is special. */
    private String quoted() {
        String path = folder.toAbsolutePath().toString();
        return "'" + path.replace("'", "'\\''").replace("%", "%%") + "'";
    }
}
