package dk.seamark.kit.openapi;

import dk.seamark.kit.openapi.ContractPage.OperationView;
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
 * @param operations the operations that can answer with it as a refusal of their own; none if any operation can
 */
record ProblemPage(
        PageWords words,
        String code,
        String address,
        int status,
        String title,
        String meaning,
        String remedy,
        List<OperationView> operations)
        implements HtmlPage.Values {

    /** @throws Refusal 404, if the service has no such problem */
    static ProblemPage of(ProblemTypes types, String code, ContractPage contract) {
        PageWords words = contract.words();
        ProblemType type = types.named(code).orElseThrow(() -> Refusal.notFound("not-found"));
        List<OperationView> operations = contract.tags().stream()
                .flatMap(tag -> tag.operations().stream())
                .filter(operation -> operation.problems().stream()
                        .anyMatch(line -> line.code().equals(code)))
                .toList();
        return new ProblemPage(
                words,
                code,
                ProblemTypes.address(code),
                type.status(),
                type.title().in(words.language()),
                type.meaning().in(words.language()),
                type.remedy().in(words.language()),
                operations);
    }
}
