package dk.seamark.kit.feed;

import dk.seamark.kit.step.Step;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The step by which an operator sees which records wait, and sets one aside: {@code java -jar app.jar held}. It
 * works as the owner of the tables: a service may not decide it.
 */
public final class HeldStep {

    /** The name by which the step is asked for. */
    static final String NAME = "held";

    private static final List<String> VARIABLES = List.of("FLYWAY_URL", "FLYWAY_USER", "FLYWAY_PASSWORD");
    private static final List<String> OPTIONS = List.of("--set-aside", "--by", "--reason");
    private static final Pattern PLACE = Pattern.compile("([0-9]{1,6})/([0-9]{1,18})");
    private static final int LONGEST_REASON = 500;

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_COMMAND = 2;
    private static final int WAITING = 3;

    private static final String HELP = """
            java -jar app.jar held
            java -jar app.jar held --set-aside PARTITION/OFFSET --by WHO --reason WHY

            Viser de poster fra Kafka, som tjenesten ikke kan tage imod, og hvorfor: hvad en tjeneste har sendt for en
            kommune, venter fra den første post, der ikke passer, og tal til de planer, som posterne handler om, venter
            med. --set-aside lægger den første til side: den bevares, men tæller aldrig, og resten tages i rækkefølge.
            Det kan ikke fortrydes. Gør det samme ved alle tjenester, der venter på posten.
            Shows the records of Kafka that the service cannot take, and why: what a service sent for a municipality
            waits from the first record that does not fit, and so do figures of plans that its records are about.
            --set-aside puts the first aside: it is kept and never counts, and the others are taken in order. That
            cannot be undone. Do the same in every service that waits for the record.

            I miljøet / in the environment: FLYWAY_URL, FLYWAY_USER, FLYWAY_PASSWORD som for migrate / as for migrate.

            Svarkode: 0 intet venter, eller det er gjort, 1 det lykkedes ikke, 2 kommandoen er forkert, 3 noget venter.
            Exit code: 0 nothing waits, or it is done, 1 it could not be done, 2 the command is wrong, 3 something waits.
            """;

    private final Step step;

    HeldStep(Step step) {
        this.step = step;
    }

    /** Does it and ends the process, if the first argument is {@code held}; otherwise does nothing. */
    public static void ifAsked(String... words) {
        Step.ifAsked(NAME, words, (step, options) -> new HeldStep(step).run(options));
    }

    /** Returns the exit code. */
    int run(List<String> words) {
        if (words.contains("--help") || words.contains("-h")) {
            step.out().print(HELP);
            return DONE;
        }
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < words.size(); i += 2) {
            String option = words.get(i);
            if (!OPTIONS.contains(option)
                    || i + 1 == words.size()
                    || words.get(i + 1).isBlank()) {
                return refuse(WRONG_COMMAND, "%s is not known, or lacks its value; see held --help.".formatted(option));
            }
            options.put(option, words.get(i + 1).strip());
        }
        if (!options.isEmpty() && !options.keySet().containsAll(OPTIONS)) {
            return refuse(WRONG_COMMAND, "--set-aside, --by and --reason belong together; see held --help.");
        }
        Optional<String> unset = step.unset(VARIABLES);
        if (unset.isPresent()) {
            return refuse(WRONG_COMMAND, unset.get());
        }
        try (Connection owner =
                DriverManager.getConnection(value("FLYWAY_URL"), value("FLYWAY_USER"), value("FLYWAY_PASSWORD"))) {
            return options.isEmpty() ? show(owner) : setAside(owner, options);
        } catch (SQLException e) {
            return refuse(
                    FAILED,
                    "PostgreSQL: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    private int show(Connection owner) throws SQLException {
        int waiting = 0;
        try (PreparedStatement query = owner.prepareStatement("""
                        SELECT municipality, partition, record_offset, obstacle, held_at, (
                            SELECT count(*) FROM feed_held behind
                            WHERE (behind.topic, behind.partition, behind.source)
                                = (first.topic, first.partition, first.source)) AS records
                        FROM feed_held first WHERE obstacle IS NOT NULL ORDER BY municipality, source""");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                waiting++;
                step.out()
                        .printf(
                                "%s  %d/%d  since %s, %d records: %s%n",
                                row.getString("municipality"),
                                row.getInt("partition"),
                                row.getLong("record_offset"),
                                row.getTimestamp("held_at").toInstant(),
                                row.getLong("records"),
                                row.getString("obstacle"));
            }
        }
        if (waiting == 0) {
            step.out().println("Nothing waits.");
        }
        return waiting == 0 ? DONE : WAITING;
    }

    private int setAside(Connection owner, Map<String, String> options) throws SQLException {
        String said = options.getOrDefault("--set-aside", "");
        String reason = options.getOrDefault("--reason", "");
        Matcher place = PLACE.matcher(said);
        if (!place.matches()) {
            return refuse(WRONG_COMMAND, "--set-aside is to be PARTITION/OFFSET, as held shows it.");
        }
        if (reason.length() > LONGEST_REASON) {
            return refuse(WRONG_COMMAND, "--reason is to have at most %d characters.".formatted(LONGEST_REASON));
        }
        try (PreparedStatement decide = owner.prepareStatement("""
                INSERT INTO feed_set_aside (topic, partition, record_offset, reason, decided_by)
                SELECT topic, partition, record_offset, ?, ? FROM feed_held
                WHERE partition = ? AND record_offset = ? AND obstacle IS NOT NULL
                ON CONFLICT DO NOTHING""")) {
            decide.setString(1, reason);
            decide.setString(2, options.getOrDefault("--by", ""));
            decide.setInt(3, Integer.parseInt(place.group(1)));
            decide.setLong(4, Long.parseLong(place.group(2)));
            if (decide.executeUpdate() == 0) {
                return refuse(FAILED, "%s is not the first record of those that wait.".formatted(said));
            }
        }
        step.out().printf("%s is set aside; the service takes the others within some seconds.%n", said);
        return DONE;
    }

    private String value(String variable) {
        return step.value(variable);
    }

    private int refuse(int code, String sentence) {
        return step.refuse(code, sentence);
    }
}
