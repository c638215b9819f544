'use strict';

// The forms that things are read from: UTF-8, Base64, hashes, and JSON in its canonical form. All of them strictly.

const DEEPEST = 100;

/** The text that these bytes are in UTF-8. */
function textOf(bytes) {
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new Flaw('form.utf8');
  }
}

function bytesOf(text) {
  return new TextEncoder().encode(text);
}

/** The bytes that a text in standard Base64 stands for; of so many, if a length is given. */
function base64(text, length) {
  let binary;
  try {
    binary = atob(text);
  } catch {
    throw new Flaw('form.base64', text);
  }
  // The decoder looks away from blanks and from the last letter's unused bits.
  if (btoa(binary) !== text) {
    throw new Flaw('form.base64', text);
  }
  if (length !== undefined && binary.length !== length) {
    throw new Flaw('form.bytes', text, length);
  }
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = binary.charCodeAt(i);
  }
  return bytes;
}

function toBase64(bytes) {
  return btoa(String.fromCharCode(...bytes));
}

function toHex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function same(one, other) {
  return one.length === other.length && one.every((byte, i) => byte === other[i]);
}

function joined(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** SHA-256 of these parts, one after the other; by the browser's own code. */
async function sha256(...parts) {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', parts.length === 1 ? parts[0] : joined(...parts)));
}

/** The value that these bytes say in JSON. */
function readJson(bytes) {
  const text = textOf(bytes);
  let value;
  try {
    value = JSON.parse(text);
  } catch (failure) {
    throw new Flaw('form.json', failure.message);
  }
  requireNamesOnce(text);
  return value;
}

/** Demands of JSON that no object has a name twice: the browser would forget the first, and others the last. */
function requireNamesOnce(text) {
  const open = [];
  for (const [token, string, colon] of text.matchAll(/("[^"\\]*(?:\\.[^"\\]*)*")(\s*:)?|[{}[\]]/g)) {
    if (token === '{' || token === '[') {
      open.push(new Set());
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (colon) {
      const names = open.at(-1);
      const name = JSON.parse(string);
      if (names.has(name)) {
        throw new Flaw('form.json', string);
      }
      names.add(name);
    }
  }
}

/** The value that these bytes say in canonical JSON (RFC 8785). */
function readCanonical(bytes) {
  const value = readJson(bytes);
  if (canonical(value, 0) !== textOf(bytes)) {
    throw new Flaw('form.canonical');
  }
  return value;
}

/** Canonical JSON of values whose numbers are whole: the log's own forms have no others. */
function canonical(value, depth) {
  if (depth > DEEPEST) {
    throw new Flaw('form.json', DEEPEST);
  }
  if (Array.isArray(value)) {
    return `[${value.map((item) => canonical(item, depth + 1)).join(',')}]`;
  }
  if (value !== null && typeof value === 'object') {
    // JavaScript orders strings by their UTF-16 units, as RFC 8785 (3.2.3) does.
    const members = Object.keys(value).sort();
    return `{${members.map((name) => `${quoted(name)}:${canonical(value[name], depth + 1)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new Flaw('form.number');
  }
  return typeof value === 'string' ? quoted(value) : String(value);
}

function quoted(text) {
  if (/\p{Cs}/u.test(text)) {
    throw new Flaw('form.canonical');
  }
  return JSON.stringify(text);
}

const KINDS = {
  text: [(value) => typeof value === 'string', 'must-be.text'],
  whole: [(value) => Number.isSafeInteger(value), 'must-be.integer'],
  list: [(value) => Array.isArray(value), 'must-be.list'],
};

/**
 * Demands that a value is an object with these members: `{name: 'text'}`; a `?` behind the kind lets it be missing.
 * No others may be there, unless `others` says so.
 */
function requireMembers(value, members, others = false) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Flaw('form.other-kind', say('must-be.object'));
  }
  for (const [name, kind] of Object.entries(members)) {
    requireMember(value, name, kind);
  }
  const foreign = Object.keys(value).filter((name) => !Object.hasOwn(members, name)).sort();
  if (!others && foreign.length > 0) {
    throw new Flaw('form.foreign', foreign.join(', '));
  }
  return value;
}

function requireMember(value, name, kind) {
  const there = Object.hasOwn(value, name) && value[name] !== null;
  const [is, otherwise] = KINDS[kind.replace('?', '')];
  if (!there && !kind.endsWith('?')) {
    throw new Flaw('form.other-kind', say('must-be.there')).at(nameOf(name));
  }
  if (there && !is(value[name])) {
    throw new Flaw('form.other-kind', say(otherwise)).at(nameOf(name));
  }
}

/** The same bytes with each CR LF as LF: some programs write the one where the other was signed. */
function withLf(bytes) {
  return bytes.filter((byte, i) => byte !== 13 || bytes[i + 1] !== 10);
}
