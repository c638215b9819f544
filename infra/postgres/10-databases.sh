#!/usr/bin/env bash
# Runs once, when the data directory is new: a database for each service, owned by <service>_owner,
# in which <service>_app can connect and nothing more; and no role of ours can connect to the databases that
# PostgreSQL brings. What the app may do to each table is granted by the migration that makes the table. Passwords
# come from the environment, never from here.
set -euo pipefail

sql() {
  psql --no-psqlrc --quiet --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" "$@"
}

# PostgreSQL lets every role into these two; the superuser needs no right.
sql --dbname postgres --command 'REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC'

for service in policy indicator reporting; do
  owner_password="${service^^}_OWNER_PASSWORD"
  app_password="${service^^}_APP_PASSWORD"
  # Passwords go in by psql variables on standard input: they are in no argument list, and quoted.
  sql --dbname postgres <<SQL
\set service '$service'
\set owner '${service}_owner'
\set app '${service}_app'
\getenv owner_password $owner_password
\getenv app_password $app_password
SET log_statement = 'none';
SET log_min_duration_statement = -1;
CREATE ROLE :"owner" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
CREATE ROLE :"app" LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'app_password';
CREATE DATABASE :"service" OWNER :"owner";
REVOKE ALL ON DATABASE :"service" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"service" TO :"app";
ALTER ROLE :"app" IN DATABASE :"service" SET timezone TO 'UTC';
ALTER ROLE :"owner" IN DATABASE :"service" SET timezone TO 'UTC';
\connect :"service"
REVOKE ALL ON SCHEMA public FROM PUBLIC;
ALTER SCHEMA public OWNER TO :"owner";
GRANT USAGE ON SCHEMA public TO :"app";
SQL
done

# Keycloak keeps its realm in a database of its own.
sql --dbname postgres <<'SQL'
\getenv password KEYCLOAK_PASSWORD
SET log_statement = 'none';
SET log_min_duration_statement = -1;
CREATE ROLE keycloak LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD :'password';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE ALL ON DATABASE keycloak FROM PUBLIC;
SQL
