-- Everything that answers the questions of one position, a line each, from the rows that stood at @asked.
SELECT q.id, concat('text ', p.policy, ' ', p.version, ': ', p.title) AS line
FROM question q CROSS JOIN policy FOR SYSTEM_TIME AS OF TIMESTAMP @asked AS p
WHERE q.position = @position
UNION ALL
SELECT q.id, concat('status ', p.policy, ' ', p.status, coalesce(concat(' by ', p.successor), ''))
FROM question q CROSS JOIN policy FOR SYSTEM_TIME AS OF TIMESTAMP @asked AS p
WHERE q.position = @position
UNION ALL
SELECT q.id, concat('plan: ', p.title, ', by ', unix_timestamp(p.row_start) DIV 1 - @epoch)
FROM question q JOIN plan FOR SYSTEM_TIME AS OF TIMESTAMP @asked AS p ON p.plan = q.plan
WHERE q.position = @position
UNION ALL
SELECT q.id, concat('approval: ', a.case_number, ', by ', unix_timestamp(a.row_start) DIV 1 - @epoch)
FROM question q JOIN approval FOR SYSTEM_TIME AS OF TIMESTAMP @asked AS a ON a.plan = q.plan
WHERE q.position = @position
UNION ALL
SELECT q.id, concat('finding ', f.finding, ', by ', unix_timestamp(f.row_start) DIV 1 - @epoch)
FROM question q JOIN finding FOR SYSTEM_TIME AS OF TIMESTAMP @asked AS f ON f.plan = q.plan
WHERE q.position = @position
UNION ALL
SELECT q.id, concat('track ', t.track, ', by ', unix_timestamp(t.row_start) DIV 1 - @epoch)
FROM question q JOIN track FOR SYSTEM_TIME AS OF TIMESTAMP @asked AS t ON t.plan = q.plan
WHERE q.position = @position
UNION ALL
SELECT q.id, concat('indicator ', i.indicator, ' in ', i.track)
FROM question q JOIN indicator FOR SYSTEM_TIME AS OF TIMESTAMP @asked AS i ON i.plan = q.plan
WHERE q.position = @position
UNION ALL
SELECT q.id, concat('target ', t.indicator, ' ', t.target_date, ': ', t.wording,
        coalesce(concat(', read as ', t.reading), ''), coalesce(concat(', decided in ', t.case_number), ''))
FROM question q JOIN target FOR SYSTEM_TIME AS OF TIMESTAMP @asked AS t ON t.plan = q.plan
WHERE q.position = @position
UNION ALL
SELECT q.id, concat('figure ', f.indicator, '/', f.component, '/', f.series, ' ', p.period, ': ', f.measurement,
        ' = ', f.value, coalesce(concat(' corrects ', f.corrects), ''),
        if(f.status = 'provisional', ', provisional', ''),
        ', by ', unix_timestamp(f.row_start) DIV 1 - @epoch)
FROM question q JOIN figure FOR SYSTEM_TIME AS OF TIMESTAMP @asked AS f
    ON f.plan = q.plan AND f.valid_from <= q.day AND q.day < f.valid_until
JOIN period p ON p.kind = f.kind AND p.valid_from = f.valid_from
WHERE q.position = @position
UNION ALL
SELECT q.id, concat('missing ', m.indicator, '/', m.component, '/', m.series, ' ', p.period, ': ', m.reason,
        ', by ', unix_timestamp(m.row_start) DIV 1 - @epoch)
FROM question q JOIN missing FOR SYSTEM_TIME AS OF TIMESTAMP @asked AS m
    ON m.plan = q.plan AND m.valid_from <= q.day AND q.day < m.valid_until
JOIN period p ON p.kind = m.kind AND p.valid_from = m.valid_from
WHERE q.position = @position
UNION ALL
SELECT q.id, concat('report ', r.track, ' ', p.period, ': ', r.status, ' ', r.submission,
        ', by ', unix_timestamp(r.row_start) DIV 1 - @epoch)
FROM question q JOIN report FOR SYSTEM_TIME AS OF TIMESTAMP @asked AS r
    ON r.plan = q.plan AND r.valid_from <= q.day AND q.day < r.valid_until
JOIN period p ON p.kind = r.kind AND p.valid_from = r.valid_from
WHERE q.position = @position
UNION ALL
SELECT q.id, concat('pack ', p.period, ': ', k.number, ', by ', unix_timestamp(k.row_start) DIV 1 - @epoch)
FROM question q JOIN pack FOR SYSTEM_TIME AS OF TIMESTAMP @asked AS k
    ON k.plan = q.plan AND k.valid_from <= q.day AND q.day < k.valid_until
JOIN period p ON p.kind = k.kind AND p.valid_from = k.valid_from
WHERE q.position = @position
