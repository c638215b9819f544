'use strict';

// What a file is that was given in place of another, as far as its beginning tells; null if nothing tells.

function kindOf(bytes) {
  const text = new TextDecoder().decode(bytes.subarray(0, 4000));
  const start = text.trim().toLowerCase();
  if (text === '') {
    return say('kind.empty');
  }
  if (text.startsWith('%PDF-')) {
    return say('kind.pdf');
  }
  if (text.startsWith('PK\u0003\u0004')) {
    return say('kind.bundle');
  }
  if (start.startsWith('<!doctype html') || start.startsWith('<html')) {
    return say('kind.page');
  }
  if (start.startsWith('{')) {
    return say('kind.json');
  }
  if (text.startsWith('c2sp.org/tlog-proof')) {
    return say('kind.proof');
  }
  if (/\r?\n\r?\n— /.test(text)) {
    return say('kind.checkpoint');
  }
  return /^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/=]+\s*$/.test(text) ? say('kind.key') : null;
}

/** What a ZIP file with these files is, if not a bundle. */
function kindOfZip(files) {
  if (files.has('[Content_Types].xml')) {
    return say('kind.office');
  }
  return files.size === 0 ? null : say('kind.zip', [...files.keys()].join(', '));
}
