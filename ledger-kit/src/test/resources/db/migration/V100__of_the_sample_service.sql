-- What a service has beside the kit's tables.
CREATE TABLE sample (id integer PRIMARY KEY);
GRANT SELECT, INSERT ON sample TO "${app_role}";
