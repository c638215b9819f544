package dk.seamark.faults.client;

import dk.seamark.stack.client.SeamarkClient;

/** Where requests go. */
public interface Switchboard {

    /**
     * The client for a request's attempt: the same for the first of each as long as nothing changes.
     *
     * @param attempt from 1
     */
    SeamarkClient client(int attempt);

    /** Gets new tokens, as those that there are were refused. */
    void renewTokens();
}
