-- The policies as the topic tells them: of each the text that was entered last.
CREATE TABLE known_policy (
    municipality text NOT NULL,
    policy       text NOT NULL,
    text         text NOT NULL,
    PRIMARY KEY (municipality, policy)
);
GRANT SELECT, INSERT, UPDATE ON known_policy TO "${app_role}";

-- Until now this service passed policies over. It reads the topic again from its beginning, which says all that
-- it knows of plans too; until it has come to a plan, that plan is unknown.
DELETE FROM known_plan;
DELETE FROM feed_source;
DELETE FROM feed_offset;
