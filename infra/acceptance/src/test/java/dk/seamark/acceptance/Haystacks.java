package dk.seamark.acceptance;

import dk.seamark.stack.postgres.Cluster;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipInputStream;
import org.apache.kafka.common.record.MemoryRecords;
import org.apache.kafka.common.record.Record;
import org.apache.kafka.common.utils.Utils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Where a stack keeps what people wrote, and how each place is read. */
final class Haystacks {

    /** How COPY writes bytes. */
    private static final Pattern HEX = Pattern.compile("\\\\\\\\x([0-9a-f]++)");

    private Haystacks() {}

    /** In the bytes of the files below a folder, as they are; what is gzipped is unpacked. */
    static Set<String> files(Path folder, Predicate<Path> which, ByteSearch search) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : list(folder, which)) {
            try (InputStream bytes = Files.newInputStream(file)) {
                boolean gzipped = file.toString().endsWith(".gz");
                found.addAll(search.in(gzipped ? new GZIPInputStream(new BufferedInputStream(bytes)) : bytes));
            } catch (NoSuchFileException gone) {
                // Its process threw it away meanwhile.
            }
        }
        return found;
    }

    private static List<Path> list(Path folder, Predicate<Path> which) throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && which.test(file)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    // Its process threw it away between the listing of the folder and the look at it.
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
        return files;
    }

    /** In the records of Kafka's segments, also of those that it is about to throw away; their batches are unpacked. */
    static Set<String> segments(Path kafka, ByteSearch search) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : list(kafka, path -> path.getFileName().toString().matches("\\d+\\.log.*"))) {
            try {
                ByteBuffer segment = ByteBuffer.wrap(Files.readAllBytes(file));
                for (Record record : MemoryRecords.readableRecords(segment).records()) {
                    if (record.hasValue()) {
                        found.addAll(search.in(Utils.toArray(record.value())));
                    }
                }
            } catch (NoSuchFileException gone) {
                // The broker threw it away meanwhile.
            }
        }
        return found;
    }

    /** In each row of each table of a database, of the system's too, which is what pg_dump writes and more. */
    static Set<String> rows(Cluster cluster, String database, ByteSearch search) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = cluster.connect(database)) {
            for (String table : tables(connection)) {
                CopyOut rows = connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("COPY (SELECT * FROM " + table + ") TO STDOUT");
                for (byte[] row = rows.readFromCopy(); row != null; row = rows.readFromCopy()) {
                    found.addAll(search.in(row));
                    HEX.matcher(new String(row, StandardCharsets.UTF_8))
                            .results()
                            .map(bytes -> HexFormat.of().parseHex(even(bytes.group(1))))
                            .forEach(bytes -> found.addAll(packed(bytes, false, search)));
                }
            }
        }
        return found;
    }

    /** A text can look like bytes. */
    private static String even(String digits) {
        return digits.substring(0, digits.length() / 2 * 2);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        SELECT c.oid::regclass::text FROM pg_class c
                        WHERE c.relkind IN ('r', 'm') AND c.relnamespace <> 'pg_toast'::regnamespace""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    /**
     * In a file as it is, and in what is packed in it: an office file, a bundle.
     *
     * @param pages whether to read the pages of a PDF, too, which takes long
     */
    static Set<String> packed(byte[] bytes, boolean pages, ByteSearch search) {
        Set<String> found = new TreeSet<>(search.in(bytes));
        try {
            if (begins(bytes, "PK")) {
                try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                    while (zip.getNextEntry() != null) {
                        found.addAll(packed(zip.readAllBytes(), pages, search));
                    }
                }
            } else if (pages && begins(bytes, "%PDF")) {
                try (PDDocument document = Loader.loadPDF(bytes)) {
                    found.addAll(
                            search.in(new PDFTextStripper().getText(document).getBytes(StandardCharsets.UTF_8)));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static boolean begins(byte[] bytes, String sign) {
        return new String(bytes, 0, Math.min(bytes.length, sign.length()), StandardCharsets.US_ASCII).equals(sign);
    }
}
