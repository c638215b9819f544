package dk.seamark.reporting.publish.redactpack;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.CommitteePackRedacted;
import dk.seamark.events.pack.Rendering;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.erasure.RuleErasure;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import dk.seamark.pack.PackVersions;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.publish.PackReproduction;
import dk.seamark.reporting.publish.RenderedPack;
import dk.seamark.reporting.record.journal.JournalSubscriber;
import dk.seamark.reporting.record.texts.ErasedTexts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Redacts every issued pack that shows an erased text. An archived rendering is bytes, and nobody can take a sentence
 * out of them; so the pack is made again from the record as it was, with what is erased left out.
 */
@Component
final class Redactions implements JournalSubscriber {

    private static final Logger log = LoggerFactory.getLogger(Redactions.class);

    private final ErasedTexts erasures;
    private final PackArchive archive;
    private final PackReproduction reproduction;
    private final CommandExecutor desk;

    Redactions(ErasedTexts erasures, PackArchive archive, PackReproduction reproduction, CommandExecutor desk) {
        this.erasures = erasures;
        this.archive = archive;
        this.reproduction = reproduction;
        this.desk = desk;
    }

    @Override
    public String follows() {
        return "redactions";
    }

    @Override
    public void catchUp() {
        int open = 0;
        for (ErasedTexts.Open erasure : erasures.open()) {
            if (followed(erasure)) {
                erasures.followed(erasure);
            } else {
                open++;
            }
        }
        if (open > 0) {
            throw new IllegalStateException(open + " erasures wait for packs that cannot be made again now");
        }
    }

    /** Whether every pack followed; one that cannot be made again now holds no other up. */
    private boolean followed(ErasedTexts.Open erasure) {
        boolean all = true;
        for (CommitteePackIssued pack : archive.issuesOf(erasure.municipality())) {
            all &= tried(erasure, pack);
        }
        return all;
    }

    private boolean tried(ErasedTexts.Open erasure, CommitteePackIssued pack) {
        try {
            follow(erasure, pack);
            return true;
        } catch (RuntimeException e) {
            log.error(
                    "Pack {} of {} {} of {} may still show the erased text {}: {}",
                    pack.number(),
                    pack.planId(),
                    pack.period(),
                    pack.municipality(),
                    erasure.textId(),
                    e.toString());
            return false;
        }
    }

    private void follow(ErasedTexts.Open erasure, CommitteePackIssued pack) {
        Set<String> shown = reproduction.textsOf(pack);
        if (!shown.contains(erasure.textId())) {
            return;
        }
        Set<String> erased = new TreeSet<>(shown);
        erased.retainAll(erasures.of(erasure.municipality()));
        if (archive.erasedIn(pack.municipality(), pack.planId(), pack.period(), pack.number()) == erased.size()) {
            // The renderings followed it when they followed another one.
            return;
        }
        Set<String> formats = pack.renderings().stream().map(Rendering::format).collect(Collectors.toSet());
        List<RenderedPack> renderings = reproduction.render(pack, erased.size()).stream()
                .filter(rendering -> formats.contains(rendering.extension()))
                .toList();
        String template = reproduction.templateVersion(pack, erased.size());
        submit(erasure, redacted(pack, erased, template, renderings), renderings);
    }

    private static CommitteePackRedacted redacted(
            CommitteePackIssued pack, Set<String> erased, String template, List<RenderedPack> renderings) {
        return new CommitteePackRedacted(
                pack.municipality(),
                pack.planId(),
                pack.period(),
                pack.number(),
                List.copyOf(erased),
                template,
                PackVersions.RENDERER,
                PackVersions.rulesFor(pack.ruleVersion()),
                renderings.stream().map(RenderedPack::rendering).toList());
    }

    /** It is done in the name of the person who approved the erasure, or of nobody where a rule led to it. */
    private void submit(ErasedTexts.Open erasure, CommitteePackRedacted redacted, List<RenderedPack> renderings) {
        Municipality municipality = erasure.municipality();
        Role role = erasure.actor().equals(RuleErasure.ACTOR) ? Role.OPERATOR : Role.SECRETARIAT;
        Caller caller = new Caller(municipality, role, null, erasure.actor());
        try {
            desk.submit(caller, CommandRequest.plain(), new RedactPack(redacted, renderings));
            log.info(
                    "Pack {} of {} {} of {} is redacted",
                    redacted.number(),
                    redacted.planId(),
                    redacted.period(),
                    municipality);
        } catch (Refusal refusal) {
            if (!refusal.code().equals("pack-redacted")) {
                throw refusal;
            }
            // Another instance was faster.
            log.info("Pack {} of {} is redacted already", redacted.number(), redacted.planId());
        }
    }
}
