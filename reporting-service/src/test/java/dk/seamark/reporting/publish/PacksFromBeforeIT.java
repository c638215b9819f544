package dk.seamark.reporting.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.Withheld;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.testing.Migrated;
import dk.seamark.reporting.record.texts.ErasedTexts;
import dk.seamark.stack.Backends;
import dk.seamark.stack.postgres.Database;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Packs that were issued before there were public editions are read correctly. */
class PacksFromBeforeIT {

    private static final Municipality SLAGELSE = new Municipality("slagelse");

    @Test
    void areKnownInTheirOrderAndWereAllPublic() throws SQLException {
        Database database = Migrated.to("103", Backends.shared().freshDatabase("reporting"));
        // Position 40 came before 52, whatever the periods are; each pack has several renderings.
        keep(database, "plan-a", "2024", 1, 52);
        keep(database, "plan-a", "2023", 1, 40);
        keep(database, "plan-a", "2024", 2, 60);
        keep(database, "plan-b", "2024", 1, 45);

        Migrated.to("latest", database);
        PackArchive archive = archive(database);

        assertThat(archive.issuesOf(SLAGELSE, "plan-a"))
                .extracting(CommitteePackIssued::period, CommitteePackIssued::number, CommitteePackIssued::position)
                .containsExactly(tuple("2023", 1, 40L), tuple("2024", 1, 52L), tuple("2024", 2, 60L));
        assertThat(archive.issuesOf(SLAGELSE, "plan-b")).hasSize(1).allSatisfy(pack -> {
            assertThat(pack.municipality()).isEqualTo("slagelse");
            assertThat(pack.planId()).isEqualTo("plan-b");
            assertThat(pack.withheld()).as("all of it was public").isNull();
        });
        assertThat(archive.issued(SLAGELSE, null))
                .hasSize(4)
                .allSatisfy(pack -> assertThat(pack.reason()).isNull());

        assertThat(archive.issuesBeside(SLAGELSE, "plan-b")).isEqualTo(archive.issuesOf(SLAGELSE, "plan-a"));

        CommitteePackIssued next = next(database);
        archive.keep(next, List.of(), 3, 0);
        assertThat(archive.issuesOf(SLAGELSE, "plan-a").getLast()).isEqualTo(next);
    }

    private static CommitteePackIssued next(Database database) {
        CommitteePackIssued last =
                archive(database).issuesOf(SLAGELSE, "plan-a").getLast();
        return new CommitteePackIssued(
                last.municipality(),
                last.planId(),
                last.period(),
                last.number() + 1,
                70,
                "1".repeat(64),
                "7",
                "r",
                "3",
                List.of(),
                new Withheld(List.of(), List.of()),
                "Ny udgave",
                null,
                null);
    }

    private static void keep(Database database, String plan, String period, int number, long position)
            throws SQLException {
        try (Connection owner = database.asOwner();
                Statement statement = owner.createStatement()) {
            for (String format : List.of("pdf", "html")) {
                statement.executeUpdate("""
                        INSERT INTO pack_archive
                            (municipality, plan_id, period, number, format, media_type, position, sha256, bytes)
                        VALUES ('slagelse', '%s', '%s', %d, '%s', 'text/plain', %d, '%s', 'x')
                        """.formatted(plan, period, number, format, position, "0".repeat(64)));
            }
        }
    }

    private static PackArchive archive(Database database) {
        JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(
                database.url(), database.app().user(), database.app().password()));
        return new JdbcPackArchive(jdbc, new ErasedTexts(jdbc));
    }
}
