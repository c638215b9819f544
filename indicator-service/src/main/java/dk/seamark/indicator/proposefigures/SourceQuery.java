package dk.seamark.indicator.proposefigures;

import dk.seamark.indicator.proposefigures.download.FileMapping;
import dk.seamark.indicator.statbank.StatBankClient;
import dk.seamark.indicator.statbank.StatBankQuery;
import dk.seamark.kit.json.LedgerJson;
import java.nio.charset.StandardCharsets;

/** Where the figures of a component are looked up. */
sealed interface SourceQuery {

    /** A table of StatBank. */
    record Table(StatBankQuery query) implements SourceQuery {}

    /** A file that a person downloads. */
    record File(FileMapping mapping) implements SourceQuery {}

    /** Which kind it is. */
    default QueryKind kind() {
        return switch (this) {
            case Table table -> QueryKind.STATBANK;
            case File file -> QueryKind.FILE;
        };
    }

    /** Whether it looks for the comparator's figures. */
    default boolean comparator() {
        return switch (this) {
            case Table table -> table.query().comparator() != null;
            case File file -> file.mapping().comparator() != null;
        };
    }

    /** A field of it, as requests name it. */
    default String field(String name) {
        return switch (this) {
            case Table table -> name;
            case File file -> "file." + name;
        };
    }

    /** The query as it is kept: JSON. */
    default String kept() {
        return switch (this) {
            case Table table -> LedgerJson.mapper().writeValueAsString(table.query());
            case File file -> LedgerJson.mapper().writeValueAsString(file.mapping());
        };
    }

    /** What is kept with an answer: the body of the request to StatBank, or the mapping by which a file was read. */
    default String request() {
        return switch (this) {
            case Table table -> new String(StatBankClient.body(table.query()), StandardCharsets.UTF_8);
            case File file -> kept();
        };
    }

    /** Reads a query that was kept. */
    static SourceQuery read(QueryKind kind, String kept) {
        return switch (kind) {
            case STATBANK -> new Table(LedgerJson.mapper().readValue(kept, StatBankQuery.class));
            case FILE -> new File(LedgerJson.mapper().readValue(kept, FileMapping.class));
        };
    }
}
