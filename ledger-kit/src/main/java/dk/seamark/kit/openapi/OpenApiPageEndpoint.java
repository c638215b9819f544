package dk.seamark.kit.openapi;

import dk.seamark.kit.problem.ProblemLanguage;
import dk.seamark.kit.problem.ProblemTypes;
import dk.seamark.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The contract and the problems as pages for people, in the language that the address names, or else the reader's
 * browser. They are made when somebody first asks, and do not change while the service runs.
 */
@RestController
final class OpenApiPageEndpoint {

    /** The path of the contract's page. */
    static final String PAGE = "/openapi";

    /** The path of a problem's page, which is the problem's {@code type} too. */
    static final String PROBLEM = "/problems/{code}";

    /** The path of the page that lists them. */
    static final String PROBLEMS = "/problems";

    private final ContractPart files;
    private final ProblemTypes problems;
    private final Map<Language, ContractPage> contracts = new ConcurrentHashMap<>();
    private final Map<Language, HtmlPage> pages = new ConcurrentHashMap<>();

    OpenApiPageEndpoint(ContractPart files, ProblemTypes problems) {
        this.files = files;
        this.problems = problems;
    }

    @GetMapping(PAGE)
    ResponseEntity<byte[]> contract(@RequestParam @Nullable String language, HttpServletRequest request) {
        Language asked = ProblemLanguage.of(language, request);
        return pages.computeIfAbsent(asked, missing -> HtmlPage.of("contract", contract(missing)))
                .answer();
    }

    @GetMapping(PROBLEMS)
    ResponseEntity<byte[]> problems(@RequestParam @Nullable String language, HttpServletRequest request) {
        PageWords words = new PageWords(ProblemLanguage.of(language, request));
        return HtmlPage.of("problems", ProblemsPage.of(problems, words)).answer();
    }

    @GetMapping(PROBLEM)
    ResponseEntity<byte[]> problem(
            @PathVariable String code, @RequestParam @Nullable String language, HttpServletRequest request) {
        ContractPage contract = contract(ProblemLanguage.of(language, request));
        return HtmlPage.of("problem", ProblemPage.of(problems, code, contract)).answer();
    }

    private ContractPage contract(Language language) {
        return contracts.computeIfAbsent(
                language, asked -> ContractPage.of(new ContractTree(files), problems, new PageWords(asked)));
    }
}
