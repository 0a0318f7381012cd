// What a person who starts the service reads when the engine is missing: English and Danish, since both kinds start it.

/** What was tried and what became of it, one line each. */
interface NoTemporal { path: string, cache: string, download: string, build: string, pinned: string, tested: { first: string, last: string }, file: string }

/** The one error when no Temporal can be found or fetched: the five ways out, each with what went wrong. */
export const noTemporalText = ({ path, cache, download, build, pinned, tested, file }: NoTemporal): string => `No Temporal server could be found or fetched. Any one of these five helps:
  1. TEMPORAL_ADDRESS=host:port of a Temporal server that already runs
  2. \`temporal\` (the CLI, server ${tested.first}–${tested.last}) on PATH: ${path}
  3. the CLI put into the cache as ${file}: ${cache}
  4. access to temporal.download, so that it is downloaded: ${download || 'not tried'}
  5. Go 1.25 or newer, so that it is built (go install github.com/temporalio/cli/cmd/temporal@v${pinned}): ${build || 'not tried'}
Der kunne hverken findes eller hentes en Temporal-server. Én af disse fem er nok:
  1. TEMPORAL_ADDRESS=vært:port på en Temporal-server, der allerede kører
  2. \`temporal\` (CLI'en, server ${tested.first}–${tested.last}) på PATH
  3. CLI'en lagt i cachen som ${file}
  4. adgang til temporal.download, så den hentes
  5. Go 1.25 eller nyere, så den bygges (3–6 minutter, kun første gang)`
