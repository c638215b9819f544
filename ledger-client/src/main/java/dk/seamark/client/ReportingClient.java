package dk.seamark.client;

import dk.seamark.client.standing.Changes;
import dk.seamark.client.standing.PlanYear;
import dk.seamark.client.standing.Readiness;
import dk.seamark.client.standing.SlotFigure;
import dk.seamark.client.standing.Standing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** reporting-service: each operation of its contract, under its own name. */
public final class ReportingClient {

    private final Calls calls;

    ReportingClient(Calls calls) {
        this.calls = calls;
    }

    /** The packs. */
    public PacksClient packs() {
        return new PacksClient(calls);
    }

    /** Open data of the packs: open to everybody. */
    public OpenDataClient openData() {
        return new OpenDataClient(calls);
    }

    /** The record itself. */
    public RecordClient ledger() {
        return new RecordClient(calls);
    }

    /** The transparency log of the caller's municipality, and the contract of the topics: open to everybody. */
    public LogClient log() {
        return new LogClient(calls);
    }

    /** What it tells of itself. */
    public DiscoveryClient discovery() {
        return new DiscoveryClient(calls);
    }

    /** How a plan stands in a period. */
    public Request<Standing> showStanding(PlanYear of) {
        return new Request<>(asked("standing", of).json(Standing.class));
    }

    /** The figures of a standing, as CSV. */
    public ConditionalRequest<Download> readStandingFigures(PlanYear of) {
        return new ConditionalRequest<>(asked("standing/figures.csv", of).file());
    }

    /** The figures of a standing, in JSON-stat 2.0. */
    public ConditionalRequest<Download> readStandingCube(PlanYear of) {
        return new ConditionalRequest<>(asked("standing/figures.json", of).file());
    }

    /** What a figure would do that nobody has recorded: to verdicts, and beside what issued packs told. */
    public Request<JsonNode> showEffects(SlotFigure figure) {
        return new Request<>(calls.get("/years/{}/effects", figure.year())
                .query("plan", figure.plan())
                .query("indicator", figure.indicator())
                .query("component", figure.component())
                .query("series", figure.series())
                .query("value", figure.value())
                .json(JsonNode.class));
    }

    /** A year by the areas of the integration barometer; {@code asOf} as in {@link PlanYear}. */
    public Request<JsonNode> showAreas(String year, @Nullable String asOf) {
        return new Request<>(
                calls.get("/years/{}/areas", year).query("asOf", asOf).json(JsonNode.class));
    }

    /** What a period still lacks. */
    public Request<Readiness> showReadiness(PlanYear of) {
        return new Request<>(asked("readiness", of).json(Readiness.class));
    }

    private RequestParts<?> asked(String what, PlanYear of) {
        return calls.get("/years/{}/" + what, of.year())
                .query("plan", of.plan())
                .query("asOf", of.asOf());
    }

    /**
     * What changed of a period between two points: positions, dates, moments, or packs as {@code pack:1}.
     *
     * @param plan the plan; null if the municipality has one of the period only
     * @param to the later point; null means now
     */
    public Request<Changes> showChanges(String year, @Nullable String plan, String from, @Nullable String to) {
        return new Request<>(calls.get("/years/{}/changes", year)
                .query("plan", plan)
                .query("from", from)
                .query("to", to)
                .json(Changes.class));
    }
}
