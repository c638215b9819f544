package dk.seamark.reporting.publish.downloadbundle;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.reporting.proof.log.Hash;
import dk.seamark.reporting.proof.log.LoggedEntry;
import dk.seamark.reporting.proof.log.TransparencyLog;
import dk.seamark.reporting.proof.witness.Witnesses;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.publish.RedactedPacks;
import dk.seamark.reporting.record.history.Filter;
import dk.seamark.reporting.record.history.HistoryTable;
import dk.seamark.reporting.record.period.Issues;
import dk.seamark.standing.canonical.Canonical;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Builds bundles. */
@Component
class Bundles {

    private static final Filter ANY = new Filter(null, null, null, null, null, null, null);

    private final Issues issues;
    private final PackArchive archive;
    private final TransparencyLog log;
    private final Witnesses witnesses;
    private final RedactedPacks redactions;
    private final HistoryTable history;

    Bundles(
            Issues issues,
            PackArchive archive,
            TransparencyLog log,
            Witnesses witnesses,
            RedactedPacks redactions,
            HistoryTable history) {
        this.issues = issues;
        this.archive = archive;
        this.log = log;
        this.witnesses = witnesses;
        this.redactions = redactions;
        this.history = history;
    }

    /**
     * The bundle of an issued pack, with the log's current checkpoint and the signatures of the witnesses that respond
     * in time.
     *
     * @throws Refusal 404 if there is no such pack, or its issue event is not in the journal yet
     */
    byte[] of(Municipality municipality, String planId, String period, int number) {
        Issues.Issued issued = issues.find(municipality, planId, period, number)
                .orElseThrow(() -> Refusal.notFound("pack-unknown", planId, period, Integer.toString(number)));
        TransparencyLog.Head head = witnesses.sign(municipality);
        Bundle bundle = new Bundle();
        archive.all(municipality, planId, period, number)
                .forEach(pack -> bundle.add(BundleFile.PACK + pack.extension(), pack.bytes()));
        bundle.add(BundleFile.CHECKPOINT.file(), head.checkpoint());
        bundle.add(BundleFile.PROOF.file(), proof(municipality, issued.position(), head));
        bundle.add(BundleFile.EVENTS.file(), events(municipality, issued, head));
        bundle.add(BundleFile.KEY.file(), log.verifierKey(municipality) + "\n");
        Optional<RedactedPacks.Redaction> redaction = redactions.of(issued.event());
        redaction.ifPresent(
                said -> bundle.add(BundleFile.REDACTION.file(), event(municipality, issued, said.position(), head)));
        List<LoggedEntry> strays = log.strays(municipality, issued.position());
        if (!strays.isEmpty()) {
            bundle.add(BundleFile.STRAYS.file(), lines(municipality, strays, head));
        }
        CommitteePackIssued pack = issued.event();
        bundle.add(
                Crate.NAME,
                new Crate(pack, time(municipality, issued.position()), log.origin(municipality), bundle.listed())
                        .content());
        Manifest manifest = new Manifest(
                head.size(),
                bundle.listed(),
                Manifest.FORMAT,
                issued.position(),
                municipality.key(),
                pack.number(),
                log.origin(municipality),
                pack.position(),
                pack.period(),
                pack.planId(),
                log.verifierKey(municipality));
        return bundle.zipped("manifest.json", Canonical.bytes(manifest));
    }

    /** The proof of the issue event, in the form of C2SP tlog-proof. */
    private String proof(Municipality municipality, long position, TransparencyLog.Head head) {
        String path = log.inclusion(municipality, position, head.size()).stream()
                .map(hash -> hash.base64() + "\n")
                .collect(Collectors.joining());
        return "c2sp.org/tlog-proof@v1\nindex " + (position - 1) + "\n" + path + "\n" + head.checkpoint();
    }

    /** The line of the event that redacted the pack, with its proof. */
    private byte[] event(Municipality municipality, Issues.Issued issued, long position, TransparencyLog.Head head) {
        if (position > head.size()) {
            throw Refusal.conflict("redaction-awaited");
        }
        LoggedEntry entry = log.entries(municipality, issued.event().planId(), issued.policyId(), position)
                .getLast();
        return Canonical.bytes(EventLine.of(entry, log.inclusion(municipality, position, head.size())));
    }

    /** When the event at this position was appended. */
    private Instant time(Municipality municipality, long position) {
        return history.after(municipality.key(), position - 1, position, ANY, 1)
                .getFirst()
                .time();
    }

    private byte[] events(Municipality municipality, Issues.Issued issued, TransparencyLog.Head head) {
        return lines(
                municipality,
                log.entries(municipality, issued.event().planId(), issued.policyId(), issued.position()),
                head);
    }

    private byte[] lines(Municipality municipality, List<LoggedEntry> entries, TransparencyLog.Head head) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (LoggedEntry entry : entries) {
            List<Hash> proof = log.inclusion(municipality, entry.position(), head.size());
            lines.writeBytes(Canonical.bytes(EventLine.of(entry, proof)));
            lines.write('\n');
        }
        return lines.toByteArray();
    }
}
