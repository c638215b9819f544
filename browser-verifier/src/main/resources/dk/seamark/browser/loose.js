'use strict';

// A bundle that somebody packed again: a ZIP file of any ordinary form, read within bounds.

const LOOSE = {
  zip64: 0xffffffff,
  encrypted: 1,
  sizesBehind: 8,
  stored: 0,
  deflated: 8,
  highestRatio: 200,
  mostlyHarmless: 1_000_000,
  longestEnd: 22 + 65_535,
};

/** What operating systems lay into ZIP files, unasked. */
const OF_THE_SYSTEM = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** The files by their names; null if it is no ZIP file. If all of them are in one folder, its name is left out. */
async function looseZip(bytes) {
  const view = viewOf(bytes);
  const end = endOf(bytes, view);
  if (end < 0) {
    return null;
  }
  const files = new Map();
  const notes = [];
  for (const entry of looseEntries(bytes, view, end)) {
    const base = entry.name.slice(entry.name.lastIndexOf('/') + 1);
    if (entry.name.startsWith('__MACOSX/') || OF_THE_SYSTEM.has(base)) {
      notes.push(say('files.of-the-system', entry.name));
    } else if (!entry.name.endsWith('/')) {
      files.set(entry.name, await unpacked(bytes, view, entry));
    }
  }
  return {files: withoutFolder(files), notes};
}

function endOf(bytes, view) {
  for (let at = bytes.length - ZIP.endBytes; at >= Math.max(0, bytes.length - LOOSE.longestEnd); at--) {
    if (view.getUint32(at, true) === ZIP.end && at + ZIP.endBytes + view.getUint16(at + 20, true) === bytes.length) {
      return at;
    }
  }
  return -1;
}

function looseEntries(bytes, view, end) {
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count === 0xffff || at === LOOSE.zip64 || view.getUint32(end + 12, true) === LOOSE.zip64) {
    throw new Flaw('page.zip64');
  }
  if (count > ZIP.mostFiles) {
    throw new Flaw('zip.too-many', ZIP.mostFiles);
  }
  const entries = [];
  const names = new Set();
  let left = ZIP.mostBytes;
  for (let i = 0; i < count; i++) {
    const entry = looseEntry(bytes, view, at, end);
    at = entry.next;
    left -= entry.size;
    if (left < 0) {
      throw new Flaw('files.too-large', ZIP.mostBytes);
    }
    if (names.has(entry.name)) {
      throw new Flaw('zip.twice', entry.name);
    }
    names.add(entry.name);
    entries.push(entry);
  }
  if (at !== end) {
    throw new Flaw('zip.unreadable');
  }
  return entries;
}

function looseEntry(bytes, view, at, end) {
  if (at + ZIP.centralBytes > end || view.getUint32(at, true) !== ZIP.central) {
    throw new Flaw('zip.unreadable');
  }
  const nameEnd = at + ZIP.centralBytes + view.getUint16(at + 28, true);
  const name = textOf(bytes.subarray(at + ZIP.centralBytes, nameEnd));
  const entry = {
    name,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    local: view.getUint32(at + 42, true),
    next: nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  };
  if (entry.packed === LOOSE.zip64 || entry.size === LOOSE.zip64 || entry.local === LOOSE.zip64) {
    throw new Flaw('page.zip64');
  }
  if (entry.flags & LOOSE.encrypted) {
    throw new Flaw('page.zip-encrypted', name);
  }
  if (leadsOut(name)) {
    throw new Flaw('zip.name', name);
  }
  if (entry.method !== LOOSE.stored && entry.method !== LOOSE.deflated) {
    throw new Flaw('page.zip-method', name, entry.method);
  }
  if (entry.size > LOOSE.mostlyHarmless && entry.size > LOOSE.highestRatio * entry.packed) {
    throw new Flaw('page.zip-ratio', name, LOOSE.highestRatio);
  }
  return entry;
}

function leadsOut(name) {
  return name === '' || /[\\:\p{Cc}]/u.test(name) || name.startsWith('/') || name.split('/').includes('..');
}

/** The content of an entry; what stands before it must say what the directory says. */
async function unpacked(bytes, view, entry) {
  const at = entry.local;
  if (at + ZIP.localBytes > bytes.length || view.getUint32(at, true) !== ZIP.local) {
    throw new Flaw('zip.unreadable');
  }
  const nameEnd = at + ZIP.localBytes + view.getUint16(at + 26, true);
  const start = nameEnd + view.getUint16(at + 28, true);
  const behind = (entry.flags & LOOSE.sizesBehind) !== 0;
  const told = [view.getUint16(at + 6, true), view.getUint16(at + 8, true)];
  const sizes = [view.getUint32(at + 14, true), view.getUint32(at + 18, true), view.getUint32(at + 22, true)];
  if (start + entry.packed > bytes.length
    || told[0] !== entry.flags
    || told[1] !== entry.method
    || (!behind && String(sizes) !== String([entry.crc, entry.packed, entry.size]))
    || latin1(bytes.subarray(at + ZIP.localBytes, nameEnd)) !== latin1(bytesOf(entry.name))) {
    throw new Flaw('page.zip-contradicts', entry.name);
  }
  const packed = bytes.subarray(start, start + entry.packed);
  const content = entry.method === LOOSE.stored ? packed : await inflated(packed, entry);
  if (content.length !== entry.size || (await crc32(content)) !== entry.crc) {
    throw new Flaw('page.zip-contradicts', entry.name);
  }
  return content;
}

/** Unpacks by the browser's own code, and stops as soon as there is more than the directory says. */
async function inflated(packed, entry) {
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts = [];
  let length = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      length += part.value.length;
      if (length > entry.size) {
        await reader.cancel();
        throw new Flaw('page.zip-contradicts', entry.name);
      }
      await breathe();
    }
  } catch (failure) {
    throw failure instanceof Flaw ? failure : new Flaw('zip.unreadable');
  }
  return joined(...parts);
}

function withoutFolder(files) {
  const first = files.keys().next().value ?? '';
  const folder = first.slice(0, first.indexOf('/') + 1);
  if (folder === '' || ![...files.keys()].every((name) => name.startsWith(folder))) {
    return files;
  }
  return new Map([...files].map(([name, content]) => [name.slice(folder.length), content]));
}
