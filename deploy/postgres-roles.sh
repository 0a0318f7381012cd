#!/bin/sh
# Runs once, when the database is new: a role of its own for Temporal, which makes its two databases itself.
set -eu
psql --set ON_ERROR_STOP=1 --set password="$TEMPORAL_DATABASE_PASSWORD" --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
create role temporal login createdb password :'password';
SQL
