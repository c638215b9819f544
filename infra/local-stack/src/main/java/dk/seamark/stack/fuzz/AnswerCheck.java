package dk.seamark.stack.fuzz;

import dk.seamark.stack.contract.Exchange;
import dk.seamark.stack.contract.Operation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;

/** What is demanded of every answer, whatever was asked. */
final class AnswerCheck {

    private static final int SHOWN = 1500;

    /** What is answered of any address, as openapi/common.yaml tells: before it is known which operation is meant. */
    private static final Set<Integer> OF_ANY_ADDRESS = Set.of(405);

    /** The door can refuse what has no proper form, before it looks who asks. */
    private static final Set<Integer> OF_STRANGERS = Set.of(400, 401, 403, 404, 415);

    private AnswerCheck() {}

    /**
     * What is wrong with an answer; empty if nothing is.
     *
     * @param own the municipality of the address
     * @param other the other municipality of the run
     */
    static List<Finding> findings(FuzzRequest request, Exchange exchange, Town own, Town other) {
        List<String> wrong = new ArrayList<>();
        if (exchange.status() >= 500) {
            wrong.add("en fejl hos os: " + exchange.status());
        }
        request.operation().contract().violations(exchange).forEach(violation -> wrong.add("kontrakten: " + violation));
        undescribed(request, exchange).ifPresent(wrong::add);
        rights(request, exchange).ifPresent(wrong::add);
        strangers(request, exchange, own, other, wrong);
        return wrong.stream()
                .map(what -> new Finding(request.operation().key() + ": " + what, request.toString(), shown(exchange)))
                .toList();
    }

    private static Optional<String> undescribed(FuzzRequest request, Exchange exchange) {
        Optional<Operation> meant = request.operation().contract().operation(exchange.method(), exchange.path());
        boolean described = meant.map(operation -> operation.describes(exchange.status()))
                .orElse(exchange.status() >= 400 && exchange.status() < 500);
        return described || OF_ANY_ADDRESS.contains(exchange.status())
                ? Optional.empty()
                : Optional.of("status %d står ikke i kontrakten".formatted(exchange.status()));
    }

    /** Nobody gets what their role has no right to. */
    private static Optional<String> rights(FuzzRequest request, Exchange exchange) {
        boolean same = request.operation()
                .contract()
                .operation(exchange.method(), exchange.path())
                .filter(request.operation().operation()::equals)
                .isPresent();
        return same && exchange.isAccepted() && People.isKeptOut(request.operation(), request)
                ? Optional.of("den, der ikke må, fik " + exchange.status())
                : Optional.empty();
    }

    /** Nothing of a municipality comes back to another's token, and nothing of one is among the other's. */
    private static void strangers(FuzzRequest request, Exchange exchange, Town own, Town other, List<String> wrong) {
        boolean stranger = !request.town().isEmpty()
                && !request.tokenTown().isEmpty()
                && !request.tokenTown().equals(request.town());
        boolean open = request.operation().operation().isOpen();
        if (stranger && !open && !OF_STRANGERS.contains(exchange.status())) {
            wrong.add("en anden kommunes adgangsbevis fik " + exchange.status());
        }
        String text = text(exchange);
        String sent = request.address() + request.headers() + new String(request.body(), StandardCharsets.UTF_8);
        if (stranger && !open && text.contains(own.canary()) && !sent.contains(own.canary())) {
            wrong.add("en anden kommunes adgangsbevis fik kommunens tekst " + own.canary());
        }
        if (text.contains(other.canary()) && !sent.contains(other.canary())) {
            wrong.add("svaret har en anden kommunes tekst " + other.canary());
        }
        if (request.operation().namesStrangers()) {
            return;
        }
        Links.ids(text)
                .filter(id -> other.knows(id) && !own.hasSent(id) && !sent.contains(id))
                .findFirst()
                .ifPresent(id -> wrong.add("svaret har en anden kommunes id " + id));
    }

    /** What can be read in an answer, also where it is packed; a PDF's texts cannot. */
    static String text(Exchange exchange) {
        byte[] answer = exchange.answer();
        if (answer.length < 4 || answer[0] != 'P' || answer[1] != 'K') {
            return new String(answer, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return new String(answer, StandardCharsets.UTF_8);
        }
        return text.toString();
    }

    private static String shown(Exchange exchange) {
        String text = new String(exchange.answer(), StandardCharsets.UTF_8);
        return exchange.status() + " " + (text.length() > SHOWN ? text.substring(0, SHOWN) + " …" : text);
    }
}
