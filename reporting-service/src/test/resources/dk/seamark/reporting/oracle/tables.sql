-- What a municipality's ledger says, in tables that keep their own history. A second is a position: whoever
-- writes sets the session's time first, and the server notes from when to when each row stood.
--
-- Valid time is a period of the table's own, and its keys forbid two figures of one slot at the same time.
-- Years and halves overlap, and so their kind is in the key.

CREATE TABLE policy (
    policy    varchar(60) PRIMARY KEY,
    version   int NOT NULL,
    title     varchar(200) NOT NULL,
    status    varchar(20) NOT NULL,
    successor varchar(60)
) WITH SYSTEM VERSIONING;

CREATE TABLE plan (
    plan  varchar(60) PRIMARY KEY,
    title varchar(200) NOT NULL
) WITH SYSTEM VERSIONING;

CREATE TABLE approval (
    plan        varchar(60) PRIMARY KEY,
    case_number varchar(60) NOT NULL
) WITH SYSTEM VERSIONING;

CREATE TABLE finding (
    plan    varchar(60),
    finding varchar(60),
    PRIMARY KEY (plan, finding)
) WITH SYSTEM VERSIONING;

CREATE TABLE track (
    plan  varchar(60),
    track varchar(60),
    PRIMARY KEY (plan, track)
) WITH SYSTEM VERSIONING;

CREATE TABLE indicator (
    plan      varchar(60),
    indicator varchar(60),
    track     varchar(60) NOT NULL,
    PRIMARY KEY (plan, indicator)
) WITH SYSTEM VERSIONING;

CREATE TABLE component (
    plan      varchar(60),
    indicator varchar(60),
    component varchar(60),
    PRIMARY KEY (plan, indicator, component)
) WITH SYSTEM VERSIONING;

CREATE TABLE target (
    plan        varchar(60),
    indicator   varchar(60),
    target_date date,
    wording     varchar(200) NOT NULL,
    -- The component whose percentage can be read in two ways, and how it is; null where there is none.
    open_for    varchar(60),
    reading     varchar(20),
    -- The decision that revised it last.
    case_number varchar(60),
    PRIMARY KEY (plan, indicator, target_date)
) WITH SYSTEM VERSIONING;

CREATE TABLE figure (
    plan        varchar(60),
    indicator   varchar(60),
    component   varchar(60),
    series      varchar(20),
    kind        varchar(4),
    valid_from  date,
    valid_until date,
    measurement varchar(60) NOT NULL,
    -- As text: 1.50 is not 1.5.
    value       varchar(40) NOT NULL,
    status      varchar(20) NOT NULL,
    corrects    varchar(60),
    PERIOD FOR valid_time (valid_from, valid_until),
    PRIMARY KEY (plan, indicator, component, series, kind, valid_time WITHOUT OVERLAPS)
) WITH SYSTEM VERSIONING;

CREATE TABLE missing (
    plan        varchar(60),
    indicator   varchar(60),
    component   varchar(60),
    series      varchar(20),
    kind        varchar(4),
    valid_from  date,
    valid_until date,
    reason      varchar(40) NOT NULL,
    PERIOD FOR valid_time (valid_from, valid_until),
    PRIMARY KEY (plan, indicator, component, series, kind, valid_time WITHOUT OVERLAPS)
) WITH SYSTEM VERSIONING;

CREATE TABLE report (
    plan        varchar(60),
    track       varchar(60),
    kind        varchar(4),
    valid_from  date,
    valid_until date,
    submission  int NOT NULL,
    status      varchar(20) NOT NULL,
    PERIOD FOR valid_time (valid_from, valid_until),
    PRIMARY KEY (plan, track, kind, valid_time WITHOUT OVERLAPS)
) WITH SYSTEM VERSIONING;

CREATE TABLE pack (
    plan        varchar(60),
    kind        varchar(4),
    valid_from  date,
    valid_until date,
    number      int NOT NULL,
    PERIOD FOR valid_time (valid_from, valid_until),
    PRIMARY KEY (plan, kind, valid_time WITHOUT OVERLAPS)
) WITH SYSTEM VERSIONING;

-- The periods that there are.
CREATE TABLE period (
    period      varchar(7) PRIMARY KEY,
    kind        varchar(4) NOT NULL,
    valid_from  date NOT NULL,
    valid_until date NOT NULL,
    UNIQUE (kind, valid_from)
);

INSERT INTO period
SELECT seq, 'year', makedate(seq, 1), makedate(seq + 1, 1) FROM seq_1990_to_2199
UNION ALL
SELECT concat(seq, '-H1'), 'half', makedate(seq, 1), makedate(seq, 1) + INTERVAL 6 MONTH FROM seq_1990_to_2199
UNION ALL
SELECT concat(seq, '-H2'), 'half', makedate(seq, 1) + INTERVAL 6 MONTH, makedate(seq + 1, 1) FROM seq_1990_to_2199;

CREATE TABLE question (
    id       int PRIMARY KEY,
    position bigint NOT NULL,
    plan     varchar(60) NOT NULL,
    day      date NOT NULL,
    KEY (position)
);
