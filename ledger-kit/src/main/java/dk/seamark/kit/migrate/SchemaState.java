package dk.seamark.kit.migrate;

import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.api.MigrationInfo;

/** The state of a database's schema, compared with the migrations in the code. */
sealed interface SchemaState {

    /** One sentence for the operator: the state, and what to do unless it is current. */
    String sentence();

    /** Whether migrating leads to the schema that the code needs. */
    boolean canBeMigrated();

    /** It has all migrations, and no others. */
    record Current() implements SchemaState {
        @Override
        public String sentence() {
            return "The database has all migrations of this version.";
        }

        @Override
        public boolean canBeMigrated() {
            return true;
        }
    }

    /** Migrations are missing. */
    record Older(List<String> missing) implements SchemaState {
        @Override
        public String sentence() {
            return "The database lacks %s of this version; run the migration step first: java -jar app.jar migrate."
                    .formatted(named(missing));
        }

        @Override
        public boolean canBeMigrated() {
            return true;
        }
    }

    /** It has migrations that the code does not know: a later version of the service has run. */
    record Newer(List<String> unknown) implements SchemaState {
        @Override
        public String sentence() {
            return "The database has %s, which this version does not know; start the version that made it so."
                    .formatted(named(unknown));
        }

        @Override
        public boolean canBeMigrated() {
            return false;
        }
    }

    /** A migration was started and not completed. */
    record Failed(String version) implements SchemaState {
        @Override
        public String sentence() {
            return "Migration %s of the database was not completed; restore the backup, or mend what it left."
                    .formatted(version);
        }

        @Override
        public boolean canBeMigrated() {
            return false;
        }
    }

    /** A migration that was run differs from the code's with the same number. */
    record Changed(String version) implements SchemaState {
        @Override
        public String sentence() {
            return ("Migration %s of the database is another than this version has under that number;"
                            + " start the version that made it so.")
                    .formatted(version);
        }

        @Override
        public boolean canBeMigrated() {
            return false;
        }
    }

    private static String named(List<String> versions) {
        return (versions.size() == 1 ? "migration " : "the migrations ") + String.join(", ", versions);
    }

    /** Determines the state. Problems with migrations that were run take precedence over missing ones. */
    static SchemaState of(MigrationInfo... migrations) {
        List<String> missing = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (MigrationInfo migration : migrations) {
            String version = String.valueOf(migration.getVersion());
            if (migration.getState().isFailed()) {
                return new Failed(version);
            }
            if (!migration.getState().isApplied()) {
                missing.add(version);
            } else if (!migration.getState().isResolved()) {
                unknown.add(version);
            } else if (!migration.isChecksumMatching() || !migration.isTypeMatching()) {
                return new Changed(version);
            }
        }
        if (!unknown.isEmpty()) {
            return new Newer(unknown);
        }
        return missing.isEmpty() ? new Current() : new Older(missing);
    }
}
