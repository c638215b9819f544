package dk.seamark.stack.fuzz;

import dk.seamark.stack.Stack;
import dk.seamark.stack.client.SeamarkClient;
import dk.seamark.stack.contract.Contract;
import dk.seamark.stack.contract.PublishedContracts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Random requests to a running stack, made from the contracts that its services publish. */
public final class Fuzz {

    private Fuzz() {}

    /**
     * Enters the demo's plan in two municipalities of the run's own, sends the contracts' examples, and then random
     * requests.
     *
     * @param say receives a line of Danish now and then
     */
    public static FuzzReport run(Stack stack, FuzzSettings settings, Consumer<String> say) {
        PublishedContracts published = new PublishedContracts();
        Map<String, Contract> contracts = new LinkedHashMap<>();
        for (String service : Stack.SERVICES) {
            contracts.put(
                    service,
                    published
                            .of(stack.uri(service))
                            .orElseThrow(() -> new IllegalStateException(service + " publishes no contract")));
        }
        return new FuzzRun(
                        settings,
                        contracts,
                        new HttpTransport(stack::uri, stack::token),
                        new DatabaseStore(stack),
                        new DemoStage(SeamarkClient.of(stack)),
                        say)
                .run();
    }
}
