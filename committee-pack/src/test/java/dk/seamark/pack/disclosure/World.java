package dk.seamark.pack.disclosure;

import dk.seamark.events.LedgerEvent;
import dk.seamark.events.figure.CorrectionReason;
import dk.seamark.events.figure.Figure;
import dk.seamark.events.figure.FigureSlot;
import dk.seamark.events.figure.MeasurementCorrected;
import dk.seamark.events.figure.MeasurementRecorded;
import dk.seamark.events.plan.ComponentDefinition;
import dk.seamark.events.rule.AllOf;
import dk.seamark.events.rule.AtLeast;
import dk.seamark.events.rule.AtMost;
import dk.seamark.events.rule.Condition;
import dk.seamark.events.standing.Standing;
import dk.seamark.events.value.PlainUnit;
import dk.seamark.pack.PackContext;
import dk.seamark.pack.PackEdition;
import dk.seamark.pack.PackModel;
import dk.seamark.pack.PackModels;
import dk.seamark.pack.agenda.AgendaTemplate;
import dk.seamark.pack.explain.Explanations;
import dk.seamark.standing.FigureHistory;
import dk.seamark.standing.LedgerFold;
import dk.seamark.standing.SampleEvents;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;

/**
 * A random indicator that counts people: groups, their sum, and the share of the sum that the first group is, or the
 * first two are. Some have a group without a figure, or one whose first figure comes late. Corrections of figures also
 * correct the sums and shares, so that everything always adds up.
 */
final class World {

    static final List<Integer> YEARS = List.of(2023, 2024);
    static final String TOTAL = "total";
    static final String SHARE = "share-";

    /** The group that has no figure. */
    static final String UNNAMED = "unnamed";

    /** What a target requires of a group. */
    record Bound(int group, boolean atLeast, int bound) {

        Condition rule() {
            BigDecimal value = BigDecimal.valueOf(bound);
            return atLeast ? new AtLeast(World.group(group), value) : new AtMost(World.group(group), value);
        }
    }

    private final Random random;
    private final List<LedgerEvent> events = new ArrayList<>();
    private final Map<FigureSlot, String> current = new LinkedHashMap<>();
    private final Map<Integer, int[]> groups = new LinkedHashMap<>();
    private final int groupCount;
    private final int decimals;
    private final boolean withCounts;
    private final boolean withUnnamed;
    private final int shareCount;
    private final int late;
    private final Map<Integer, List<Bound>> asked = new LinkedHashMap<>();
    private boolean lateOnesToo;
    private int measurements;

    World(Random random) {
        this.random = random;
        this.groupCount = random.nextInt(2, 5);
        this.decimals = random.nextInt(3);
        this.withCounts = random.nextBoolean();
        this.withUnnamed = random.nextInt(3) == 0;
        this.shareCount = random.nextInt(1, 3);
        this.late = random.nextInt(3) == 0 ? random.nextInt(1, groupCount) : groupCount;
        events.add(SampleEvents.drafted());
        events.add(SampleEvents.track());
        List<ComponentDefinition> components = new ArrayList<>();
        for (int group = 0; group < groupCount; group++) {
            components.add(SampleEvents.component(group(group), PlainUnit.COUNT, null, null));
        }
        components.add(SampleEvents.component(TOTAL, PlainUnit.COUNT, null, null));
        for (int share = 0; share < shareCount; share++) {
            components.add(SampleEvents.component(share(share), PlainUnit.PERCENT, null, null));
        }
        events.add(SampleEvents.indicator("i", components.toArray(new ComponentDefinition[0])));
        for (int year : YEARS) {
            List<Bound> conditions = asked(random.nextInt(1, 3));
            asked.put(year, conditions);
            events.add(SampleEvents.target(
                    "i",
                    LocalDate.of(year + 1, 1, 1),
                    conditions.size() == 1
                            ? conditions.getFirst().rule()
                            : new AllOf(conditions.stream().map(Bound::rule).toList())));
        }
        events.add(SampleEvents.approved());
        for (int year : YEARS) {
            int[] sizes = new int[groupCount + 1];
            for (int group = 0; group < groupCount + (withUnnamed ? 1 : 0); group++) {
                sizes[group] = Math.max(least(group), size());
            }
            groups.put(year, sizes);
            tell(year);
        }
    }

    static String group(int number) {
        return "group-" + number;
    }

    int groupCount() {
        return groupCount;
    }

    static String share(int number) {
        return SHARE + number;
    }

    int shareCount() {
        return shareCount;
    }

    /** Everything that the target of a year requires. */
    List<Bound> asked(String year) {
        return asked.getOrDefault(Integer.parseInt(year), List.of());
    }

    private List<Bound> asked(int conditions) {
        List<Bound> asked = new ArrayList<>();
        for (int condition = 0; condition < conditions; condition++) {
            asked.add(new Bound(random.nextInt(groupCount), random.nextBoolean(), random.nextInt(1, 12)));
        }
        return asked;
    }

    /** The size of the group without a figure; 0 if there is none. */
    int unnamed(int year) {
        return Objects.requireNonNull(groups.get(year))[groupCount];
    }

    boolean hasUnnamed() {
        return withUnnamed;
    }

    /** Delivers the late figures. */
    void tellTheRest() {
        lateOnesToo = true;
        groups.keySet().forEach(this::tell);
    }

    /** Corrects one or two groups by a little or a lot, and with them the sums and shares. */
    void correct() {
        for (int time = random.nextInt(1, 3); time > 0; time--) {
            int year = YEARS.get(random.nextInt(YEARS.size()));
            int[] sizes = Objects.requireNonNull(groups.get(year));
            int group = random.nextInt(groupCount);
            int next = Math.max(least(group), random.nextBoolean() ? size() : sizes[group] + random.nextInt(-6, 7));
            if (next != sizes[group]) {
                sizes[group] = next;
                tell(year);
            }
        }
    }

    /** A group that shares are of has at least one member, as there is no share of zero. */
    private int least(int group) {
        return group == groupCount - 1 ? 1 : 0;
    }

    private int size() {
        return switch (random.nextInt(3)) {
            case 0 -> random.nextInt(6);
            case 1 -> random.nextInt(15);
            default -> random.nextInt(200);
        };
    }

    private void tell(int year) {
        int[] sizes = Objects.requireNonNull(groups.get(year));
        int total = sizes[groupCount];
        for (int group = 0; group < groupCount; group++) {
            total += sizes[group];
            if (group < late || lateOnesToo) {
                figure(SampleEvents.slot("i", group(group), year), count(sizes[group]));
            }
        }
        figure(SampleEvents.slot("i", TOTAL, year), count(total));
        if (total > 0) {
            for (int share = 0; share < shareCount; share++) {
                figure(SampleEvents.slot("i", share(share), year), share(sizes[share], total));
            }
        }
    }

    private void figure(FigureSlot slot, Figure figure) {
        String before = current.get(slot);
        Optional<Figure> standing = standing(2024).tracks().getFirst().indicators().getFirst().figures().stream()
                .filter(shown -> shown.slot().equals(slot))
                .map(shown -> shown.figure())
                .findFirst();
        if (standing.filter(figure::equals).isPresent()) {
            return;
        }
        String id = "m-" + ++measurements;
        events.add(
                before == null
                        ? new MeasurementRecorded(SampleEvents.MUNICIPALITY, SampleEvents.PLAN, id, slot, figure, null)
                        : new MeasurementCorrected(
                                SampleEvents.MUNICIPALITY,
                                SampleEvents.PLAN,
                                id,
                                before,
                                slot,
                                figure,
                                CorrectionReason.SOURCE_REVISED,
                                null));
        current.put(slot, id);
    }

    private static Figure count(int value) {
        return new Figure(
                BigDecimal.valueOf(value), PlainUnit.COUNT, LocalDate.of(2025, 1, 15), "Kilde", null, null, false);
    }

    private Figure share(int some, int all) {
        BigDecimal percent = BigDecimal.valueOf(some)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(all), decimals, RoundingMode.HALF_UP);
        return new Figure(
                percent,
                PlainUnit.PERCENT,
                LocalDate.of(2025, 1, 15),
                "Kilde",
                withCounts ? BigDecimal.valueOf(some) : null,
                withCounts ? BigDecimal.valueOf(all) : null,
                false);
    }

    /** The plan's standing for a year, with all figures so far. */
    Standing standing(int year) {
        LedgerFold fold = new LedgerFold(new dk.seamark.events.value.Municipality(SampleEvents.MUNICIPALITY));
        for (LedgerEvent event : events) {
            fold.apply(fold.position() + 1, event);
        }
        if (!fold.anomalies().isEmpty()) {
            throw new AssertionError("The world contradicts itself: " + fold.anomalies());
        }
        return fold.standing(SampleEvents.PLAN, new dk.seamark.events.value.ReportingPeriod(year))
                .orElseThrow();
    }

    /** The public edition of a pack. */
    static PackModel pack(Standing standing, Disclosure disclosure) {
        return PackModels.of(
                standing,
                new PackEdition.Issued(1, standing.position()),
                new PackContext(
                        text -> Optional.empty(),
                        (verdict, indicator, detail, history) -> Explanations.explain(
                                        verdict, indicator, detail, history)
                                .text(),
                        FigureHistory.none(),
                        disclosure,
                        null,
                        null,
                        AgendaTemplate.standard()));
    }
}
