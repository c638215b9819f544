package dk.seamark.reporting.proof.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.kit.testing.Migrated;
import dk.seamark.stack.Backends;
import dk.seamark.stack.postgres.Database;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Old leaves stay as they are; from a stored position on, leaves do not publish actors. */
class LeafFormsIT {

    private static final LogSecret SECRET = new LogSecret("golden-0123456789abcdef0123456789");

    /** Two leaves and one of an unreadable record, as the earlier version computed them from the rows below. */
    private static final List<String> BEFORE = List.of(
            "{\"actor\":\"0ef7a0bbe9f9fbc842e9fb519c5805ec\",\"commitment\":\"a881dd20dfee536f81e55e124c401dd61e38909d4"
                    + "ae05734a914309ffb28e2a4\",\"position\":1,\"role\":\"plan-owner\",\"sequence\":1,\"source\":"
                    + "\"/testby/policy-service\",\"stream\":\"testby/plans/plan\",\"time\":\"2025-01-01T00:00:00Z\","
                    + "\"type\":\"dk.seamark.policy.plan-drafted.v1\"}",
            "{\"actor\":\"8e5a893a606b6e42907d452693259e79\",\"commitment\":\"bd3b692ba7776559d218ccd441188098411538f"
                    + "c2a5bdc9038becdf50cd70a28\",\"position\":2,\"role\":\"centre-staff\",\"sequence\":1,\"source\":"
                    + "\"/testby/indicator-service\",\"stream\":\"testby/plans/plan/indicators/a/2024\",\"time\":"
                    + "\"2025-01-02T00:00:00.123456Z\",\"type\":\"dk.seamark.indicator.measurement-recorded.v1\"}",
            "{\"commitment\":\"314ee3085854c637381201d108e04630071e652d4dcbc99f8a575fe8506a99c7\",\"position\":3}");

    private static final String ROOT_BEFORE = "OrDe8mMUiOxTHKJmq5gGLC85Xc6/psdfDFZOOtiJWrQ=";

    private final Database database = Backends.shared().freshDatabase("reporting");
    private final JdbcTemplate owner = new JdbcTemplate(new DriverManagerDataSource(
            database.url(), database.owner().user(), database.owner().password()));
    private final JdbcTemplate app = new JdbcTemplate(new DriverManagerDataSource(
            database.url(), database.app().user(), database.app().password()));

    @Test
    void aLogGoesOnFromItsLeavesFromBefore() {
        Migrated.to("110", database);
        row(1, "policy-service", 1, "policy.plan-drafted", "", "2025-01-01T00:00:00Z", "anna", "plan-owner");
        row(
                2,
                "indicator-service",
                1,
                "indicator.measurement-recorded",
                "/indicators/a/2024",
                "2025-01-02T00:00:00.123456Z",
                "bo",
                "centre-staff");
        unread(3);
        owner.update("INSERT INTO log_head (municipality, size, checkpoint) VALUES ('testby', 3, 'of the old form')");
        row(4, "policy-service", 2, "policy.plan-approved", "", "2025-12-31T23:00:00Z", "anna", "plan-owner");

        Migrated.to("latest", database);
        row(5, "policy-service", 3, "policy.plan-terms-changed", "", "2026-06-01T00:00:00Z", "anna", "plan-owner");
        unread(6);

        assertThat(owner.queryForMap("SELECT * FROM log_form"))
                .containsEntry("municipality", "testby")
                .containsEntry("envelope_from", 4L);
        assertThatThrownBy(() -> app.update("UPDATE log_form SET envelope_from = 9"))
                .hasStackTraceContaining("permission denied");
        // What an instance of the earlier version would write.
        assertThatThrownBy(() -> app.update("UPDATE log_head SET size = 4, checkpoint = 'x'"))
                .hasStackTraceContaining("column \"checkpoint\" of relation \"log_head\" does not exist");

        List<String> leaves = leaves();
        assertThat(leaves.subList(0, 3)).isEqualTo(BEFORE);
        assertThat(leaves.subList(3, 5))
                .allSatisfy(leaf -> assertThat(leaf)
                        .containsPattern("\"envelopeCommitment\":\"[0-9a-f]{64}\"")
                        .doesNotContain("actor", "role", "plan-owner", "0ef7a0bbe9f9fbc842e9fb519c5805ec"));
        assertThat(leaves.get(5)).doesNotContain("envelope");
        assertThat(root(3)).isEqualTo(ROOT_BEFORE);
    }

    /** Nothing in two leaves reveals that they are of one person, or even of one role. */
    @Test
    void whatOnePersonDidCannotBePutTogether() {
        Migrated.to("latest", database);
        for (int position = 1; position <= 4; position++) {
            String actor = position == 4 ? "bo" : "anna";
            row(position, "policy-service", 7, "policy.plan-drafted", "", "2025-01-01T00:00:00Z", actor, "auditor");
        }

        List<String> commitments = leaves().stream()
                .map(leaf -> leaf.replaceFirst(".*\"envelopeCommitment\":\"([0-9a-f]{64})\".*", "$1"))
                .toList();
        assertThat(commitments).hasSize(4).doesNotHaveDuplicates().allMatch(each -> each.length() == 64);
        List<String> others = leaves().stream()
                .map(leaf -> leaf.replaceAll("\"(commitment|envelopeCommitment|position)\":[^,}]*", ""))
                .toList();
        assertThat(others).allMatch(others.getFirst()::equals);

        LoggedEntry first = entries().getFirst();
        assertThat(new String(Objects.requireNonNull(first.envelope()), StandardCharsets.UTF_8))
                .isEqualTo("{\"actor\":\"anna\",\"id\":\"00000000-0000-0000-0000-000000000001\",\"role\":\"auditor\","
                        + "\"streamSequence\":0}");
        assertThat(Leaf.commitment(Objects.requireNonNull(first.envelopeSalt()), first.envelope()))
                .isEqualTo(commitments.getFirst());
        // The salts of payloads, which bundles contain, reveal no salt of an envelope.
        assertThat(first.envelopeSalt()).isNotEqualTo(first.salt());
    }

    private List<String> leaves() {
        return new Leaves(app, SECRET)
                .after("testby", 0, 100).stream()
                        .map(leaf -> new String(leaf.content(), StandardCharsets.UTF_8))
                        .toList();
    }

    private List<LoggedEntry> entries() {
        return new Leaves(app, SECRET).of("testby", "plan", "politik", 100);
    }

    private String root(int size) {
        GrowingTree tree = new GrowingTree();
        new Leaves(app, SECRET).after("testby", 0, size).forEach(leaf -> tree.add(Hash.ofLeaf(leaf.content())));
        return Base64.getEncoder().encodeToString(tree.root().bytes());
    }

    private void row(
            int position,
            String source,
            int sequence,
            String type,
            String below,
            String time,
            String actor,
            String role) {
        owner.update(
                """
                INSERT INTO journal (municipality, position, topic_partition, topic_offset, payload, watermark, event_id,
                    source, source_sequence, type, stream, stream_sequence, event_time, actor, actor_role)
                VALUES ('testby', ?, 0, ?, convert_to('{"municipality":"testby"}', 'UTF8'), now(),
                    lpad(?::text, 32, '0')::uuid, ?, ?, ?, ?, 0, ?::timestamptz, ?, ?)
                """,
                position,
                position,
                position,
                "/testby/" + source,
                sequence,
                "dk.seamark." + type + ".v1",
                "testby/plans/plan" + below,
                time,
                actor,
                role);
    }

    private void unread(int position) {
        owner.update(
                "INSERT INTO journal (municipality, position, topic_partition, topic_offset, watermark, unreadable)"
                        + " VALUES ('testby', ?, 0, ?, now(), 'it is no CloudEvent')",
                position,
                position);
    }
}
