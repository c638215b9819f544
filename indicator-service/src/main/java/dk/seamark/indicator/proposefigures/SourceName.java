package dk.seamark.indicator.proposefigures;

import dk.seamark.kit.json.LedgerJson;
import tools.jackson.databind.JsonNode;

/** What the source of a receipt is called, and where it can be seen. */
sealed interface SourceName {

    /** A table of StatBank, by its id. */
    record Table(String table) implements SourceName {}

    /**
     * A file.
     *
     * @param source the source's name
     * @param page the address where it is downloaded
     */
    record File(String source, String page) implements SourceName {}

    /** The name in what was kept with an answer. */
    static SourceName read(String request) {
        JsonNode its = LedgerJson.mapper().readTree(request);
        return its.has("table")
                ? new Table(its.path("table").asString())
                : new File(its.path("source").asString(), its.path("page").asString());
    }

    /**
     * The source of a figure in words, the same each time. That a file is the source's rests on the word of whoever
     * brought it, so the words say that there was one.
     */
    default String words(ReceiptOrigin origin) {
        String name = switch (this) {
            case Table table -> "Danmarks Statistik, Statistikbanken, tabel " + table.table();
            case File file -> file.source();
        };
        return switch (origin) {
            case FETCHED -> name;
            case FILE -> name + ", hentet som fil";
        };
    }

    /** The source's page, with the digest of what it answered. */
    default String link(String sha256) {
        String page = switch (this) {
            case Table table -> "https://www.statistikbanken.dk/" + table.table();
            case File file -> file.page();
        };
        return page + "#sha256=" + sha256;
    }
}
