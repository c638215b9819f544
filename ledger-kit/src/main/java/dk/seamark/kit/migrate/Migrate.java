package dk.seamark.kit.migrate;

import dk.seamark.kit.step.Step;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * The migration step of a service: {@code java -jar app.jar migrate}. It is a separate process, so that the
 * long-running service, which is exposed to the network, never has the password of the role that owns its database. It
 * starts neither Spring nor Axon.
 */
public final class Migrate {

    /** The name by which the step is asked for. */
    static final String NAME = "migrate";

    private static final String URL = "FLYWAY_URL";
    private static final String OWNER = "FLYWAY_USER";
    private static final String PASSWORD = "FLYWAY_PASSWORD";
    private static final String APP_ROLE = "FLYWAY_PLACEHOLDERS_APP_ROLE";

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_COMMAND = 2;

    private static final String HELP = """
            java -jar app.jar migrate

            Bringer tjenestens database op til det skema, som denne version bruger, og slutter. Kør det før
            tjenesten, ved første start og ved hver opgradering; to på én gang gør ingen skade.
            Brings the service's database to the schema of this version, and ends. Run it before the service, at the
            first start and at each upgrade; two at the same time do no harm.

            I miljøet / in the environment:
              FLYWAY_URL                    jdbc:postgresql://VÆRT:PORT/DATABASE
              FLYWAY_USER                   rollen, der ejer databasen, fx policy_owner / the role that owns it
              FLYWAY_PASSWORD               dens adgangskode; tjenesten skal ikke have den / its password; the
                                            service is not to have it
              FLYWAY_PLACEHOLDERS_APP_ROLE  rollen, som tjenesten arbejder som, fx policy_app / the role that the
                                            service works as

            Svarkode: 0 skemaet er, som det skal være, 1 det lykkedes ikke, 2 kommandoen er forkert.
            Exit code: 0 the schema is as it should be, 1 it could not be done, 2 the command is wrong.
            """;

    private final Step step;

    Migrate(Step step) {
        this.step = step;
    }

    /**
     * Runs the migrations and ends the process, if the first argument is {@code migrate}; otherwise does nothing. Call
     * it first in a service's main method, before there is a logger.
     */
    public static void ifAsked(String... words) {
        Step.ifAsked(NAME, words, (step, options) -> {
            System.setProperty("logback.configurationFile", "dk/seamark/kit/migrate/logback.xml");
            return new Migrate(step).run(options);
        });
    }

    /** Returns the exit code. */
    int run(List<String> options) {
        if (options.contains("--help") || options.contains("-h")) {
            step.out().print(HELP);
            return DONE;
        }
        if (!options.isEmpty()) {
            return refuse(WRONG_COMMAND, "%s is not known; see migrate --help.".formatted(options.getFirst()));
        }
        Optional<String> unset = step.unset(List.of(URL, OWNER, PASSWORD, APP_ROLE));
        if (unset.isPresent()) {
            return refuse(WRONG_COMMAND, unset.get());
        }
        MigrationTarget database = new MigrationTarget(value(URL), value(OWNER), value(PASSWORD), value(APP_ROLE));
        try {
            return migrate(Migrations.of(database));
        } catch (FlywayException e) {
            return refuse(FAILED, why(e, database));
        }
    }

    private int migrate(Migrations migrations) {
        SchemaState state = migrations.state();
        if (!state.canBeMigrated()) {
            return refuse(FAILED, state.sentence());
        }
        // Also if no migration is missing: the grants after each run may be new.
        List<String> versions = migrations.run();
        step.out()
                .println(
                        versions.isEmpty()
                                ? new SchemaState.Current().sentence()
                                : "Migrated: " + String.join(", ", versions) + ".");
        return DONE;
    }

    /** One sentence for the operator; PostgreSQL's own message if a migration failed. */
    private static String why(FlywayException failure, MigrationTarget database) {
        SQLException cause = sql(failure);
        if (cause == null) {
            return String.valueOf(failure.getMessage()).lines().findFirst().orElse("it failed.");
        }
        String state = String.valueOf(cause.getSQLState());
        return switch (state) {
            case "28P01", "28000" -> "PostgreSQL does not let %s in: wrong role or password.".formatted(database);
            case "3D000" -> "There is no database %s.".formatted(database.url());
            case "42501" -> "%s may not do it (%s): is it the database's owner?".formatted(database, oneLine(cause));
            default ->
                state.startsWith("08")
                        ? "PostgreSQL does not answer at %s.".formatted(database.url())
                        : "A migration failed, and nothing of it is kept: %s".formatted(oneLine(cause));
        };
    }

    private static @Nullable SQLException sql(@Nullable Throwable thrown) {
        if (thrown == null || thrown instanceof SQLException) {
            return (SQLException) thrown;
        }
        return sql(thrown.getCause());
    }

    /** Without the details, which may contain values. */
    private static String oneLine(SQLException cause) {
        ServerErrorMessage said = cause instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
        String told = said == null ? String.valueOf(cause.getMessage()) : said.getSeverity() + ": " + said.getMessage();
        return told.lines().findFirst().orElse("");
    }

    private String value(String variable) {
        return step.value(variable);
    }

    private int refuse(int code, String sentence) {
        return step.refuse(code, sentence);
    }
}
