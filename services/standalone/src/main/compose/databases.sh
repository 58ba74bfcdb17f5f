#!/bin/sh
# Run once by the PostgreSQL image: a database and a role for each service, neither able to read another's.
set -eu
for service in intake processing notification tracking; do
    psql -v ON_ERROR_STOP=1 -U postgres -v name="$service" -v password="$(cat "/run/keys/postgres/$service")" <<'SQL'
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke connect on database :"name" from public;
SQL
done
