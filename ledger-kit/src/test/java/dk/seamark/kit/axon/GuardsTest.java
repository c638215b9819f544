package dk.seamark.kit.axon;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.SimpleEventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.Mockito;

class GuardsTest {

    private static final TransactionManager TRANSACTIONS = () -> Mockito.mock(Transaction.class);
    private static final CommandBus COMMANDS = SimpleCommandBus.builder().build();
    private static final EventStorageEngine ENGINE = Mockito.mock(JdbcEventStorageEngine.class);
    private static final EventBus EVENTS = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();

    @ParameterizedTest
    @CsvSource({
        "fsync, off",
        "full_page_writes, off",
        "synchronous_commit, off",
        "synchronous_commit, local",
        "synchronous_commit, remote_write",
        "fsync, remote_apply"
    })
    void aDatabaseThatCanForgetIsRefusedInOneSentence(String setting, String value) {
        assertThatThrownBy(() -> DurabilityGuard.refuseUnlessDurable(setting, value))
                .isInstanceOf(RefusesToStart.class)
                .hasMessage("PostgreSQL runs with " + setting + "=" + value
                        + ", so it can lose events that it has confirmed; set " + setting + "=on.");
    }

    @ParameterizedTest
    @CsvSource({"fsync, on", "full_page_writes, on", "synchronous_commit, on", "synchronous_commit, remote_apply"})
    void aDurableOneIsNot(String setting, String value) {
        assertThatCode(() -> DurabilityGuard.refuseUnlessDurable(setting, value))
                .doesNotThrowAnyException();
    }

    @Test
    void anAxonThatFoundEverythingMayStart() {
        assertThatCode(() -> guard(TRANSACTIONS, EVENTS, COMMANDS, ENGINE)).doesNotThrowAnyException();
    }

    @Test
    void anAxonThatWouldKeepNothingIsRefused() {
        assertRefused("no transaction manager", NoTransactionManager.instance(), EVENTS, COMMANDS, ENGINE);
        assertRefused("no event store", TRANSACTIONS, SimpleEventBus.builder().build(), COMMANDS, ENGINE);
        assertRefused("not in PostgreSQL", TRANSACTIONS, EVENTS, COMMANDS, new InMemoryEventStorageEngine());
        assertRefused("leaves the caller's thread", TRANSACTIONS, EVENTS, Mockito.mock(CommandBus.class), ENGINE);
        assertRefused("in memory only", TRANSACTIONS, EVENTS, COMMANDS, ENGINE, new InMemoryTokenStore());
    }

    private static void assertRefused(
            String why,
            TransactionManager transactions,
            EventBus events,
            CommandBus commands,
            EventStorageEngine engine,
            TokenStore... tokens) {
        assertThatThrownBy(() -> guard(transactions, events, commands, engine, tokens))
                .isInstanceOf(RefusesToStart.class)
                .hasMessageContaining(why);
    }

    private static void guard(
            TransactionManager transactions,
            EventBus events,
            CommandBus commands,
            EventStorageEngine engine,
            TokenStore... tokens) {
        new WiringGuard(transactions, events, commands, engine, java.util.List.of(tokens)).afterPropertiesSet();
    }
}
