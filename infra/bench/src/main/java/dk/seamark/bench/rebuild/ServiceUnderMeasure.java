package dk.seamark.bench.rebuild;

import dk.seamark.kit.feed.HeldRecords;
import dk.seamark.kit.migrate.MigrationTarget;
import dk.seamark.kit.migrate.Migrations;
import dk.seamark.reporting.ReportingService;
import dk.seamark.stack.folder.Folders;
import dk.seamark.stack.postgres.Cluster;
import dk.seamark.stack.postgres.Database;
import dk.seamark.stack.postgres.LocalPostgres;
import dk.seamark.stack.process.Ports;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.Lifecycle;
import org.springframework.context.support.GenericApplicationContext;

/**
 * reporting-service as it is wired and migrated, on a durable PostgreSQL of its own, without the parts that
 * meet the world or work by themselves: no web, no feed, no relay, and nothing in the background.
 */
final class ServiceUnderMeasure implements AutoCloseable {

    private final Path folder;
    private final LocalPostgres postgres;
    private final Database database;
    private final ConfigurableApplicationContext context;

    private ServiceUnderMeasure(
            Path folder, LocalPostgres postgres, Database database, ConfigurableApplicationContext context) {
        this.folder = folder;
        this.postgres = postgres;
        this.database = database;
        this.context = context;
    }

    /** Starts it on no data, in a folder that is gone when it is closed. */
    static ServiceUnderMeasure start(Path folder) {
        Folders.delete(folder);
        String password = UUID.randomUUID().toString();
        LocalPostgres postgres = LocalPostgres.in(
                folder.resolve("postgres"), Ports.free(), folder.resolve("postgres.log"), role -> password);
        postgres.member().start();
        Database database = postgres.cluster().database("reporting");
        Migrations.of(new MigrationTarget(
                        database.url(),
                        database.owner().user(),
                        database.owner().password(),
                        database.app().user()))
                .run();
        ConfigurableApplicationContext context = new SpringApplicationBuilder(ReportingService.class)
                .web(WebApplicationType.NONE)
                // There is no feed here, and issuing packs asks what it holds back.
                .initializers(service -> ((GenericApplicationContext) service).registerBean(HeldRecords.class))
                .run(arguments(database));
        context.getBeansOfType(Lifecycle.class).values().stream()
                .filter(each -> each.getClass().getName().startsWith("dk.seamark."))
                .forEach(Lifecycle::stop);
        return new ServiceUnderMeasure(folder, postgres, database, context);
    }

    private static String[] arguments(Database database) {
        Map<String, String> properties = new TreeMap<>(database.springProperties());
        properties.put(
                "spring.autoconfigure.exclude",
                "dk.seamark.kit.feed.FeedAutoConfiguration,dk.seamark.kit.security.AccessAutoConfiguration");
        properties.put("seamark.relay.enabled", "false");
        properties.put("seamark.log.secret", UUID.randomUUID().toString());
        properties.put("spring.main.banner-mode", "off");
        properties.put("logging.config", "classpath:dk/seamark/stack/logback.xml");
        return properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Database database() {
        return database;
    }

    Cluster cluster() {
        return postgres.cluster();
    }

    @Override
    public void close() {
        context.close();
        postgres.member().stop();
        Folders.delete(folder);
    }
}
