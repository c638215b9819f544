-- To be run on the database of reporting-service, as reporting_owner, while no instance of the service runs:
-- empties what came from the topic of events, so that the service, started again, builds it anew from the
-- topic's first record on. docs/operating.md says when, and what to look at before and after.
--
-- Emptied: the journal, the transparency logs' tiles and heads, the facts, where the feeds are, and what waits. The
-- same records in the same order lead to the same positions, bytes, leaves and roots.
--
-- Not touched: from which position on leaves have the form that they have now (log_form), so that they come out as
-- they were; the packs as they were issued; the service's own event store with its relay, and its answers
-- to Idempotency-Keys, as none of them comes from the topic; and the texts. Those are read again over what is
-- there: the topic of texts is compacted, and of a text that was erased long ago it may hold nothing any more,
-- while the row still knows that it was erased. Nor signature_bound, which says from which offsets on records must be
-- signed: what was taken unsigned at first is taken so again. Nor feed_late, which says what was taken behind later
-- records of another source: it is taken so again. What waits now is added to it, as the journal has all the rest.
--
-- The journal and the logs' heads as they are now are kept as journal_before and log_head_before, until
-- somebody drops or renames them. Running it twice in a row does no harm: what was kept first stays. Once the journal
-- was filled again it refuses while they are there, as it would keep no copy of what it empties.

\set ON_ERROR_STOP 1
BEGIN;

-- Locked before it is looked who is there, so that nobody can come in between.
SET LOCAL lock_timeout = '10s';
LOCK TABLE journal, log_tile, log_head, feed_offset, feed_source, feed_held, feed_late, kept_quarantine, fact, fact_head
    IN ACCESS EXCLUSIVE MODE;

DO $$
BEGIN
    -- Whoever may add to the journal and is not its owner is the service.
    IF EXISTS (
        SELECT FROM pg_stat_activity AS session, pg_class AS relation, aclexplode(relation.relacl) AS granted
        WHERE relation.oid = 'journal'::regclass
          AND granted.privilege_type = 'INSERT' AND granted.grantee <> relation.relowner
          AND session.usesysid = granted.grantee AND session.datname = current_database())
    THEN
        RAISE EXCEPTION 'reporting-service is connected to this database: stop every instance of it first';
    END IF;

    IF EXISTS (SELECT FROM journal)
       AND (to_regclass('journal_before') IS NOT NULL OR to_regclass('log_head_before') IS NOT NULL)
    THEN
        RAISE EXCEPTION 'journal_before or log_head_before is there from an earlier rebuild, and the journal has rows: '
            'drop or rename both first, or nothing would be kept of the journal as it is now';
    END IF;
END
$$;

-- There already, only if it was run before and nothing came since.
CREATE TABLE IF NOT EXISTS journal_before AS TABLE journal;
CREATE TABLE IF NOT EXISTS log_head_before AS TABLE log_head;

-- A record that could not be read when it came keeps its leaf, also where today's version can read it.
-- One that was refused, or names no municipality, is in nobody's journal, whichever keys count today.
INSERT INTO kept_quarantine (topic_partition, topic_offset, reason, refused)
SELECT topic_partition, topic_offset, unreadable, municipality = '' AND source_sequence IS NULL
FROM journal WHERE unreadable IS NOT NULL
ON CONFLICT DO NOTHING;

-- What waits now is not in the journal. It may come behind what the journal has, and not among it, also where the
-- record that it waits for is set aside before the service is there again.
INSERT INTO feed_late (topic, partition, record_offset, taken_before, taken_number)
SELECT topic, partition, record_offset, next_offset,
       row_number() OVER (PARTITION BY topic, partition ORDER BY record_offset) + coalesce((
           SELECT max(taken.taken_number) FROM feed_late AS taken
           WHERE (taken.topic, taken.partition, taken.taken_before) = (held.topic, held.partition, next_offset)), 0)
FROM feed_held AS held JOIN feed_offset USING (topic, partition)
-- Higher already, where an earlier rebuild has not come to its end.
ON CONFLICT (topic, partition, record_offset)
DO UPDATE SET taken_before = excluded.taken_before, taken_number = excluded.taken_number
WHERE feed_late.taken_before < excluded.taken_before;

TRUNCATE journal, log_tile, log_head, feed_offset, feed_source, feed_held, fact, fact_head;

COMMIT;
