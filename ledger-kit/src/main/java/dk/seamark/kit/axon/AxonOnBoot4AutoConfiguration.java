package dk.seamark.kit.axon;

import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * Orders Axon's auto-configurations, which name classes of Spring Boot 3, after those of Spring Boot 4. Without this
 * there would be no transaction manager and no event store, and no error either.
 */
@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
            "org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
            "org.springframework.boot.micrometer.metrics.autoconfigure.export.simple.SimpleMetricsExportAutoConfiguration"
        },
        beforeName = {
            "org.axonframework.springboot.autoconfig.JdbcAutoConfiguration",
            "org.axonframework.springboot.autoconfig.TransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.NoOpTransactionAutoConfiguration",
            "org.axonframework.springboot.autoconfig.MicrometerMetricsAutoConfiguration",
            "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
        })
public class AxonOnBoot4AutoConfiguration {

    /** The name of the bean with the locks of streams. */
    public static final String STREAM_LOCKS = "streamLocks";

    /** The keys of the event metadata that say who gave the command. */
    private static final String[] WHO = {"actor", "role", "centre"};

    /** How many events of a stream are read at once. */
    private static final int BATCH = 100;

    @Bean
    @Primary
    Serializer ledgerSerializer() {
        return new LedgerSerializer();
    }

    @Bean
    PersistenceExceptionResolver versionConflicts() {
        return new VersionConflicts();
    }

    /** Copies who gave the command into the metadata of every event. */
    @Bean
    CorrelationDataProvider whoGaveTheCommand() {
        return message -> {
            Map<String, Object> who = new TreeMap<>();
            for (String key : WHO) {
                Object value = message.getMetaData().get(key);
                if (value != null) {
                    who.put(key, value);
                }
            }
            return who;
        };
    }

    /**
     * The locks of streams, for aggregates that name this bean. A batch takes the same ones, so that in one instance it
     * and single commands wait for each other.
     */
    @Bean(STREAM_LOCKS)
    LockFactory streamLocks() {
        return PessimisticLockFactory.usingDefaults();
    }

    /** The event store on the kit's own table. */
    @Bean
    EventStorageEngine eventStorageEngine(
            Serializer serializer,
            PersistenceExceptionResolver conflicts,
            ConnectionProvider connections,
            TransactionManager transactions,
            org.axonframework.config.Configuration configuration) {
        return new LedgerStorageEngine(JdbcEventStorageEngine.builder()
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .upcasterChain(configuration.upcasterChain())
                .persistenceExceptionResolver(conflicts)
                .connectionProvider(connections)
                .transactionManager(transactions)
                .schema(EventSchema.builder()
                        .eventTable("domain_event_entry")
                        .globalIndexColumn("global_index")
                        .timestampColumn("time_stamp")
                        .eventIdentifierColumn("event_identifier")
                        .aggregateIdentifierColumn("aggregate_identifier")
                        .sequenceNumberColumn("sequence_number")
                        .typeColumn("type")
                        .payloadTypeColumn("payload_type")
                        .payloadRevisionColumn("payload_revision")
                        .payloadColumn("payload")
                        .metaDataColumn("meta_data")
                        .build())
                .batchSize(BATCH)
                // A batch that is not full is the last one; knowing this saves one query for each load.
                .finalAggregateBatchPredicate(batch -> batch.size() < BATCH)
                .snapshotFilter(snapshot -> false));
    }

    /** Rethrows exceptions of event handlers; Axon's default is to log them and continue. */
    @Bean
    ConfigurerModule failuresPropagate() {
        return configurer -> configurer.eventProcessing(processing -> processing
                .usingSubscribingEventProcessors()
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerDefaultErrorHandler(c -> PropagatingErrorHandler.instance()));
    }

    @Bean
    DurabilityGuard durabilityGuard(DataSource dataSource) {
        return new DurabilityGuard(dataSource);
    }

    /** Created after the migrations, as it reads their tables. */
    @Bean
    @DependsOnDatabaseInitialization
    RestoreGuard restoreGuard(DataSource dataSource) {
        return new RestoreGuard(dataSource);
    }

    @Bean
    WiringGuard wiringGuard(
            TransactionManager transactions,
            EventBus eventBus,
            CommandBus commandBus,
            EventStorageEngine engine,
            ObjectProvider<TokenStore> tokens) {
        return new WiringGuard(
                transactions, eventBus, commandBus, engine, tokens.stream().toList());
    }
}
