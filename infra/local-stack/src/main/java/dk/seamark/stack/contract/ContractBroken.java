package dk.seamark.stack.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** A request was accepted, or an answer given, that the service's contract does not describe. */
public final class ContractBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ContractBroken(Exchange exchange, List<String> violations) {
        super("%s is not as the contract has it:%n  %s%n  %s"
                .formatted(exchange, String.join("\n  ", violations), shortened(exchange.answer())));
    }

    private static String shortened(byte[] answer) {
        String text = new String(answer, StandardCharsets.UTF_8);
        return text.length() > 2_000 ? text.substring(0, 2_000) + " …" : text;
    }
}
