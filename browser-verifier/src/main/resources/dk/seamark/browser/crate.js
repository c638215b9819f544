'use strict';

// The description of a bundle's files as an RO-Crate. It proves nothing, so it has to name exactly the files of the
// manifest.

/** Where the description differs from the manifest; empty if it does not, or the bundle's form has none. */
function crateFlaws(manifest, files) {
  if (!manifest.holdsCrate) {
    return [];
  }
  const content = files.get(CRATE);
  if (!content) {
    return [say('crate.missing')];
  }
  try {
    return comparedCrate(manifest, readJson(content));
  } catch (flaw) {
    if (!(flaw instanceof Flaw)) {
      throw flaw;
    }
    return [flaw.at(nameOf(CRATE)).said];
  }
}

function comparedCrate(manifest, crate) {
  const entities = new Map();
  for (const entity of listOf(crate?.['@graph'])) {
    const id = idOf(entity);
    if (entities.has(id)) {
      throw new Flaw('crate.twice', id);
    }
    entities.set(id, entity);
  }
  if (!entities.has('./')) {
    throw new Flaw('crate.no-root');
  }
  const parts = new Set(listOf(entities.get('./').hasPart).map(idOf));
  const foreign = new Set([...parts, ...[...entities].filter(([, entity]) => isFile(entity)).map(([id]) => id)]);
  const flaws = [];
  // The manifest names this file's digest, so this one cannot name the manifest's.
  foreign.delete('manifest.json');
  for (const file of manifest.files.filter(({name}) => name !== CRATE)) {
    const entity = entities.get(file.name);
    if (!entity || !isFile(entity) || !parts.has(file.name)) {
      flaws.push(say('crate.part-missing', file.name));
    } else if (entity.sha256 !== file.sha256 || String(entity.contentSize) !== String(file.bytes)) {
      flaws.push(say('crate.digest', file.name));
    }
    foreign.delete(file.name);
  }
  return [...flaws, ...[...foreign].sort().map((name) => say('crate.part-foreign', name))];
}

function listOf(value) {
  return Array.isArray(value) ? value : [];
}

function idOf(entity) {
  return String(entity?.['@id'] ?? '');
}

function isFile(entity) {
  const type = entity?.['@type'];
  return Array.isArray(type) ? type.includes('File') : type === 'File';
}
