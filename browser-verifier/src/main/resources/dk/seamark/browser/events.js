'use strict';

// Step 5: each event's leaf is in the log, and its bytes are those that the leaf commits to.

const SALT_BYTES = 32;
const MOST_LINES = 1_000_000;

const LINE_MEMBERS = {
  envelope: 'text?', envelopeSalt: 'text?', leaf: 'text', payload: 'text?', position: 'whole', proof: 'list',
  salt: 'text',
};
const LEAF_MEMBERS = {
  actor: 'text?', commitment: 'text', envelopeCommitment: 'text?', position: 'whole', role: 'text?',
  sequence: 'whole?', source: 'text?', stream: 'text?', time: 'text?', type: 'text?',
};
const ENVELOPE_MEMBERS = {actor: 'text', centre: 'text?', id: 'text', role: 'text', streamSequence: 'whole'};

/** The files of a bundle that hold events, and which events each may hold. */
const PLAN_PART = {
  file: 'events.jsonl',
  requireStream(stream, {municipality, planId}) {
    const plan = `${municipality}/plans/${planId}`;
    if (stream !== plan && !stream.startsWith(`${plan}/`) && !stream.startsWith(`${municipality}/policies/`)) {
      throw new Flaw('events.other-plan', planId);
    }
  },
  holds: (event, stream, {municipality, planId}) =>
    'planId' in event ? event.planId === planId : stream.startsWith(`${municipality}/policies/`),
};
const STRAYS_PART = {
  file: STRAYS,
  requireStream(stream, {municipality}) {
    if (!stream.startsWith(`${municipality}/records/`) && !stream.startsWith(`${municipality}/set-aside/`)) {
      throw new Flaw('events.no-stray');
    }
  },
  holds: () => true,
};

/** Reads lines with events, each for itself, and holds them against the tree of the checkpoint. */
class EventReader {
  constructor(manifest, tree, part) {
    this.manifest = manifest;
    this.tree = tree;
    this.part = part;
  }

  /** The events of a file that are proved, how many lines there are, and what is wrong with the others. */
  async file(content, tell) {
    if (content.length === 0 || content[content.length - 1] !== 10) {
      throw new Flaw('events.cut-off', this.part.file);
    }
    const read = {lines: 0, events: [], flaws: []};
    let after = 0;
    for (let from = 0; from < content.length; ) {
      const to = content.indexOf(10, from);
      read.lines++;
      if (read.lines > MOST_LINES) {
        throw new Flaw('events.too-many', this.part.file, MOST_LINES);
      }
      try {
        const event = await this.#line(read.lines, content.subarray(from, to), after);
        after = event.position;
        read.events.push(event);
      } catch (flaw) {
        read.flaws.push(Result.of(flaw).sentence);
      }
      from = to + 1;
      await breathe(() => tell(from / content.length));
    }
    return read;
  }

  #line(number, bytes, after) {
    let line;
    try {
      line = requireMembers(readCanonical(bytes), LINE_MEMBERS);
    } catch (flaw) {
      throw flaw instanceof Flaw ? flaw.at(say('place.line', number, this.part.file)) : flaw;
    }
    return this.#proved(line, () => {
      if (line.position <= after) {
        throw new Flaw('events.order', after);
      }
      if (line.position > this.manifest.issuedAt) {
        throw new Flaw('events.later', this.manifest.issuedAt);
      }
    });
  }

  /** The event of a line that came after the pack was issued, alone in its file. */
  later(bytes) {
    const line = requireMembers(readCanonical(bytes), LINE_MEMBERS);
    return this.#proved(line, () => {
      if (line.position <= this.manifest.issuedAt) {
        throw new Flaw('events.order', this.manifest.issuedAt);
      }
    });
  }

  async #proved(line, requireOrder) {
    let leaf = null;
    try {
      const content = base64(line.leaf);
      leaf = readLeaf(content);
      if (leaf.position !== line.position) {
        throw new Flaw('events.position', leaf.position);
      }
      requireOrder();
      const hash = await leafHash(content);
      const path = line.proof.map((each) => base64(String(each), 32));
      if (!(await this.tree.holds(line.position - 1, hash, path))) {
        throw new Flaw('proof.not-in-log');
      }
      const payload = await requirePayload(line, leaf);
      const envelope = await requireEnvelope(line, leaf);
      return {position: line.position, leaf, hash, envelope, event: this.#meaning(leaf, payload)};
    } catch (flaw) {
      throw flaw instanceof Flaw ? flaw.at(placeOf(line.position, leaf)) : flaw;
    }
  }

  /** What an event says; null for a record that the ledger could not read either. */
  #meaning(leaf, payload) {
    this.part.requireStream(leaf.stream ?? '', this.manifest);
    if (!leaf.type) {
      return null;
    }
    const known = EVENT_TYPES.get(leaf.type);
    if (!known) {
      throw new Flaw('events.type', leaf.type);
    }
    const event = readJson(payload);
    requireThere(event, known.required);
    if (event.municipality !== this.manifest.municipality
      || !this.part.holds(event, leaf.stream, this.manifest)) {
      throw new Flaw('events.names-other-plan');
    }
    return event;
  }
}

/** Demands the members that an event must have; what stands in them is for step 7, which a page cannot do. */
function requireThere(event, required) {
  requireMembers(event, {}, true);
  for (const name of required) {
    if (!Object.hasOwn(event, name) || event[name] === null) {
      throw new Flaw('form.other-kind', say('must-be.there')).at(nameOf(name));
    }
  }
}

function readLeaf(content) {
  const leaf = requireMembers(readCanonical(content), LEAF_MEMBERS);
  if (leaf.envelopeCommitment && (leaf.actor || leaf.role)) {
    throw new Flaw('events.two-actors');
  }
  return leaf;
}

function placeOf(position, leaf) {
  const type = leaf?.type ? `, ${EVENT_TYPES.get(leaf.type)?.name ?? leaf.type}` : '';
  return say('place.leaf', position, position, type);
}

async function requirePayload(line, leaf) {
  const salt = base64(line.salt, SALT_BYTES);
  const payload = line.payload ? base64(line.payload) : new Uint8Array();
  if (toHex(await sha256(salt, payload)) !== leaf.commitment) {
    throw new Flaw('events.bytes');
  }
  return payload;
}

async function requireEnvelope(line, leaf) {
  const there = [leaf.envelopeCommitment, line.envelope, line.envelopeSalt].filter((each) => each != null).length;
  if (there === 0) {
    return null;
  }
  if (there !== 3) {
    throw new Flaw('events.envelope');
  }
  const bytes = base64(line.envelope);
  if (toHex(await sha256(base64(line.envelopeSalt, SALT_BYTES), bytes)) !== leaf.envelopeCommitment) {
    throw new Flaw('events.actor');
  }
  return requireMembers(readCanonical(bytes), ENVELOPE_MEMBERS);
}
