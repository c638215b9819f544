'use strict';

// The one ZIP form that a bundle has: stored entries, one after the other, with the time 1980-01-01 and nothing that is
// not needed.

const ZIP = {
  local: 0x04034b50,
  central: 0x02014b50,
  end: 0x06054b50,
  localBytes: 30,
  centralBytes: 46,
  endBytes: 22,
  mostFiles: 100,
  mostBytes: 200_000_000,
  name: /^[a-z0-9]+([.-][a-z0-9]+)*$/,
};

const CRC_TABLE = Uint32Array.from({length: 256}, (ignored, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) {
    crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return crc;
});

async function crc32(bytes) {
  let crc = 0xffffffff;
  for (let from = 0; from < bytes.length; from += 4_000_000) {
    const to = Math.min(bytes.length, from + 4_000_000);
    for (let i = from; i < to; i++) {
      crc = CRC_TABLE[(crc ^ bytes[i]) & 0xff] ^ (crc >>> 8);
    }
    await breathe();
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function latin1(bytes) {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** The files by their names, in the bundle's order, and where the form is another though they can be read. */
async function strictZip(bytes) {
  const view = viewOf(bytes);
  const files = new Map();
  const entries = [];
  const flaws = [];
  let at = 0;
  while (bytes.length - at >= ZIP.localBytes && view.getUint32(at, true) === ZIP.local) {
    const {name, start, size} = strictEntry(bytes, view, at);
    const content = bytes.subarray(start, start + size);
    const entry = {name, at, size, crc: await crc32(content)};
    if (!same(localHeader(entry), bytes.subarray(at, start))) {
      flaws.push(say('zip.header', name));
    }
    if (files.has(name)) {
      throw new Flaw('zip.twice', name);
    }
    files.set(name, content);
    entries.push(entry);
    if (entries.length > ZIP.mostFiles) {
      throw new Flaw('zip.too-many', ZIP.mostFiles);
    }
    at = start + size;
  }
  if (entries.length === 0) {
    throw new Flaw('zip.none');
  }
  if (!same(directory(entries, at), bytes.subarray(at))) {
    flaws.push(say('zip.directory'));
  }
  return {files, flaws};
}

function strictEntry(bytes, view, at) {
  const nameLength = view.getUint16(at + 26, true);
  const size = view.getUint32(at + 22, true);
  const start = at + ZIP.localBytes + nameLength + view.getUint16(at + 28, true);
  if (start + size > bytes.length) {
    throw new Flaw('zip.cut-off');
  }
  const name = latin1(bytes.subarray(at + ZIP.localBytes, at + ZIP.localBytes + nameLength));
  if (nameLength > 64 || !ZIP.name.test(name)) {
    throw new Flaw('zip.name', name);
  }
  if (view.getUint16(at + 8, true) !== 0) {
    throw new Flaw('zip.compressed', name);
  }
  return {name, start, size};
}

/** Numbers of so many bytes each, little-endian: pairs of width and value. */
function numbers(...pairs) {
  const out = new Uint8Array(pairs.reduce((sum, [width]) => sum + width, 0));
  const view = viewOf(out);
  let at = 0;
  for (const [width, value] of pairs) {
    if (width === 4) {
      view.setUint32(at, value, true);
    } else {
      view.setUint16(at, value, true);
    }
    at += width;
  }
  return out;
}

/** What the local and the central header share: from the version needed to the length of the extra field. */
function common(entry) {
  return numbers(
    [2, 10], [2, 0x0800], [2, 0], [4, 0x00210000], [4, entry.crc], [4, entry.size], [4, entry.size],
    [2, entry.name.length], [2, 0]);
}

function localHeader(entry) {
  return joined(numbers([4, ZIP.local]), common(entry), bytesOf(entry.name));
}

function directory(entries, at) {
  const headers = entries.map((entry) => joined(
    numbers([4, ZIP.central], [2, 10]), common(entry), new Uint8Array(10), numbers([4, entry.at]),
    bytesOf(entry.name)));
  const size = headers.reduce((sum, header) => sum + header.length, 0);
  const end = numbers(
    [4, ZIP.end], [4, 0], [2, entries.length], [2, entries.length], [4, size], [4, at], [2, 0]);
  return joined(...headers, end);
}
