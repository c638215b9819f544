package dk.seamark.indicator.history;

import dk.seamark.events.figure.FigureEvent;
import dk.seamark.indicator.figure.Slots;
import dk.seamark.indicator.figure.SumWarning;
import dk.seamark.indicator.plan.PlanIndicator;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Adds to the answer of a figure's request what does not add up as the plan says. */
@Component
public class SumWarnings {

    private final CommandExecutor desk;
    private final Histories histories;

    SumWarnings(CommandExecutor desk, Histories histories) {
        this.desk = desk;
        this.histories = histories;
    }

    /**
     * The request with the field {@code warnings} in its receipt; the request itself if all adds up, or if it is a
     * repeated one, which gets its first answer.
     *
     * @param stream the stream of the indicator's figures for the period
     * @param decide what the figure's command leads to
     * @throws Refusal what {@code decide} throws
     */
    public CommandRequest in(
            Caller caller,
            CommandRequest request,
            PlanIndicator indicator,
            String stream,
            Function<Slots, FigureEvent> decide) {
        if (indicator.definition().itsSums().isEmpty()
                || desk.answered(caller, request).isPresent()) {
            return request;
        }
        Slots before = histories.slots(stream);
        List<SumWarning> warnings = SumWarning.of(indicator, before, decide.apply(before));
        return warnings.isEmpty() ? request : request.with("warnings", warnings);
    }
}
