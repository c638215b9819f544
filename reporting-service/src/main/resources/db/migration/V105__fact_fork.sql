-- A question about the past looks for the facts of a plan that stood at a position, among all that ever did. This
-- index leads to them as a relational interval tree does (Kriegel, Pötke and Seidl, 2000): each span of
-- positions has a fork, the node of a trie over the bits of all positions at which its two ends part, and what stood
-- at a position has its fork among the nodes above that position. A node has the name of the first position on its
-- right side.

-- The node at which the first and the last position of a span part; of a span of one, that position.
CREATE FUNCTION fact_fork(known_from bigint, known_until bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN known_from = known_until - 1 THEN known_from ELSE
    -- The bits that both ends share, then a one for the first that they do not, then zeros.
    ((known_until - 1) >> length(ltrim((known_from # (known_until - 1))::bit(64)::text, '0')) - 1)
        << length(ltrim((known_from # (known_until - 1))::bit(64)::text, '0')) - 1
    END;

-- The nodes above a position, and whatever may be called so: all that can be the fork of a span that holds it.
CREATE FUNCTION fact_forks(at bigint) RETURNS bigint[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN ARRAY(SELECT ((at >> height) | 1) << height FROM generate_series(0, 62) AS height);

GRANT EXECUTE ON FUNCTION fact_fork(bigint, bigint), fact_forks(bigint) TO "${app_role}";

CREATE INDEX fact_of_plan ON fact
    (municipality, generation, split_part(path, '/', 2), fact_fork(known_from, known_until), known_from, known_until)
    WHERE path >= 'plans/' AND path < 'plans0';

-- The heads of a question about one plan are those outside of the plans, which are few.
DROP INDEX fact_of_head;
CREATE INDEX fact_of_head ON fact (municipality, generation, path, known_from, known_until) WHERE head;
