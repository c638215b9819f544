package dk.seamark.stack.fuzz;

import dk.seamark.stack.contract.Exchange;
import java.io.IOException;

/** Sends a request. */
@FunctionalInterface
interface Transport {

    /**
     * The answer.
     *
     * @throws IOException if there is none
     */
    Exchange send(FuzzRequest request) throws IOException;
}
