package dk.seamark.stack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each log is shortened from one that was written. */
class LastWordsTest {

    @Test
    void aServiceThatRefusesToStartSaysItself() {
        assertCause(
                "The database lacks migration 7 of this version; run the migration step first.",
                "2026-11-29T06:00:00.000Z INFO [main] dk.seamark.policy.PolicyService: Starting PolicyService",
                "2026-11-29T06:00:04.000Z ERROR [main] org.springframework.boot.diagnostics."
                        + "LoggingFailureAnalysisReporter: \\n\\n***************************\\nAPPLICATION FAILED TO"
                        + " START\\n***************************\\n\\nDescription:\\n\\nThe database lacks migration 7 of"
                        + " this version; run the migration step first.\\n",
                "2026-11-29T06:00:04.100Z INFO [main] com.zaxxer.hikari.HikariDataSource: Shutdown completed.");
    }

    @Test
    void aPortThatIsTakenIsNamedWithoutWhatToDo() {
        assertCause(
                "Web server failed to start. Port 8081 was already in use.",
                "2026-11-29T06:00:04.000Z ERROR [main] o.s.b.d.LoggingFailureAnalysisReporter: \\n\\n***\\nAPPLICATION"
                        + " FAILED TO START\\n***\\n\\nDescription:\\n\\nWeb server failed to start. Port 8081 was already"
                        + " in use.\\n\\nAction:\\n\\nIdentify and stop the process that's listening on port 8081\\n");
    }

    @Test
    void ofATraceInALineTheInnermostCauseIsTold() {
        assertCause(
                "java.lang.IllegalArgumentException: seamark.log.secret is too short",
                "2026-11-29T06:00:04.000Z ERROR [main] org.springframework.boot.SpringApplication: Application run failed"
                        + " <- org.springframework.beans.factory.BeanCreationException: Error creating bean | a.B.c(B.java:1)"
                        + " <- java.lang.IllegalArgumentException: seamark.log.secret is too short | a.B.d(B.java:2)",
                "2026-11-29T06:00:04.100Z INFO [main] a.Noise: Closing");
    }

    @Test
    void postgresSaysWhatIsFatalBeforeItSaysThatItIsShutDown() {
        assertCause(
                "FATAL:  could not create lock file \"postmaster.pid\": No space left on device",
                "2026-11-29 06:00:00.000 UTC [7] LOG:  starting PostgreSQL 18.6",
                "2026-11-29 06:00:00.000 UTC [7] FATAL:  could not create lock file \"postmaster.pid\": No space left on"
                        + " device",
                "2026-11-29 06:00:00.000 UTC [7] LOG:  database system is shut down");
    }

    @Test
    void ofATraceOverSeveralLinesTheInnermostCauseIsTold() {
        assertCause(
                "java.io.IOException: No space left on device",
                "2026-11-29T06:00:00Z ERROR k.s.KafkaRaftServer Exiting Kafka due to fatal exception",
                "java.lang.RuntimeException: cannot start",
                "\tat a.B.c(B.java:1)",
                "Caused by: java.io.IOException: No space left on device",
                "\tat a.B.d(B.java:2)",
                "2026-11-29T06:00:01Z INFO  k.s.KafkaRaftServer shut down");
    }

    @Test
    void whatDiesOfAnExceptionSaysWhich() {
        assertCause(
                "java.net.BindException: Address already in use",
                "Exception in thread \"main\" java.net.BindException: Address already in use",
                "\tat java.base/sun.nio.ch.Net.bind0(Native Method)");
    }

    @Test
    void withoutAnyOfItTheLastLineIsTold() {
        assertThat(LastWords.of(List.of("første", "sidste", "  indeni", ""))).isEqualTo("sidste linje: sidste");
        assertThat(LastWords.of(List.of())).isEqualTo("loggen er tom");
    }

    private static void assertCause(String cause, String... log) {
        assertThat(LastWords.of(List.of(log))).isEqualTo("årsag: " + cause);
    }
}
