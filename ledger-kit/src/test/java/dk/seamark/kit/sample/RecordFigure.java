package dk.seamark.kit.sample;

import dk.seamark.events.value.TextRef;
import java.math.BigDecimal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records a figure in a stream. */
public record RecordFigure(
        @TargetAggregateIdentifier String stream,
        String municipality,
        String measurementId,
        BigDecimal value,
        @Nullable TextRef note) {}
