// The bench's figures as tables for people.
const number = (value, digits = 0) => (value === null || value === undefined ? '–' : value.toFixed(digits))
const ms = ({ p50, p95, p99 }) => `${number(p50)}/${number(p95)}/${number(p99)}`

const table = (rows) => {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join('  ').trimEnd()).join('\n')
}

const cpu = (spent) => (spent === null ? number(null) : `${number(spent.node + spent.documents + spent.postgres + spent.temporal, 1)} (${number(spent.node, 1)}, ${number(spent.documents, 1)}, ${number(spent.postgres, 1)}, ${number(spent.temporal, 1)})`)

const memory = (held) => (held === null || held === undefined ? 'not known here' : `${number(held.all)} MB (node ${number(held.node)}, PostgreSQL ${number(held.postgres)}, Temporal ${number(held.temporal)})`)

/** Everything run.mjs measured; milliseconds as p50/p95/p99. `alive`: what /health took, which reads nothing; `documents after`: how long the documents were still being made when the people were done. */
export const printed = ({ machine, start, levels, memory: held, history, database }) => `${table([
  ['', 'cases', 'acts', 'acts/s', 'floor/s', 'ratio', 'moves ms', 'entries ms', 'floor ms', 'told after ms', 'alive ms', 'documents after s', 'CPU ms/act (node, its documents, PostgreSQL, Temporal)', 'floor', 'load'],
  ...levels.map((one) => [one.name, String(one.cases), String(one.acts), number(one.actsPerSecond, 1), number(one.floorPerSecond, 1), number(one.ratio, 2), ms(one.moves), ms(one.entries), ms(one.floor), ms(one.told), `${ms(one.alive)} (most ${number(one.alive.most)})`, number(one.documentsAfter, 1), cpu(one.cpuMsPerAct), number(one.floorCpuMs, 1), number(one.load, 1)]),
])}

Refused of the ${levels.at(-1).people} people in one case: ${levels.at(-1).refused}
Start to ready: first ${number(start.firstSeconds, 1)} s, second ${number(start.secondSeconds, 1)} s
History of a whole case (${history.ended} of ${history.cases} ended): ${history.moves} moves, ${history.events} events (most ${history.eventsMost}), ${number(history.bytes / 1000, 1)} kB (most ${number(history.bytesMost / 1000, 1)}); per move ${number(history.events / history.moves, 1)} events, ${number(history.bytes / history.moves)} bytes
Database per case: ${number(database.bytesPerCase / 1000)} kB, of it ${number(database.reportBytesPerCase / 1000)} kB of documents; ${number(database.eventsPerCase)} events
Memory after the first level: ${memory(held.afterFirstLevel)}; at the end: ${memory(held.atEnd)}
Machine: ${machine.cpus} CPUs, Node ${machine.node}, load ${number(machine.loadBefore, 1)} before and ${number(machine.loadAfter, 1)} after; requests sent again on a closed connection: ${machine.resent}
`
