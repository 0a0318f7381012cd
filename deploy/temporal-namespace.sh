#!/bin/sh
# Registers the namespace; a second time finds it there. Reads TEMPORAL_ADDRESS.
set -eu
temporal operator cluster health
temporal operator namespace describe --namespace akkreditering >/dev/null 2>&1 ||
  temporal operator namespace create --namespace akkreditering --retention 30d
