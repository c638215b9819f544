'use strict';

// Steps 4 and 6: the pack's issue is in the log, and it names the files of the bundle.

const ISSUED = 'dk.seamark.reporting.committee-pack-issued.v1';
const REDACTED = 'dk.seamark.reporting.committee-pack-redacted.v1';

/** Step 4: the proof that stands for itself. */
async function checkProof(bundle, key, checkpoint, tree, events) {
  try {
    const {issuedAt} = bundle.manifest;
    const proof = readProof(bundle.file('issue.tlog-proof'));
    if (proof.index !== issuedAt - 1) {
      throw new Flaw('proof.other-leaf', proof.index + 1);
    }
    await requireSigned(proof.checkpoint.note, key);
    if (proof.checkpoint.note.text !== checkpoint.note.text) {
      throw new Flaw('proof.other-checkpoint');
    }
    const issue = events.find((event) => event.position === issuedAt);
    if (!issue) {
      throw new Flaw('proof.not-in-events');
    }
    if (!(await tree.holds(proof.index, issue.hash, proof.path))) {
      throw new Flaw('proof.not-in-log');
    }
    return Result.passed(proof, say('proof.passed', issuedAt));
  } catch (flaw) {
    return Result.of(flaw);
  }
}

/** Step 6: what the event that issued the pack says. */
async function checkIssue(bundle, tree, events) {
  const {manifest} = bundle;
  const proved = events.find((event) => event.position === manifest.issuedAt);
  if (!proved) {
    return Result.unchecked(null, say('issue.not-proved'));
  }
  if (proved.leaf.type !== ISSUED) {
    return Result.of(new Flaw('issue.none', manifest.issuedAt));
  }
  const issued = proved.event;
  const flaws = [];
  const compare = (name, told, right) => {
    if (told !== right) {
      flaws.push(say('issue.field', name, told, right));
    }
  };
  compare(say('name.municipality'), manifest.municipality, issued.municipality);
  compare(say('name.plan'), manifest.planId, issued.planId);
  compare(say('name.period'), manifest.period, issued.period);
  compare(say('name.number'), manifest.number, issued.number);
  compare(say('name.ledger-position'), manifest.packPosition, issued.position);
  if (issued.position >= manifest.issuedAt) {
    flaws.push(say('issue.position', issued.position, manifest.issuedAt));
  }
  try {
    if (manifest.isRedacted) {
      return await checkRedaction(bundle, tree, issued, flaws);
    }
    const renderings = readRenderings(issued);
    return await compareRenderings(
      bundle, renderings, flaws, say('issue.passed', renderings.length, manifest.issuedAt));
  } catch (flaw) {
    return Result.of(flaw);
  }
}

/** The files are those that took the place of the issued ones, as the event says that redacted the pack. */
async function checkRedaction(bundle, tree, issued, flaws) {
  const proved = await new EventReader(bundle.manifest, tree, PLAN_PART).later(bundle.file(REDACTION));
  const redacted = proved.event;
  const isOfPack = proved.leaf.type === REDACTED
    && redacted.period === issued.period
    && redacted.number === issued.number
    && listOf(redacted.erased).length > 0;
  const formats = (event) => readRenderings(event).map(({format}) => format).sort().join(' ');
  if (!isOfPack || formats(redacted) !== formats(issued)) {
    throw new Flaw('issue.no-redaction', proved.position);
  }
  const renderings = readRenderings(redacted);
  return compareRenderings(
    bundle,
    renderings,
    flaws,
    say('issue.redacted', redacted.erased.length, proved.position, renderings.length),
    redacted.erased.map((text) => say('issue.erased', text)));
}

function readRenderings(event) {
  requireMembers(event, {renderings: 'list'}, true);
  return event.renderings.map((each) => requireMembers(each, {bytes: 'whole', format: 'text', sha256: 'text'}, true));
}

async function compareRenderings(bundle, renderings, flaws, passed, notes = []) {
  const packs = new Set([...bundle.files.keys()].filter((name) => name.startsWith('pack.')));
  for (const rendering of renderings) {
    const name = `pack.${rendering.format}`;
    const content = bundle.files.get(name);
    packs.delete(name);
    if (!content) {
      flaws.push(say('issue.file-missing', name));
    } else if (content.length !== rendering.bytes || toHex(await sha256(content)) !== rendering.sha256) {
      flaws.push(say('issue.file-another', name));
    }
    await breathe();
  }
  packs.forEach((name) => flaws.push(say('issue.file-foreign', name)));
  return flaws.length === 0
    ? Result.passed(renderings, passed, notes)
    : Result.failed(renderings, say('issue.failed'), flaws);
}
