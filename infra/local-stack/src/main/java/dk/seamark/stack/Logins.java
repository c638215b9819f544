package dk.seamark.stack;

import java.util.List;
import java.util.stream.Stream;

/** What a person is told who wants to open the pages: where they begin, and as whom to sign in. */
public final class Logins {

    private Logins() {}

    /** The lines, in Danish. The stack runs, and has the pages. */
    public static List<String> lines(Stack stack) {
        var logins = stack.issuer().logins().entrySet().stream()
                .map(login -> "  %-20s%s".formatted(login.getKey(), login.getValue()));
        return Stream.concat(
                        Stream.of(
                                "Åbn siderne i en browser: " + stack.uri(Stack.WEB),
                                "Log ind som (navn, adgangskode):"),
                        logins)
                .toList();
    }
}
