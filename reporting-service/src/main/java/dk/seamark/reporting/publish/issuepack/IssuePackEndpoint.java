package dk.seamark.reporting.publish.issuepack;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.Withheld;
import dk.seamark.events.standing.Standing;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.feed.HeldRecords;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.problem.Violation;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.time.Today;
import dk.seamark.pack.PackEdition;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackVersions;
import dk.seamark.reporting.publish.Audience;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.publish.PackBasis;
import dk.seamark.reporting.publish.Packs;
import dk.seamark.reporting.publish.RenderedPack;
import dk.seamark.reporting.record.period.PeriodQueries;
import dk.seamark.reporting.record.texts.ErasedTexts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class IssuePackEndpoint {

    /** How often a pack is rendered again because another one took its number. */
    private static final int ATTEMPTS = 5;

    private final PeriodQueries years;
    private final Packs packs;
    private final PackArchive archive;
    private final CommandExecutor desk;
    private final Today today;
    private final HeldRecords held;
    private final ErasedTexts erasures;

    IssuePackEndpoint(
            PeriodQueries years,
            Packs packs,
            PackArchive archive,
            CommandExecutor desk,
            Today today,
            HeldRecords held,
            ErasedTexts erasures) {
        this.years = years;
        this.packs = packs;
        this.archive = archive;
        this.desk = desk;
        this.today = today;
        this.held = held;
        this.erasures = erasures;
    }

    @PostMapping("/api/{municipality}/years/{year}/packs")
    @ResponseStatus(HttpStatus.CREATED)
    Receipt post(
            Caller caller,
            CommandRequest submission,
            @PathVariable String year,
            @RequestBody(required = false) @Nullable IssueRequest body) {
        // Return the receipt of a repeated request first: the record may have changed since the first one.
        return desk.answered(caller, submission)
                .orElseGet(() -> issue(caller, submission, year, (body == null ? IssueRequest.PLAIN : body).checked()));
    }

    private Receipt issue(Caller caller, CommandRequest submission, String year, IssueRequest request) {
        if (held.isWaiting(caller.municipality().key())) {
            throw Refusal.conflict("records-wait");
        }
        for (int attempt = 1; ; attempt++) {
            Standing standing = Issuable.require(
                    years.find(caller.municipality(), year, request.plan(), null), today.date(), request);
            IssuePack command = made(caller, standing, request);
            try {
                return desk.submit(
                        caller,
                        submission
                                .with("planId", standing.planId())
                                .with("period", standing.period())
                                .with("number", command.pack().number())
                                .with("position", standing.position()),
                        command);
            } catch (Refusal refusal) {
                // The number is printed on the pages, so on a conflict the pack is rendered again with the next number.
                if (!refusal.code().equals("pack-number-taken") || attempt == ATTEMPTS) {
                    throw refusal;
                }
            }
        }
    }

    private IssuePack made(Caller caller, Standing standing, IssueRequest request) {
        int erased = erasures.count(caller.municipality());
        List<CommitteePackIssued> before = archive.issuesOf(caller.municipality(), standing.planId());
        int number = archive.lastNumber(caller.municipality(), standing.planId(), standing.period()) + 1;
        requireReason(number, request);
        PackEdition.Issued edition =
                new PackEdition.Issued(number, standing.position(), request.reason(), request.unapproved());
        Withheld withheld = packs.withheld(standing, before);
        PackBasis basis = PackBasis.now(withheld, before);
        PackModel model = packs.model(standing, edition, Audience.INTERNAL, basis);
        int confirmed = Confirmations.require(model, request);
        List<RenderedPack> renderings = packs.render(standing, edition, basis);
        CommitteePackIssued pack = new CommitteePackIssued(
                standing.municipality(),
                standing.planId(),
                standing.period(),
                number,
                standing.position(),
                standing.stateHash(),
                model.provenance().templateVersion(),
                PackVersions.RENDERER,
                PackVersions.RULES,
                renderings.stream().map(RenderedPack::rendering).toList(),
                withheld,
                request.reason(),
                request.unapproved(),
                confirmed == 0 ? null : confirmed);
        return new IssuePack(pack, renderings, before.size(), erased);
    }

    private static void requireReason(int number, IssueRequest request) {
        if (number > 1 && request.reason() == null) {
            throw Refusal.invalid(Violation.of("reason", "reason.needed", Integer.toString(number - 1)));
        }
        if (number == 1 && request.reason() != null) {
            throw Refusal.invalid(Violation.of("reason", "reason.first"));
        }
    }
}
