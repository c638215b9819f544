package dk.seamark.kit.web;

import dk.seamark.kit.problem.Problems;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Aborts the connection of a response that failed half-way. If it were ended normally, an incomplete bundle would look
 * complete to the client.
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
