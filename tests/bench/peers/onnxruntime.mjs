#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs or times a model with ONNX Runtime: the oracle for float results and the peer for speed.
import { parseArgs } from 'node:util';

import { arrayOf, readNpy, writeNpy } from './npy.mjs';
import { loadRuntime, openSession } from './session.mjs';

const kUsage = `Usage: onnxruntime.mjs MODEL [--input X.npy]... [--output Y.npy]... [--threads N]
       onnxruntime.mjs MODEL --bench RUNS [--input X.npy]... [--threads N]

One --input per graph input and one --output per graph output, in the model's order. With --bench,
prints {"median_us", "min_us", "p90_us", ...}; inputs that are not given are zeros, unnamed
dimensions 1. Times include the Node binding, some tens of microseconds a run.`;

const kWarmUps = 10;

function argumentsFrom(words) {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      input: { type: 'string', multiple: true, default: [] },
      output: { type: 'string', multiple: true, default: [] },
      bench: { type: 'string' },
      threads: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  const number = (name) => {
    const value = Number(values[name]);
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} needs a number from 1 up`);
    return value;
  };
  if (values.help) return { help: true };
  if (positionals.length !== 1) throw new Error(kUsage);
  return {
    model: positionals[0],
    inputs: values.input,
    outputs: values.output,
    runs: values.bench === undefined ? 0 : number('bench'),
    threads: number('threads'),
  };
}

function zerosFor(metadata) {
  const dims = metadata.shape.map((dim) => (typeof dim === 'number' ? dim : 1));
  const count = dims.reduce((product, dim) => product * dim, 1);
  return { type: metadata.type, dims, data: new (arrayOf(metadata.type))(count) };
}

function feedsFor(runtime, session, { inputs, runs }) {
  const names = session.inputNames;
  if (inputs.length !== names.length && !(runs > 0 && inputs.length === 0)) {
    throw new Error(`the model takes ${names.length} inputs (${names.join(', ')})`);
  }
  return Object.fromEntries(names.map((name, i) => {
    const { type, dims, data } = inputs.length > 0 ? readNpy(inputs[i]) : zerosFor(session.inputMetadata[i]);
    return [name, new runtime.Tensor(type, data, dims)];
  }));
}

async function run(session, feeds, paths) {
  const names = session.outputNames;
  if (paths.length > names.length) throw new Error(`the model gives only ${names.join(', ')}`);
  const results = await session.run(feeds);
  paths.forEach((path, i) => writeNpy(path, results[names[i]]));
}

async function bench(session, feeds, { runs, threads }) {
  const times = [];
  for (let i = -kWarmUps; i < runs; ++i) {
    const start = process.hrtime.bigint();
    await session.run(feeds);
    if (i >= 0) times.push(Number(process.hrtime.bigint() - start) / 1000);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(share * times.length))];
  console.log(JSON.stringify({ median_us: at(0.5), min_us: times[0], p90_us: at(0.9), runs, threads }));
}

async function main(words) {
  const request = argumentsFrom(words);
  if (request.help) return console.log(kUsage);
  const runtime = loadRuntime();
  const session = await openSession(runtime, request.model, request.threads);
  const feeds = feedsFor(runtime, session, request);
  return request.runs > 0 ? bench(session, feeds, request) : run(session, feeds, request.outputs);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  console.error(`onnxruntime.mjs: ${error.message}`);
  process.exitCode = 1;
}
