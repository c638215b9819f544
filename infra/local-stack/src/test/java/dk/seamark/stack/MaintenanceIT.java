package dk.seamark.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.stack.kafka.KafkaUsers;
import dk.seamark.stack.kafka.Topics;
import dk.seamark.stack.process.StackFailure;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an operator does to a stack that has no services; with them, RestoreStory does it. */
class MaintenanceIT {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void topicsAreMadeAndVerifiedWhileTheStackRunsAndWhileItIsDown() throws Exception {
        try (Stack stack = start()) {
            maintenance().topics();
            assertThat(text())
                    .contains("ledger.events.v1 og ledger.texts.v1 er der")
                    .doesNotContain("starter");

            Map<String, Object> settings = new HashMap<>(stack.kafkaClient(KafkaUsers.ADMIN));
            settings.put("bootstrap.servers", stack.bootstrapServers());
            try (Admin admin = Admin.create(settings)) {
                admin.deleteTopics(List.of(Topics.STANDARD.texts())).all().get();
                maintenance().topics();
                assertThat(admin.listTopics().names().get()).contains(Topics.STANDARD.texts());
                retain(admin, "604800000");
                assertThatThrownBy(maintenance()::topics)
                        .isInstanceOf(StackFailure.class)
                        .hasMessageContaining("retention.ms=-1, og det har 604800000");
                retain(admin, "-1");
            }
        }
        said.reset();
        maintenance().topics();
        assertThat(text()).contains("reporting-service", "læser begge");
    }

    private static void retain(Admin admin, String millis) throws Exception {
        var topic = new ConfigResource(ConfigResource.Type.TOPIC, Topics.STANDARD.events());
        var change = new AlterConfigOp(new ConfigEntry("retention.ms", millis), OpType.SET);
        admin.incrementalAlterConfigs(Map.of(topic, List.of(change))).all().get();
    }

    @Test
    void whatNeedsAStackThatIsDownIsRefusedWhileItRuns() {
        try (Stack stack = start()) {
            assertThat(stack.member("postgres").isAlive()).isTrue();
            assertThatThrownBy(() -> maintenance().backup(folder.resolve("backup"), true))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("når stakken er stoppet");
            assertThatThrownBy(() -> maintenance().repairStore(false))
                    .isInstanceOf(StackFailure.class)
                    .hasMessageContaining("kører allerede en stak");
            assertThat(folder.resolve("backup")).doesNotExist();
            maintenance().backup(folder.resolve("backup"), false);
            assertThat(text()).contains("filer er læst igen", "gendannet på prøve");
        }
        maintenance().backup(folder.resolve("cold"), true);
        assertThat(folder.resolve("cold/kafka/meta.properties")).exists();
        assertThat(folder.resolve("logs/kafka.log"))
                .as("the logs of the run before")
                .exists();
    }

    @Test
    void whereThereAreNoDataThatIsSaid() {
        assertThatThrownBy(() -> maintenance().backup(folder.resolve("backup"), false))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("ingen data");
        assertThatThrownBy(() -> maintenance().repairStore(true))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("ingen data");
    }

    private Maintenance maintenance() {
        return new Maintenance(folder, "data", new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private String text() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private Stack start() {
        return Stack.start(new StackPlan(folder, "data", false, PortPlan.random(), List.of()), line -> {});
    }
}
