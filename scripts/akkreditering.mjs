#!/usr/bin/env node
// The command `akkreditering` of a clone: compiles what has changed, then runs it in this very process.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.mjs'
import { install, project, requireNode } from './install.mjs'

requireNode()
install()
build()
await import(pathToFileURL(join(project, 'dist', 'cli-main.js')).href)
