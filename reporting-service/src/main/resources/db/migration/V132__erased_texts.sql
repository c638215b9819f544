-- Which texts are erased, as the journal says it, and whether it was carried out here. What is not in it yet is
-- carried out: after a restore too, as these rows are put back with the texts and packs that they speak of.
-- docs/adr/0054-texts-are-erased.md
CREATE TABLE erased_text (
    event_id     uuid    PRIMARY KEY,
    municipality text    NOT NULL,
    text_id      text    NOT NULL,
    -- The opaque id of the person who approved.
    actor        text    NOT NULL,
    -- Whether the service that sent the text says so; what any other says of it is kept here, and counts for nothing.
    by_sender    boolean NOT NULL,
    -- Whether every pack that showed the text was redacted.
    redacted     boolean NOT NULL DEFAULT false
);
CREATE INDEX erased_text_of ON erased_text (municipality);
GRANT SELECT, INSERT, UPDATE ON erased_text TO "${app_role}";

CREATE INDEX journal_erased ON journal (municipality, position) WHERE type = 'dk.seamark.text.erased.v1';

-- What is kept of a pack that showed erased texts, in the place of its archived bytes.
CREATE TABLE pack_redaction (
    municipality text    NOT NULL,
    plan_id      text    NOT NULL,
    period       text    NOT NULL,
    number       integer NOT NULL,
    format       text    NOT NULL,
    -- How many texts are erased.
    erased       integer NOT NULL CHECK (erased > 0),
    sha256       text    NOT NULL,
    bytes        bytea   NOT NULL,
    PRIMARY KEY (municipality, plan_id, period, number, format)
);
GRANT SELECT, INSERT, UPDATE ON pack_redaction TO "${app_role}";

-- The only way in which the application can change the archive: it empties the renderings of a pack that has
-- redacted ones, in a municipality in which a text is erased. The digests stay.
CREATE FUNCTION pack_archive_empty(in_municipality text, in_plan text, in_period text, in_number integer)
    RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM public.pack_redaction r WHERE r.municipality = in_municipality
                       AND r.plan_id = in_plan AND r.period = in_period AND r.number = in_number)
       OR NOT EXISTS (SELECT FROM public.journal j WHERE j.municipality = in_municipality
                       AND j.type = 'dk.seamark.text.erased.v1')
    THEN
        RAISE EXCEPTION 'Pack % of % % is not redacted', in_number, in_plan, in_period;
    END IF;
    UPDATE public.pack_archive a SET bytes = '' WHERE a.municipality = in_municipality AND a.plan_id = in_plan
        AND a.period = in_period AND a.number = in_number AND length(a.bytes) > 0;
END $$;
REVOKE ALL ON FUNCTION pack_archive_empty(text, text, text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION pack_archive_empty(text, text, text, integer) TO "${app_role}";
