'use strict';

// Step 1: the files are those that the manifest lists, and nothing else is there.

const FORMATS = ['seamark-bundle/1', 'seamark-bundle/2', 'seamark-bundle/3', 'seamark-bundle/4', 'seamark-bundle/5'];
const OTHER_FILES = ['checkpoint', 'issue.tlog-proof', 'events.jsonl', 'key'];
const REDACTION = 'redaction.json';
const STRAYS = 'strays.jsonl';
const CRATE = 'ro-crate-metadata.json';

/** What a bundle says that it holds, and of which pack. Nobody signed it: each of its words is held against a proof. */
class Manifest {
  static members = {
    checkpointSize: 'whole', files: 'list', format: 'text', issuedAt: 'whole', municipality: 'text', number: 'whole',
    origin: 'text', packPosition: 'whole', period: 'text', planId: 'text', verifierKey: 'text',
  };

  static read(bytes) {
    try {
      const value = requireMembers(readCanonical(bytes), Manifest.members);
      for (const file of value.files) {
        requireMembers(file, {bytes: 'whole', name: 'text', sha256: 'text'});
      }
      if (!FORMATS.includes(value.format)) {
        throw new Flaw('files.format', value.format);
      }
      return Object.assign(new Manifest(), value);
    } catch (flaw) {
      throw flaw instanceof Flaw ? flaw.at(nameOf('manifest.json')) : flaw;
    }
  }

  get revision() {
    return Number(this.format.split('/')[1]);
  }

  lists(name) {
    return this.files.some((file) => file.name === name);
  }

  /** Whether texts of the pack were erased, so that it was redacted. */
  get isRedacted() {
    return this.revision === 3 || (this.revision > 3 && this.lists(REDACTION));
  }

  /** Whether the bundle holds the municipality's events about stray records. */
  get holdsStrays() {
    return this.revision === 4 || (this.revision > 4 && this.lists(STRAYS));
  }

  /** Whether the bundle describes its files as an RO-Crate as well. */
  get holdsCrate() {
    return this.revision >= 5;
  }

  mayHold(name) {
    return OTHER_FILES.includes(name)
      || name.startsWith('pack.')
      || (this.isRedacted && name === REDACTION)
      || (this.holdsStrays && name === STRAYS)
      || (this.holdsCrate && name === CRATE);
  }

  get subject() {
    return say('subject.pack', this.number, this.period, this.planId, this.municipality);
  }
}

/** The files of a bundle, with its manifest. */
class Bundle {
  constructor(files, manifest) {
    this.files = files;
    this.manifest = manifest;
  }

  /** A file that every bundle has. */
  file(name) {
    const content = this.files.get(name);
    if (!content) {
      throw new Flaw('files.missing', name);
    }
    return content;
  }
}

/** Step 1 of a ZIP file. */
async function openBundle(bytes) {
  if (bytes.length > ZIP.mostBytes) {
    return Result.of(new Flaw('files.too-large', ZIP.mostBytes));
  }
  let form;
  try {
    form = await strictZip(bytes);
    if (!form.files.has('manifest.json')) {
      throw new Flaw('files.no-manifest');
    }
  } catch (flaw) {
    return flaw instanceof Flaw ? openLoose(bytes, flaw) : Result.of(flaw);
  }
  try {
    return await comparedStrictly(form, Manifest.read(form.files.get('manifest.json')));
  } catch (flaw) {
    return Result.of(flaw);
  }
}

async function comparedStrictly(form, manifest) {
  const flaws = [...form.flaws];
  for (const file of manifest.files) {
    const content = form.files.get(file.name);
    if (!manifest.mayHold(file.name)) {
      flaws.push(say('files.foreign', file.name));
    }
    if (!content) {
      flaws.push(say('files.missing', file.name));
    } else if (content.length !== file.bytes) {
      flaws.push(say('files.size', file.name, content.length, file.bytes));
    } else if (toHex(await sha256(content)) !== file.sha256) {
      flaws.push(say('files.digest', file.name));
    }
    await breathe();
  }
  flaws.push(...crateFlaws(manifest, form.files));
  const names = [...form.files.keys()];
  const listed = ['manifest.json', ...manifest.files.map((file) => file.name)];
  if (flaws.length === 0 && (names.length !== listed.length || names.some((name, i) => name !== listed[i]))) {
    flaws.push(say('files.order', names.join(', ')));
  }
  const bundle = new Bundle(form.files, manifest);
  return flaws.length === 0
    ? Result.passed(bundle, say('files.passed', manifest.files.length))
    : Result.failed(bundle, say('files.failed'), flaws);
}

/** Step 1 of a bundle that was packed again: what it holds can be checked, that it is unchanged itself cannot. */
async function openLoose(bytes, flaw) {
  let loose;
  try {
    loose = await looseZip(bytes);
  } catch (other) {
    if (!(other instanceof Flaw)) {
      throw other;
    }
    return Result.failed(null, flaw.said, [other.said]);
  }
  const first = loose?.files.get('manifest.json');
  if (!first) {
    const kind = loose === null ? kindOf(bytes) : kindOfZip(loose.files);
    return Result.of(kind ? new Flaw('files.wrong', kind, flaw.said) : flaw);
  }
  try {
    return await comparedLoosely(loose, Manifest.read(first), flaw);
  } catch (other) {
    return Result.of(other);
  }
}

async function comparedLoosely(loose, manifest, flaw) {
  const flaws = [];
  const notes = [flaw.said];
  const files = new Map();
  for (const file of manifest.files) {
    const content = loose.files.get(file.name);
    if (!manifest.mayHold(file.name)) {
      flaws.push(say('files.foreign', file.name));
    }
    if (content) {
      files.set(file.name, await listed(file, content, flaws, notes));
    } else {
      flaws.push(say('files.missing', file.name));
    }
    await breathe();
  }
  flaws.push(...crateFlaws(manifest, files));
  for (const name of loose.files.keys()) {
    if (name !== 'manifest.json' && !manifest.lists(name)) {
      flaws.push(say('files.foreign', name));
    }
  }
  notes.push(...loose.notes);
  const bundle = new Bundle(files, manifest);
  return flaws.length === 0
    ? Result.unchecked(bundle, say('files.repacked'), notes)
    : Result.failed(bundle, say('files.failed'), [...flaws, ...notes]);
}

/** The content that the manifest lists; it may have got other line ends on its way. */
async function listed(file, content, flaws, notes) {
  const isListed = async (bytes) => bytes.length === file.bytes && toHex(await sha256(bytes)) === file.sha256;
  if (await isListed(content)) {
    return content;
  }
  const plain = withLf(content);
  if (await isListed(plain)) {
    notes.push(say('files.line-ends', file.name));
    return plain;
  }
  flaws.push(say('files.digest', file.name));
  return content;
}
