'use strict';

// Loaded into every measured process and into those it starts: each says at its end what it used.

const { writeFileSync } = require('node:fs');
const { join } = require('node:path');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeFileSync(
    join(process.env.BENCH_USAGE, `${process.pid}.json`),
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 }),
  );
});
