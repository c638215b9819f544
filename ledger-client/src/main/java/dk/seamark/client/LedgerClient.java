package dk.seamark.client;

/**
 * The services as one caller asks them. Each service has a client, with a method of each operation's name. It is light:
 * one can be made for each request that a server takes.
 */
public final class LedgerClient {

    private final PolicyClient policy;
    private final IndicatorClient indicator;
    private final ReportingClient reporting;

    LedgerClient(Endpoints endpoints, Connection connection, Caller caller) {
        policy = new PolicyClient(new Calls(connection, endpoints.policy(), caller));
        indicator = new IndicatorClient(new Calls(connection, endpoints.indicator(), caller));
        reporting = new ReportingClient(new Calls(connection, endpoints.reporting(), caller));
    }

    /** policy-service: policies, plans and their changes. */
    public PolicyClient policy() {
        return policy;
    }

    /** indicator-service: figures, proposals and track reports. */
    public IndicatorClient indicator() {
        return indicator;
    }

    /** reporting-service: standings, packs and the record. */
    public ReportingClient reporting() {
        return reporting;
    }
}
