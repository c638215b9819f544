package dk.seamark.kit.axon;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.springframework.beans.factory.InitializingBean;

/** Refuses to start with a misconfigured Axon, which would silently keep events in memory. */
final class WiringGuard implements InitializingBean {

    private final TransactionManager transactions;
    private final EventBus eventBus;
    private final CommandBus commandBus;
    private final EventStorageEngine engine;
    private final List<TokenStore> tokenStores;

    WiringGuard(
            TransactionManager transactions,
            EventBus eventBus,
            CommandBus commandBus,
            EventStorageEngine engine,
            List<TokenStore> tokenStores) {
        this.transactions = transactions;
        this.eventBus = eventBus;
        this.commandBus = commandBus;
        this.engine = engine;
        this.tokenStores = tokenStores;
    }

    @Override
    public void afterPropertiesSet() {
        refuseIf(transactions instanceof NoTransactionManager, "Axon has no transaction manager");
        refuseIf(!(eventBus instanceof EmbeddedEventStore), "Axon has no event store");
        refuseIf(!(engine instanceof JdbcEventStorageEngine), "Axon's event store is not in PostgreSQL");
        refuseIf(
                tokenStores.stream().anyMatch(InMemoryTokenStore.class::isInstance),
                "Axon keeps tokens in memory only");
        // The executor's transaction is bound to the caller's thread, which other command buses leave.
        refuseIf(!(commandBus instanceof SimpleCommandBus), "Axon's command bus leaves the caller's thread");
    }

    private static void refuseIf(boolean wrong, String what) {
        if (wrong) {
            throw new RefusesToStart(what + ", so nothing would be kept; the order of auto-configurations is broken.");
        }
    }
}
