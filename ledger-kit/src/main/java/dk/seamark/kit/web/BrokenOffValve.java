package dk.seamark.kit.web;

import dk.seamark.kit.problem.Problems;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Cuts the connection of an answer that failed half-way. Ended as others are, a bundle of which a part is missing would
 * look whole to whoever fetches it.
 */
final class BrokenOffValve extends ValveBase {

    BrokenOffValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (Problems.isBrokenOff(request)) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }
}
