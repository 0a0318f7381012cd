// Completes package-lock.json after `npm install`: a registry that lacks the packages of other platforms makes npm leave them out, and
// `npm ci` then refuses the lock on every machine. Adds each missing optional package by its exact version; integrity comes with use.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const { packages } = lock
const systems = { darwin: 'darwin', macos: 'darwin', win32: 'win32', windows: 'win32', freebsd: 'freebsd', android: 'android', openharmony: 'openharmony', linux: 'linux' }
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32', 'arm']
const systemOf = (name) => Object.entries(systems).find(([word]) => name.includes(word))?.[1]
const processorOf = (name) => processors.find((word) => name.includes(word))

for (const { optionalDependencies = {}, dev } of Object.values(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (Object.keys(packages).some((place) => place === `node_modules/${name}` || place.endsWith(`/node_modules/${name}`))) continue
    const os = systemOf(name)
    const cpu = processorOf(name)
    const libc = name.endsWith('musl') ? 'musl' : name.endsWith('gnu') && os === 'linux' ? 'glibc' : undefined
    packages[`node_modules/${name}`] = {
      version: version.replace(/^[\^~]/, ''), ...(cpu ? { cpu: [cpu] } : {}), ...(dev ? { dev } : {}), ...(libc ? { libc: [libc] } : {}), optional: true, ...(os ? { os: [os] } : {}),
    }
    process.stdout.write(`${name}@${version}\n`)
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
