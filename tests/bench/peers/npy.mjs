// SPDX-FileCopyrightText: 2026 Mote Studio contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// NumPy .npy files (little-endian, C order) to typed arrays and back; bool is kept as bytes.
import { readFileSync, writeFileSync } from 'node:fs';

// [NumPy's type code, ONNX Runtime's name, array]; Node 20 has no array of float16, its bits stand in.
const kTypes = [
  ['<f4', 'float32', Float32Array],
  ['<f8', 'float64', Float64Array],
  ['<f2', 'float16', Uint16Array],
  ['|i1', 'int8', Int8Array],
  ['|u1', 'uint8', Uint8Array],
  ['<i2', 'int16', Int16Array],
  ['<u2', 'uint16', Uint16Array],
  ['<i4', 'int32', Int32Array],
  ['<u4', 'uint32', Uint32Array],
  ['<i8', 'int64', BigInt64Array],
  ['<u8', 'uint64', BigUint64Array],
  ['|b1', 'bool', Uint8Array],
];

export function arrayOf(type) {
  const row = kTypes.find(([, name]) => name === type);
  if (!row) throw new Error(`element type ${type} has no .npy form`);
  return row[2];
}

/// { type, dims, data }; throws an Error naming the file.
export function readNpy(path) {
  const file = readFileSync(path);
  const fail = (why) => { throw new Error(`${path}: ${why}`); };
  if (file.length < 12 || file.toString('latin1', 0, 6) !== '\x93NUMPY') fail('is no .npy file');
  const start = file[6] === 1 ? 10 : 12;
  const end = start + (file[6] === 1 ? file.readUInt16LE(8) : file.readUInt32LE(8));
  const header = file.toString('latin1', start, end);
  const code = /'descr': *'([^']+)'/.exec(header)?.[1];
  const shape = /'shape': *\(([^)]*)\)/.exec(header)?.[1];
  const row = kTypes.find(([known]) => known === code);
  if (!row || shape === undefined) fail(`has an unknown header ${header.trim()}`);
  if (/'fortran_order': *True/.test(header)) fail('is in Fortran order');
  const dims = shape.split(',').map((part) => part.trim()).filter(Boolean).map(Number);
  const count = dims.reduce((product, dim) => product * dim, 1);
  const bytes = count * row[2].BYTES_PER_ELEMENT;
  if (end + bytes > file.length) fail('ends early');
  const copy = new Uint8Array(file.subarray(end, end + bytes)).buffer;
  return { type: row[1], dims, data: new row[2](copy) };
}

export function writeNpy(path, { type, dims, data }) {
  const row = kTypes.find(([, name]) => name === type);
  if (!row) throw new Error(`${path}: element type ${type} has no .npy form`);
  const shape = dims.length === 1 ? `${dims[0]},` : dims.join(', ');
  const text = `{'descr': '${row[0]}', 'fortran_order': False, 'shape': (${shape}), }`;
  const padded = text.padEnd(Math.ceil((text.length + 11) / 64) * 64 - 11) + '\n';
  const head = Buffer.alloc(10);
  head.write('\x93NUMPY\x01\x00', 'latin1');
  head.writeUInt16LE(padded.length, 8);
  const body = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  writeFileSync(path, Buffer.concat([head, Buffer.from(padded, 'latin1'), body]));
}
