package dk.seamark.kit.store;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * What tells one life of a database from another. A restore from a base backup begins a new timeline, and a restore
 * from a dump is into another cluster. A copy of files, or of a whole machine, changes neither.
 *
 * @param cluster PostgreSQL's system identifier, drawn when the cluster was made
 * @param timeline the timeline of its WAL, 8 hexadecimal digits
 */
record StoreIdentity(String cluster, String timeline) {

    /** The identity of the database as it runs now. */
    static StoreIdentity of(JdbcOperations jdbc) {
        StoreIdentity now =
                jdbc.queryForObject("""
                SELECT system_identifier::text, left(pg_walfile_name(pg_current_wal_insert_lsn()), 8)
                FROM pg_control_system()""", (row, number) -> new StoreIdentity(row.getString(1), row.getString(2)));
        if (now == null) {
            throw new IllegalStateException("PostgreSQL does not say which cluster it is");
        }
        return now;
    }
}
