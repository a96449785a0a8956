#!/usr/bin/env node
import {main} from '../lib/cli/main.js';
import {processTerminal} from '../lib/cli/terminal.js';

process.exitCode = await main(process.argv.slice(2), processTerminal());
