package dk.seamark.stack.fuzz;

/**
 * An answer, or what is kept, that is not as it must be.
 *
 * @param what in a line, what is wrong
 * @param request the request in full, with its number; empty where no single one is at fault
 * @param answer the answer's status and body, shortened; empty where there is none
 */
public record Finding(String what, String request, String answer) {

    @Override
    public String toString() {
        return what + (request.isEmpty() ? "" : "\n  " + request) + (answer.isEmpty() ? "" : "\n    → " + answer);
    }
}
