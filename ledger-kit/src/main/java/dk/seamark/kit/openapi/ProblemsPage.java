package dk.seamark.kit.openapi;

import dk.seamark.kit.openapi.ContractPage.ProblemLine;
import dk.seamark.kit.problem.ProblemType;
import dk.seamark.kit.problem.ProblemTypes;
import java.util.List;

/**
 * All problems of a service.
 *
 * @param words what the page itself says
 * @param problems the problems, by status and code
 */
record ProblemsPage(PageWords words, List<ProblemLine> problems) implements HtmlPage.Values {

    static ProblemsPage of(ProblemTypes types, PageWords words) {
        return new ProblemsPage(
                words, ContractPage.lines(types, types.all().stream().map(ProblemType::code), words));
    }
}
