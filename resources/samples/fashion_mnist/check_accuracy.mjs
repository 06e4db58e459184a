#!/usr/bin/env node
// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Judges the sample with ONNX Runtime over all test pictures: check_accuracy.mjs [MODEL] [DATA].
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { loadRuntime, openSession } from '../../../tests/bench/peers/session.mjs';

const kPixels = 28 * 28;

const model = process.argv[2] ?? fileURLToPath(new URL('ds_cnn.onnx', import.meta.url));
const data = process.argv[3] ?? '/usr/share/datasets/fashion-mnist';

const pixels = gunzipSync(readFileSync(`${data}/t10k-images-idx3-ubyte.gz`)).subarray(16);
const labels = gunzipSync(readFileSync(`${data}/t10k-labels-idx1-ubyte.gz`)).subarray(8);
const runtime = loadRuntime();
const session = await openSession(runtime, model, 1);

const rightPerClass = new Array(10).fill(0);
const countPerClass = new Array(10).fill(0);
for (let i = 0; i < labels.length; ++i) {
  const picture = pixels.subarray(i * kPixels, (i + 1) * kPixels);
  const image = new runtime.Tensor('float32', Float32Array.from(picture, (p) => p / 255), [1, 1, 28, 28]);
  const { probabilities } = await session.run({ image });
  const best = probabilities.data.indexOf(Math.max(...probabilities.data));
  countPerClass[labels[i]] += 1;
  rightPerClass[labels[i]] += best === labels[i] ? 1 : 0;
}
const right = rightPerClass.reduce((sum, count) => sum + count, 0);
console.log(JSON.stringify({
  accuracy: right / labels.length,
  samples: labels.length,
  per_class: rightPerClass.map((count, i) => count / countPerClass[i]),
}));
