-- A question about the past looks for the facts of a plan that stood at a position, among all that ever did. This
-- index leads to them as a relational interval tree does (Kriegel, Pötke and Seidl, 2000): each span of
-- positions has a fork, the one node of a binary tree over all positions at which its ends part, and what stood at
-- a position has its fork on the path from the root to there.

-- The node of the least depth among the positions from known_from until before known_until.
CREATE FUNCTION fact_fork(known_from bigint, known_until bigint) RETURNS bigint
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE WHEN known_from = known_until - 1 THEN known_from ELSE
    -- The bits that both ends share, then a one for the first that they do not, then zeros.
    ((known_until - 1) >> length(ltrim((known_from # (known_until - 1))::bit(64)::text, '0')) - 1)
        << length(ltrim((known_from # (known_until - 1))::bit(64)::text, '0')) - 1
    END;

-- The nodes on the path from the root to a position.
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
