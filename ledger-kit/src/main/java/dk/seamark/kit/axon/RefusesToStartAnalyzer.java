package dk.seamark.kit.axon;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the operator the message instead of a stack trace. */
final class RefusesToStartAnalyzer extends AbstractFailureAnalyzer<RefusesToStart> {

    @Override
    protected FailureAnalysis analyze(Throwable root, RefusesToStart cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
