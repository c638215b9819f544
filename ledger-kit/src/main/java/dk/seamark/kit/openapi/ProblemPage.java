package dk.seamark.kit.openapi;

import dk.seamark.kit.openapi.ContractPage.OperationView;
import dk.seamark.kit.openapi.ContractPage.ProblemLine;
import dk.seamark.kit.problem.ProblemType;
import dk.seamark.kit.problem.ProblemTypes;
import dk.seamark.kit.problem.Refusal;
import java.util.List;

/**
 * One kind of problem.
 *
 * @param words what the page itself says
 * @param code its code
 * @param address its address, which is its {@code type}
 * @param status the HTTP status
 * @param title what it is
 * @param meaning what it means
 * @param remedy what to do
 * @param operations the operations that can answer with it, as a refusal of their own or as others can
 * @param elsewhere where else it comes from, in a sentence; empty if operations are named
 */
record ProblemPage(
        PageWords words,
        String code,
        String address,
        int status,
        String title,
        String meaning,
        String remedy,
        List<OperationView> operations,
        String elsewhere)
        implements HtmlPage.Values {

    /** @throws Refusal 404, if the service has no such problem */
    static ProblemPage of(ProblemTypes types, String code, ContractPage contract) {
        PageWords words = contract.words();
        ProblemType type = types.named(code).orElseThrow(() -> Refusal.notFound("not-found"));
        List<OperationView> operations = contract.tags().stream()
                .flatMap(tag -> tag.operations().stream())
                .filter(operation -> isAmong(operation.problems(), code) || isAmong(operation.general(), code))
                .toList();
        return new ProblemPage(
                words,
                code,
                ProblemTypes.address(code),
                type.status(),
                type.title().in(words.language()),
                type.meaning().in(words.language()),
                type.remedy().in(words.language()),
                operations,
                elsewhere(contract, code, operations.isEmpty()));
    }

    private static String elsewhere(ContractPage contract, String code, boolean isOfNone) {
        if (!isOfNone) {
            return "";
        }
        return contract.words()
                .say(isAmong(contract.everywhere(), code) ? "problem.everywhere" : "problem.of-no-operation");
    }

    private static boolean isAmong(List<ProblemLine> lines, String code) {
        return lines.stream().anyMatch(line -> line.code().equals(code));
    }
}
