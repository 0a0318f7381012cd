#!/bin/sh
# Makes Temporal's databases where they are missing and brings them to the version of these tools. Reads SQL_*, and SCHEMAS where they lie elsewhere than in the image.
set -eu
for kind in temporal visibility; do
  database=temporal
  [ "$kind" = temporal ] || database=temporal_visibility
  temporal-sql-tool --db "$database" create
  temporal-sql-tool --db "$database" setup-schema -v 0.0
  temporal-sql-tool --db "$database" update-schema -d "${SCHEMAS:-/etc/temporal/schema/postgresql/v12}/$kind/versioned"
done
