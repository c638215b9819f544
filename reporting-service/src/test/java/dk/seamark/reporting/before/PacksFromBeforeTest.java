package dk.seamark.reporting.before;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.seamark.events.pack.CommitteePackIssued;
import dk.seamark.events.pack.Rendering;
import dk.seamark.events.pack.Withheld;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.ReportingPeriod;
import dk.seamark.kit.feed.FeedRecord;
import dk.seamark.pack.PackContext;
import dk.seamark.pack.PackEdition;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackModels;
import dk.seamark.pack.PackVersions;
import dk.seamark.pack.Previous;
import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.disclosure.Disclosure;
import dk.seamark.pack.disclosure.Published;
import dk.seamark.pack.disclosure.Thresholds;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.pack.render.PackFormat;
import dk.seamark.reporting.publish.Audience;
import dk.seamark.reporting.publish.RenderedPack;
import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.FigureHistory.DatedEvent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packs that an earlier version issued can be rendered again, byte for byte. */
class PacksFromBeforeTest {

    static List<CommitteePackIssued> packs() {
        return LedgerFromBefore.packs();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theRecordIsTheOneThatThePackWasMadeOf(CommitteePackIssued pack) {
        assertThat(standing(pack).stateHash()).isEqualTo(pack.stateHash());
    }

    @ParameterizedTest
    @MethodSource("packs")
    void theSameIsWithheld(CommitteePackIssued pack) {
        List<Published> published = before(pack)
                .map(other -> new Published(standing(other), other.withheld()))
                .toList();

        assertThat(Disclosure.withheld(standing(pack), published, Thresholds.five()))
                .isEqualTo(pack.withheld());
    }

    /**
     * With other versions of templates or libraries the bytes differ, and there is nothing to compare. Those of the
     * present versions are compared by committee-pack's {@code PresentBytesTest}.
     */
    @ParameterizedTest
    @MethodSource("packs")
    void everyFormHasTheSameBytes(CommitteePackIssued pack) {
        assumeThat(PackVersions.TEMPLATE).isEqualTo(pack.templateVersion().split(";")[0]);
        assumeThat(PackVersions.RULES).isEqualTo(pack.ruleVersion());
        assumeThat(PackVersions.RENDERER).isEqualTo(pack.rendererVersion());

        List<Rendering> again = Arrays.stream(Audience.values())
                .flatMap(audience -> rendered(pack, audience))
                .toList();

        assertThat(again).containsAll(pack.renderings());
    }

    private static Stream<Rendering> rendered(CommitteePackIssued pack, Audience audience) {
        PackModel model = PackModels.of(
                standing(pack),
                new PackEdition.Issued(pack.number(), pack.position(), pack.reason(), pack.unapproved()),
                new PackContext(
                        LedgerFromBefore::text,
                        (verdict, indicator, detail, history) -> Explanations.explain(
                                        verdict, indicator, detail, history)
                                .text(),
                        history(pack),
                        disclosure(pack, audience),
                        previous(pack, audience),
                        root(pack),
                        AgendaTemplate.standard()));
        return Arrays.stream(PackFormat.values())
                .map(format -> new RenderedPack(audience, format, format.render(model)).rendering());
    }

    private static Disclosure disclosure(CommitteePackIssued pack, Audience audience) {
        Withheld withheld = Objects.requireNonNull(pack.withheld());
        return switch (audience) {
            case INTERNAL -> Disclosure.internal();
            case PUBLIC -> Disclosure.withholding(withheld);
        };
    }

    private static @Nullable Previous previous(CommitteePackIssued pack, Audience audience) {
        return before(pack)
                .filter(other -> other.planId().equals(pack.planId()))
                .reduce((one, next) -> next)
                .map(other -> new Previous(other.number(), standing(other), disclosure(other, audience), List.of()))
                .orElse(null);
    }

    private static FigureHistory history(CommitteePackIssued pack) {
        List<DatedEvent> events = new ArrayList<>();
        for (FeedRecord record : LedgerFromBefore.decoded().subList(0, (int) pack.position())) {
            FeedRecord.Decoded decoded = (FeedRecord.Decoded) record;
            LocalDate day = LocalDate.ofInstant(decoded.envelope().time(), ZoneId.of("Europe/Copenhagen"));
            events.add(new DatedEvent(events.size() + 1, day, decoded.event()));
        }
        FigureHistory history = FigureHistory.of(events);
        return PackVersions.showNotes(pack.templateVersion()) ? history : history.withoutNotes();
    }

    private static Stream<CommitteePackIssued> before(CommitteePackIssued pack) {
        return packs().stream().takeWhile(other -> !other.equals(pack));
    }

    private static Standing standing(CommitteePackIssued pack) {
        return LedgerFromBefore.foldedTo(pack.position())
                .standing(pack.planId(), ReportingPeriod.parse(pack.period()))
                .orElseThrow();
    }

    /** The stored root of the log at that time, as only the service has the secret for its leaves. */
    private static PackContext.LogRoot root(CommitteePackIssued pack) {
        Map<Long, String[]> roots = LedgerFromBefore.lines("log-roots").stream()
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(parts -> Long.parseLong(parts[3]), parts -> parts));
        String[] parts = Objects.requireNonNull(roots.get(pack.position()));
        return new PackContext.LogRoot(parts[5], pack.position(), parts[4]);
    }
}
