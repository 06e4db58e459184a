// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds ONNX Runtime's Node package (never part of the product) and opens models with it.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const kFetched = fileURLToPath(new URL('../../../.cache/peers/node_modules', import.meta.url));

/// MOTE_ORT names a node_modules folder; without it the one of packaging/install-peers is taken.
export function loadRuntime() {
  const folder = resolve(process.env.MOTE_ORT ?? kFetched);
  if (!existsSync(`${folder}/onnxruntime-node`)) {
    throw new Error(`${folder} holds no onnxruntime-node: run packaging/install-peers or set MOTE_ORT`);
  }
  return createRequire(`${folder}/`)('onnxruntime-node');
}

export function openSession(runtime, model, threads) {
  return runtime.InferenceSession.create(model, {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  });
}
