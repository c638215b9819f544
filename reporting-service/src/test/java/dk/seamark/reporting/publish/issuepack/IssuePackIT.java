package dk.seamark.reporting.publish.issuepack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.Rendering;
import dk.seamark.events.value.Municipality;
import dk.seamark.events.value.TextRef;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.command.Receipt;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import dk.seamark.kit.testing.Place;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.reporting.Publisher;
import dk.seamark.reporting.Running;
import dk.seamark.reporting.publish.PackArchive;
import dk.seamark.reporting.publish.RenderedPack;
import dk.seamark.reporting.record.journal.EventAwaiter;
import dk.seamark.reporting.record.journal.Journal;
import dk.seamark.reporting.record.journal.JournalEntry;
import dk.seamark.reporting.record.period.PeriodQueries;
import dk.seamark.standing.SampleEvents;
import dk.seamark.standing.TwelveIndicators;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Issuing packs, from the journal to the archive and back through the topic into the journal. */
class IssuePackIT {

    private static final Municipality SLAGELSE = new Municipality(SampleEvents.MUNICIPALITY);
    private static final Caller SECRETARIAT = new Caller(SLAGELSE, Role.SECRETARIAT, null, "secretariat-1");

    private final Place place = Place.fresh("reporting");
    private final Publisher publisher = new Publisher(place.topics());
    private Running service = Running.at(place);

    @AfterEach
    void stop() {
        publisher.close();
        service.close();
    }

    @Test
    void anIssuedPackNeverChangesAndIsInTheJournal() {
        TextRef text = publisher.publishText(SampleEvents.MUNICIPALITY, "Vi har holdt to møder på biblioteket.");
        publisher.publish(TwelveIndicators.plan());
        publisher.publish(SampleEvents.recorded("m-1", SampleEvents.slot("i4-1", "c", 2024), "119"));
        publisher.publish(List.of(SampleEvents.submitted(text), SampleEvents.reportApproved()));
        long known =
                arrival(publisher.publish(SampleEvents.recorded("m-2", SampleEvents.slot("i8-2", "c", 2024), "2")));

        Receipt receipt = issue();
        assertThat(receipt.extra()).containsEntry("number", 1).containsEntry("position", known);
        long position = arrival(UUID.fromString(receipt.events().getFirst().id()));
        CommitteePackIssued issued = (CommitteePackIssued) event(position);
        assertThat(issued.position()).isEqualTo(known);
        assertThat(issued.stateHash())
                .isEqualTo(service.bean(PeriodQueries.class)
                        .find(SLAGELSE, "2024", null, Long.toString(known))
                        .standing()
                        .stateHash());
        List<RenderedPack> first = archived(1);
        assertThat(issued.renderings())
                .isEqualTo(first.stream().map(RenderedPack::rendering).toList());
        assertThat(first).hasSize(2 * PackFormat.values().length);
        assertThat(new String(first.get(0).bytes(), StandardCharsets.UTF_8))
                .contains("Vi har holdt to møder på biblioteket.")
                .contains(issued.stateHash());

        arrival(publisher.publish(SampleEvents.corrected("m-3", "m-1", SampleEvents.slot("i4-1", "c", 2024), "121")));
        publisher.erase(text.textId());
        service.close();
        service = Running.at(place);
        assertThat(digests(archived(1))).isEqualTo(issued.renderings());
        assertThat(issue(new IssueRequest(null, "Indikator 4.1 er rettet.", null, null))
                        .extra())
                .containsEntry("number", 2);
        assertThat(digests(archived(1))).isEqualTo(issued.renderings());
        assertThat(digests(archived(2))).isNotEqualTo(issued.renderings());
    }

    @Test
    void ofPacksIssuedAtTheSameTimeEachGetsItsOwnNumber() {
        arrival(publisher.publish(TwelveIndicators.plan()));
        IssueRequest first = new IssueRequest(null, null, "Ingen tekster endnu.", null);
        IssueRequest again = new IssueRequest(null, "Tallene er kommet.", "Ingen tekster endnu.", null);
        assertThat(issue(first).extra()).containsEntry("number", 1);
        List<CompletableFuture<Receipt>> both = List.of(
                CompletableFuture.supplyAsync(() -> issue(again)), CompletableFuture.supplyAsync(() -> issue(again)));
        assertThat(both.stream().map(each -> each.join().extra().get("number"))).containsExactlyInAnyOrder(2, 3);
        assertThat(archived(2)).hasSameSizeAs(archived(1));
        assertThat(archived(3)).hasSameSizeAs(archived(1));
    }

    @Test
    void aDraftedPlanAndAYearThatCannotBeReadGetNoPack() {
        List<LedgerEvent> plan = TwelveIndicators.plan();
        arrival(publisher.publish(plan.subList(0, plan.size() - 1)));
        assertThatThrownBy(this::issue)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("plan-not-approved"));

        publisher.send(publisher.garbage(SampleEvents.MUNICIPALITY, null));
        arrival(publisher.publish(plan.getLast()));
        assertThatThrownBy(this::issue)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("year-incomplete"));
        assertThat(service.bean(PackArchive.class).issued(SLAGELSE, null)).isEmpty();
    }

    @Test
    void whatLooksLikePersonalDataStopsTheIssueUntilSomebodyConfirmsIt() {
        TextRef text = publisher.publishText(SampleEvents.MUNICIPALITY, "Ring på 23 45 67 89 for mere.");
        publisher.publish(TwelveIndicators.plan());
        arrival(publisher.publish(List.of(SampleEvents.submitted(text), SampleEvents.reportApproved())));
        List<String> ids = new ArrayList<>();
        assertThatThrownBy(this::issue)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.violations())
                                .singleElement()
                                .satisfies(violation -> {
                                    assertThat(violation.field()).isEqualTo("confirmed");
                                    assertThat(violation.args())
                                            .startsWith("Spor 1, opfølgning", "et telefonnummer")
                                            .noneMatch(arg -> arg.toString().contains("45 67"));
                                    ids.add(violation.args().getLast().toString());
                                }));
        assertThat(service.bean(PackArchive.class).issued(SLAGELSE, null)).isEmpty();

        Receipt receipt = issue(new IssueRequest(null, null, null, ids));
        long position = arrival(UUID.fromString(receipt.events().getFirst().id()));
        assertThat(((CommitteePackIssued) event(position)).confirmed()).isEqualTo(1);
    }

    private Receipt issue() {
        return issue(IssueRequest.PLAIN);
    }

    private Receipt issue(IssueRequest request) {
        return service.bean(IssuePackEndpoint.class).post(SECRETARIAT, CommandRequest.plain(), "2024", request);
    }

    private long arrival(UUID event) {
        return service.bean(EventAwaiter.class)
                .await(SLAGELSE, event, Duration.ofMinutes(1))
                .orElseThrow();
    }

    private LedgerEvent event(long position) {
        JournalEntry entry =
                service.bean(Journal.class).after(SLAGELSE, position - 1, 1).getFirst();
        return ((JournalEntry.Decoded) entry).event();
    }

    private List<RenderedPack> archived(int number) {
        PackArchive archive = service.bean(PackArchive.class);
        return archive.all(SLAGELSE, SampleEvents.PLAN, "2024", number);
    }

    private static List<Rendering> digests(List<RenderedPack> packs) {
        return packs.stream().map(RenderedPack::rendering).toList();
    }
}
