-- Who was refused, and who was given what is not meant for everyone. Each row holds the SHA-256 of itself and of the
-- row before, so that a row that is changed, removed, added or moved is seen. The application may add and
-- read, no more.
CREATE TABLE access_log (
    position      bigint      PRIMARY KEY CHECK (position > 0),
    -- When it happened, or first happened, and last happened: rows of the same kind within a minute are one.
    at            timestamptz NOT NULL,
    until         timestamptz NOT NULL,
    times         bigint      NOT NULL CHECK (times > 0),
    -- granted, refused or dropped: the last counts what there was no room for.
    kind          text        NOT NULL,
    -- Null for a row of dropped ones.
    status        integer,
    -- The municipality that the address names; it need not be the caller's, nor be there.
    municipality  text,
    -- Who asked, by an opaque id; null without a good token.
    actor         text,
    actor_of      text,
    role          text,
    centre        text,
    method        text,
    -- The row of the table of rights; null where none fits, or none was looked for.
    pattern       text,
    -- The address as it was sent, without its query: of several, the first one's.
    path          text,
    client        text,
    hash          text        NOT NULL CHECK (length(hash) = 64)
);
CREATE INDEX access_log_of ON access_log (municipality, position);
CREATE INDEX access_log_age ON access_log (at);
GRANT SELECT, INSERT ON access_log TO "${app_role}";

-- What the row before the first one was, once rows have been deleted for their age.
CREATE TABLE access_log_anchor (
    one      boolean PRIMARY KEY DEFAULT true CHECK (one),
    position bigint  NOT NULL,
    hash     text    NOT NULL
);
INSERT INTO access_log_anchor (position, hash) VALUES (0, repeat('0', 64));
GRANT SELECT ON access_log_anchor TO "${app_role}";

-- The only way by which the application can delete rows: from the beginning, and none that is younger than half a year,
-- whatever it asks for.
CREATE FUNCTION access_log_forget(before timestamptz) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    latest timestamptz := least(before, now() - interval '180 days');
    last   bigint;
    gone   bigint;
BEGIN
    -- Up to the first one that stays, so that what is left has no holes.
    SELECT coalesce(min(position) - 1, (SELECT max(position) FROM public.access_log))
        INTO last FROM public.access_log WHERE at >= latest;
    UPDATE public.access_log_anchor a SET position = l.position, hash = l.hash
        FROM public.access_log l WHERE l.position = last;
    DELETE FROM public.access_log WHERE position <= last;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END $$;
REVOKE ALL ON FUNCTION access_log_forget(timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access_log_forget(timestamptz) TO "${app_role}";
