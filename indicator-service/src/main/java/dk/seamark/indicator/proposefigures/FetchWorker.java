package dk.seamark.indicator.proposefigures;

import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.indicator.plan.PlanSnapshot;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.worker.Workers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks each query once in a while, one after another. Several instances may; each query is asked by one of them. What
 * comes of it is proposed, and nothing is recorded.
 */
final class FetchWorker extends Workers {

    private static final Logger log = LoggerFactory.getLogger(FetchWorker.class);

    /** Between two queries, so that nobody is asked in a rush. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    private final Plans plans;
    private final QueryTable queries;
    private final FetchFigures fetch;
    private final Duration every;

    FetchWorker(Plans plans, QueryTable queries, FetchFigures fetch, Duration every) {
        super(Duration.ofSeconds(3));
        this.plans = plans;
        this.queries = queries;
        this.fetch = fetch;
        this.every = every;
    }

    @Override
    protected List<Worker> workers() {
        return List.of(new Worker("fetch", this::once, this::failed));
    }

    private void once() throws InterruptedException {
        Thread.sleep(fetchNext() ? PAUSE : BETWEEN_LOOKS);
    }

    /** Asks the query that is due for longest; false if none is. One that fails is tried again when it is due again. */
    boolean fetchNext() {
        Optional<KeptQuery> due = queries.takeDue(every);
        due.ifPresent(this::fetch);
        return due.isPresent();
    }

    private void fetch(KeptQuery due) {
        ComponentPlace place = due.place();
        try {
            PlanIndicator indicator = plans.find(place.municipality(), place.planId())
                    .filter(PlanSnapshot::approved)
                    .flatMap(plan -> plan.indicator(place.indicatorId()))
                    .orElseThrow(() -> Refusal.notFound("indicator-unknown", place.indicatorId()));
            FetchReport report = fetch.fetch(due, indicator, null);
            if (report.proposed() > 0) {
                log.info("{} figures are proposed for {}", report.proposed(), place);
            }
        } catch (Refusal refusal) {
            queries.tried(place, refusal.code());
            log.warn("Nothing was fetched for {}: {}", place, refusal.toString());
        }
    }

    private Duration failed(Throwable why) {
        log.warn("Figures are fetched later: {}", why.toString());
        return BETWEEN_LOOKS;
    }
}
