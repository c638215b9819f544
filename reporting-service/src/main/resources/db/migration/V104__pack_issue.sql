-- What was said of each pack when it was issued: the event, in the transaction that appended it. What the next pack's
-- public edition may show follows from it, before the event has come back through the topic.
CREATE TABLE pack_issue (
    municipality text    NOT NULL,
    plan_id      text    NOT NULL,
    period       text    NOT NULL,
    number       integer NOT NULL CHECK (number > 0),
    -- In which order the plan's packs were issued, from 1.
    place        integer NOT NULL CHECK (place > 0),
    issued       json    NOT NULL,
    PRIMARY KEY (municipality, plan_id, period, number),
    UNIQUE (municipality, plan_id, place)
);
GRANT SELECT, INSERT ON pack_issue TO "${app_role}";

-- Packs from before had no public edition: all of them was public.
INSERT INTO pack_issue (municipality, plan_id, period, number, place, issued)
SELECT municipality, plan_id, period, number,
    row_number() OVER (PARTITION BY municipality, plan_id ORDER BY position, period, number),
    json_build_object('municipality', municipality, 'planId', plan_id, 'period', period, 'number', number,
        'position', position, 'stateHash', repeat('0', 64), 'templateVersion', '', 'rendererVersion', '',
        'ruleVersion', '', 'renderings', json_build_array())
FROM (SELECT DISTINCT municipality, plan_id, period, number, position FROM pack_archive) AS pack;
