package dk.seamark.reporting.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.standing.Standing;
import dk.seamark.kit.json.LedgerJson;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.reporting.record.facts.PastLedgers;
import dk.seamark.standing.Anomaly;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Random questions about the past, each answered three times: by the table of facts, by folding the events, and by
 * MariaDB's system-versioned tables. Enabled by {@code -Dseamark.oracle=mariadb} (docs/oracle.md).
 */
@EnabledIfSystemProperty(named = "seamark.oracle", matches = ".+")
class OracleIT {

    private static final int EVENTS = Integer.getInteger("seamark.oracle.events", 4_000);
    private static final int QUESTIONS = Integer.getInteger("seamark.oracle.questions", 100_000);
    private static final int AT_ONCE = 1_000;

    private static final long SEED = Long.getLong("seamark.seed", new Random().nextLong());
    private static final String WHICH = "-Dseamark.seed=" + SEED;

    private static final List<Optional<LedgerEvent>> HISTORY = new RandomLedger(new Random(SEED)).next(EVENTS);
    private static final Set<Long> REFUSED = new HashSet<>();

    // Null unless the test is enabled.
    private static Place place;
    private static Running service;
    private static MariaDb mariaDb;
    private static Oracle oracle;
    private static Connection facts;

    @BeforeAll
    static void tell() throws SQLException {
        assertThat(System.getProperty("seamark.oracle"))
                .as("the oracles that there are")
                .isEqualTo("mariadb");
        mariaDb = MariaDb.start();
        // The driver logs every duplicate key, which is how the oracle refuses events.
        System.setProperty("logging.level.org.mariadb.jdbc", "ERROR");
        place = Place.fresh("reporting");
        service = Running.at(place);
        oracle = new Oracle(mariaDb.connect());
        timed("published, journalled, kept as facts and rebuilt", OracleIT::publishInPortions);
        timed("told to the oracle", () -> {
            for (int i = 0; i < HISTORY.size(); i++) {
                long position = i + 1;
                HISTORY.get(i).filter(event -> !oracle.take(position, event)).ifPresent(any -> REFUSED.add(position));
            }
        });
        facts = place.database().asOwner();
        try (Statement statement = facts.createStatement()) {
            statement.execute("ANALYZE fact");
        }
    }

    @AfterAll
    static void stop() throws SQLException {
        if (service != null) {
            service.close();
        }
        if (facts != null) {
            facts.close();
        }
        if (mariaDb != null) {
            mariaDb.close();
        }
    }

    /** Facts are written by an instance, by rebuilds and by an instance that restores the facts of others. */
    private static void publishInPortions() {
        try (Publisher publisher = new Publisher(place.topics())) {
            int fifth = HISTORY.size() / 5;
            publish(publisher, 0, fifth);
            publish(publisher, fifth, 2 * fifth);
            JsonNode zero = rebuilt("zero");
            assertThat(zero.path("outcome").asString()).as(WHICH).isEqualTo("agreed");
            publish(publisher, 2 * fifth, 3 * fifth);
            service.close();
            service = Running.at(place);
            publish(publisher, 3 * fifth, 4 * fifth);
            JsonNode checkpoint = rebuilt("checkpoint");
            assertThat(checkpoint.path("outcome").asString()).as(WHICH).isEqualTo("agreed");
            assertThat(checkpoint.path("beganAfter").asLong()).as(WHICH).isEqualTo(2 * fifth);
            publish(publisher, 4 * fifth, HISTORY.size());
        }
    }

    /** Some events are also published for another municipality, whose ledger is separate. */
    private static void publish(Publisher publisher, int from, int to) {
        Random random = new Random(SEED + from);
        for (Optional<LedgerEvent> event : HISTORY.subList(from, to)) {
            event.ifPresentOrElse(
                    publisher::publish,
                    () -> publisher.send(publisher.garbage(SampleEvents.MUNICIPALITY, RandomLedger.UNREADABLE)));
            event.filter(any -> random.nextInt(20) == 0).ifPresent(same -> publisher.publish(elsewhere(same)));
        }
        Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(() -> service.json("/ledger/position").path("position").asLong() == to);
        // A query brings the facts up to the position.
        service.bean(PastLedgers.class).at(Running.slagelse(), to, any -> Set.of(), LedgerFold::position);
    }

    private static LedgerEvent elsewhere(LedgerEvent event) {
        ObjectNode told = LedgerJson.mapper().valueToTree(event);
        told.put("municipality", "skanderborg");
        return LedgerJson.mapper().treeToValue(told, event.getClass());
    }

    private static JsonNode rebuilt(String from) {
        HttpResponse<byte[]> answer = service.post("/rebuilds", "{\"from\": \"" + from + "\"}", Role.AUDITOR);
        assertThat(answer.statusCode())
                .as(new String(answer.body(), StandardCharsets.UTF_8))
                .isEqualTo(202);
        UUID id = UUID.fromString(
                LedgerJson.mapper().readTree(answer.body()).path("id").asString());
        return Awaitility.await()
                .atMost(Duration.ofMinutes(3))
                .until(
                        () -> service.json("/rebuilds/" + id),
                        rebuild -> !rebuild.path("outcome").asString().equals("running"));
    }

    /** The events that the oracle's rows do not allow are those that the fold reports as contradictions. */
    @Test
    void theSameEventsAreRefused() {
        FoldedLedger folded = new FoldedLedger(HISTORY);
        folded.foldTo(HISTORY.size());
        assertThat(REFUSED)
                .as(WHICH)
                .hasSizeGreaterThan(HISTORY.size() / 20)
                .hasSizeLessThan(HISTORY.size() / 2)
                .containsExactlyInAnyOrderElementsOf(
                        folded.anomalies().stream().map(Anomaly::position).toList());
    }

    @Test
    void aHundredThousandQuestionsAboutThePastHaveOneAnswer() throws SQLException {
        List<Question> questions = questions(QUESTIONS, 1, HISTORY.size());
        FoldedLedger folded = new FoldedLedger(HISTORY);
        FactAnswers table = new FactAnswers(facts);
        Map<String, Integer> lines = new TreeMap<>();
        int standings = 0;
        long start = System.nanoTime();
        for (int from = 0; from < questions.size(); from += AT_ONCE) {
            List<Question> some = questions.subList(from, Math.min(questions.size(), from + AT_ONCE));
            oracle.ask(some);
            Map<Integer, List<String>> told = oracle.answers(some);
            Map<Integer, List<String>> kept = table.answers(some);
            for (Question question : some) {
                boolean isFirst = folded.position() < question.position();
                folded.foldTo(question.position());
                List<String> answer = folded.answer(question);
                assertThat(kept.get(question.id()))
                        .as("%s, %s, table", WHICH, question)
                        .isEqualTo(answer);
                assertThat(told.get(question.id()))
                        .as("%s, %s, oracle", WHICH, question)
                        .isEqualTo(answer);
                answer.forEach(line -> lines.merge(line.split("[: ]", 2)[0], 1, Integer::sum));
                if (isFirst) {
                    standings += agreesWithWhatReadersGet(question, folded.standing(question), answer);
                }
            }
        }
        System.out.printf(
                "oracle: %s, %,d events, of which %,d refused; %,d questions answered alike three times in %d s,"
                        + " %,d with the whole standing; lines of answers by kind: %s%n",
                WHICH,
                HISTORY.size(),
                REFUSED.size(),
                questions.size(),
                (System.nanoTime() - start) / 1_000_000_000,
                standings,
                lines);
        assertThat(lines.keySet())
                .as("what was asked at least once")
                .contains("figure", "missing", "target", "report", "pack", "status", "approval");
    }

    /** Production queries use a ledger restored from the table of facts. Returns whether there is a plan. */
    private static int agreesWithWhatReadersGet(Question question, Optional<Standing> folded, List<String> answer) {
        Optional<Standing> read = service.bean(PastLedgers.class)
                .at(
                        Running.slagelse(),
                        question.position(),
                        ledger -> Set.of(question.plan()),
                        ledger -> ledger.standing(question.plan(), question.period()));
        assertThat(read).as("%s, %s, standing", WHICH, question).isEqualTo(folded);
        read.ifPresent(standing -> assertThat(answer)
                .as("%s, %s, what the standing says", WHICH, question)
                .containsAll(StandingLines.of(standing)));
        return read.isPresent() ? 1 : 0;
    }

    /** A control: a row of a few positions that no event accounts for. */
    @Test
    void aForgedRowOfTheOracleIsNoticedWhereItStoodAndNowhereElse() throws SQLException {
        int middle = HISTORY.size() / 2;
        List<Question> questions = questions(3_000, middle - 10, middle + 10);
        oracle.forge(middle - 3, middle + 2, "integration", "2024-H1");
        try {
            oracle.ask(questions);
            assertThat(differing(questions, oracle.answers(questions)))
                    .as(WHICH)
                    .isNotEmpty()
                    .isEqualTo(questions.stream()
                            .filter(each -> each.plan().equals("integration")
                                    && middle - 3 <= each.position()
                                    && each.position() < middle + 2
                                    && each.day().getYear() == 2024
                                    && each.day().getMonthValue() < 7)
                            .toList());
        } finally {
            oracle.unforge();
        }
        oracle.ask(questions);
        assertThat(differing(questions, oracle.answers(questions))).as(WHICH).isEmpty();
    }

    /** A control: facts whose period is a day too long. */
    @Test
    void aFactWhosePeriodIsADayTooLongIsNoticed() throws SQLException {
        List<Question> questions = questions(3_000, HISTORY.size() - 20, HISTORY.size());
        facts.setAutoCommit(false);
        try (Statement statement = facts.createStatement()) {
            assertThat(statement.executeUpdate("UPDATE fact SET valid_until = valid_until + 1"
                            + " WHERE municipality = 'slagelse' AND path LIKE 'plans/integration/figures/%/2024/%'"))
                    .isPositive();
            assertThat(differing(questions, new FactAnswers(facts).answers(questions)))
                    .as(WHICH)
                    .isNotEmpty()
                    .allMatch(each ->
                            each.plan().equals("integration") && each.day().equals(LocalDate.of(2025, 1, 1)));
        } finally {
            facts.rollback();
            facts.setAutoCommit(true);
        }
    }

    /** The questions that the fold answers differently. */
    private static List<Question> differing(List<Question> questions, Map<Integer, List<String>> answers) {
        FoldedLedger folded = new FoldedLedger(HISTORY);
        return questions.stream()
                .filter(question -> {
                    folded.foldTo(question.position());
                    return !folded.answer(question).equals(answers.get(question.id()));
                })
                .toList();
    }

    /** Questions about positions from the first to the last, in order. */
    private static List<Question> questions(int count, int first, int last) {
        Random random = new Random(SEED + count);
        long[] positions = random.longs(count, first, last + 1).sorted().toArray();
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            questions.add(Question.random(random, i, positions[i], RandomPlans.PLANS));
        }
        return questions;
    }

    private static void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf("oracle: %,d events %s in %.1f s%n", HISTORY.size(), what, (System.nanoTime() - start) / 1e9);
    }
}
