'use strict';

// Signed notes, checkpoints and proofs, as C2SP writes them. Signatures are Ed25519, which the browser itself verifies.

const NOTE_KEY = 1;
const SIGNATURE_DASH = '— ';
const MOST_SIGNATURES = 100;
const LONGEST_PROOF = 63;

/** A number as checkpoints and proofs write it; null if it is none, or beyond what a browser counts exactly. */
function wholeNumber(text) {
  const number = /^(0|[1-9][0-9]{0,17})$/.test(text) ? Number(text) : null;
  return Number.isSafeInteger(number) ? number : null;
}

function isKeyName(name) {
  return name !== '' && !/[\s+]/.test(name);
}

/** The Ed25519 key that this text is: a vkey of C2SP signed-note. */
async function readKey(text) {
  const second = text.indexOf('+');
  const third = second < 0 ? -1 : text.indexOf('+', second + 1);
  if (third < 0) {
    throw new Flaw('note.key', text);
  }
  const name = text.slice(0, second);
  const typed = base64(text.slice(third + 1));
  if (!isKeyName(name) || typed.length !== 33 || typed[0] !== NOTE_KEY) {
    throw new Flaw('note.key', text);
  }
  const id = (await sha256(bytesOf(`${name}\n`), typed)).subarray(0, 4);
  if (toHex(id) !== text.slice(second + 1, third)) {
    throw new Flaw('note.key-number', text);
  }
  return {text, name, id, raw: typed.subarray(1)};
}

/** Whether these bytes are the key's signature of a message. */
async function isSigned(key, message, signature) {
  let imported;
  try {
    imported = await crypto.subtle.importKey('raw', key.raw, {name: 'Ed25519'}, false, ['verify']);
  } catch (failure) {
    if (failure.name === 'NotSupportedError') {
      throw new Unchecked('page.no-ed25519');
    }
    return false;
  }
  return signature.length === 64 && crypto.subtle.verify({name: 'Ed25519'}, imported, signature, message);
}

/** A text and the signatures below it. */
function readNote(bytes) {
  const note = textOf(bytes);
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f]/.test(note)) {
    throw new Flaw('note.none');
  }
  const below = note.slice(end + 2);
  if (below === '') {
    throw new Flaw('note.unsigned');
  }
  const signatures = below.slice(0, -1).split('\n').map(readSignature);
  if (signatures.length > MOST_SIGNATURES) {
    throw new Flaw('note.too-many-signatures', MOST_SIGNATURES);
  }
  return {text: note.slice(0, end + 1), signatures};
}

function readSignature(line) {
  const parts = line.startsWith(SIGNATURE_DASH) ? line.slice(SIGNATURE_DASH.length).split(' ') : [];
  if (parts.length !== 2 || !isKeyName(parts[0])) {
    throw new Flaw('note.signature-line', line);
  }
  const bytes = base64(parts[1]);
  if (bytes.length < 5) {
    throw new Flaw('note.signature-line', line);
  }
  return {name: parts[0], id: bytes.subarray(0, 4), bytes: bytes.subarray(4)};
}

function isMadeBy(signature, key) {
  return signature.name === key.name && same(signature.id, key.id);
}

/** Demands that a key signed a note's text. */
async function requireSigned(note, key) {
  const made = note.signatures.filter((signature) => isMadeBy(signature, key));
  if (made.length === 0) {
    throw new Flaw('note.not-by-key', key.text);
  }
  // The log signs once: a second line would say nothing, and could be anybody's.
  if (made.length > 1 || !(await isSigned(key, bytesOf(note.text), made[0].bytes))) {
    throw new Flaw('note.wrong-signature', key.name);
  }
}

/** What a log says of itself at a size. */
function readCheckpoint(bytes) {
  const note = readNote(bytes);
  const lines = note.text.split('\n');
  const size = wholeNumber(lines[1] ?? '');
  if (lines.length !== 4 || lines[0] === '' || lines[2] === '' || !size) {
    throw new Flaw('checkpoint.form');
  }
  return {origin: lines[0], size, root: base64(lines[2], 32), note};
}

/** A proof that a leaf is in a log (C2SP tlog-proof). */
function readProof(bytes) {
  const first = 'c2sp.org/tlog-proof@v1\n';
  const text = textOf(bytes);
  const end = text.indexOf('\n\n');
  if (!text.startsWith(first) || end < first.length) {
    throw new Flaw('proof.form');
  }
  const lines = text.slice(first.length, end).split('\n');
  const index = lines[0].startsWith('index ') ? wholeNumber(lines[0].slice(6)) : null;
  if (index === null || lines.length > LONGEST_PROOF + 1) {
    throw new Flaw('proof.index');
  }
  const path = lines.slice(1).map((line) => base64(line, 32));
  return {index, path, checkpoint: readCheckpoint(bytesOf(text.slice(end + 2)))};
}
