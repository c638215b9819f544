-- Forgetting leaves the last row that is old enough to be forgotten. Its time is in its hash, so it shows that
-- what went before it was old as well: whoever deletes younger rows from the beginning, and moves the anchor
-- there, is seen.
CREATE OR REPLACE FUNCTION access_log_forget(before timestamptz) RETURNS bigint
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    latest timestamptz := least(before, now() - interval '180 days');
    last   bigint;
    gone   bigint;
BEGIN
    SELECT coalesce(min(position), (SELECT max(position) + 1 FROM public.access_log)) - 2
        INTO last FROM public.access_log WHERE at >= latest;
    UPDATE public.access_log_anchor a SET position = l.position, hash = l.hash
        FROM public.access_log l WHERE l.position = last;
    DELETE FROM public.access_log WHERE position <= last;
    GET DIAGNOSTICS gone = ROW_COUNT;
    RETURN gone;
END $$;
