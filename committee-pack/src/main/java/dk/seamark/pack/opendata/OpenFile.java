package dk.seamark.pack.opendata;

import dk.seamark.digest.Sha256;
import java.util.Arrays;
import java.util.Optional;

/** The files of an issued pack's open data. The same pack and terms give the same bytes. */
public enum OpenFile {

    /** The figures, a row each. */
    FIGURES("figures.csv", OpenFile.CSV) {
        @Override
        byte[] of(PackData pack, OpenTerms terms, String digest) {
            return OpenTables.FIGURES.csv(pack);
        }
    },

    /** The targets with their verdicts, a row each. */
    TARGETS("targets.csv", OpenFile.CSV) {
        @Override
        byte[] of(PackData pack, OpenTerms terms, String digest) {
            return OpenTables.TARGETS.csv(pack);
        }
    },

    /** The figures that the targets of the period lack, a row each. */
    MISSING("missing.csv", OpenFile.CSV) {
        @Override
        byte[] of(PackData pack, OpenTerms terms, String digest) {
            return OpenTables.MISSING.csv(pack);
        }
    },

    /** The figures in JSON-stat 2.0. */
    CUBE("figures.json", OpenFile.JSON) {
        @Override
        byte[] of(PackData pack, OpenTerms terms, String digest) {
            return JsonStat.of(pack, terms);
        }
    },

    /** What is in the other files, and on which terms. */
    DESCRIPTOR("datapackage.json", OpenFile.JSON) {
        @Override
        byte[] of(PackData pack, OpenTerms terms, String digest) {
            return DataPackage.of(pack, terms, digest);
        }
    };

    private static final String CSV = "text/csv;charset=utf-8";
    private static final String JSON = "application/json";

    private final String fileName;
    private final String mediaType;

    OpenFile(String fileName, String mediaType) {
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    /** The file of this name; empty if there is none. */
    public static Optional<OpenFile> of(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }

    /**
     * The file of an issued pack.
     *
     * @param publicJson the pack's public edition as JSON
     * @throws IllegalArgumentException if it is not that of an issued pack's public edition
     */
    public byte[] of(byte[] publicJson, OpenTerms terms) {
        PackData pack = PackData.read(publicJson);
        if (!pack.isPublic() || pack.number() == null) {
            throw new IllegalArgumentException("Open data is made of an issued pack's public edition alone");
        }
        return of(pack, terms, Sha256.hex(publicJson));
    }

    abstract byte[] of(PackData pack, OpenTerms terms, String digest);

    /** Its name. */
    public String fileName() {
        return fileName;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }
}
