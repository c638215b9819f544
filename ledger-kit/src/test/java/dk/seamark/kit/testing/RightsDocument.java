package dk.seamark.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.seamark.events.wire.Coded;
import dk.seamark.kit.security.AccessRule;
import dk.seamark.kit.security.AccessRules;
import dk.seamark.kit.security.Role;
import dk.seamark.stack.contract.Contract;
import dk.seamark.stack.contract.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Compares docs/rights.md with a running service: the same endpoints, and the same roles for each. */
public final class RightsDocument {

    private static final List<Role> COLUMNS =
            List.of(Role.PUBLIC, Role.CENTRE_STAFF, Role.PLAN_OWNER, Role.SECRETARIAT, Role.AUDITOR);

    private RightsDocument() {}

    /** Fails unless the document, the service's mappings, its access table and its contract agree. */
    public static void demandSame(ApplicationContext service, String name) {
        Map<String, Set<String>> written = written(name);
        assertThat(written).isNotEmpty();
        assertThat(endpoints(service)).as("endpoints").isEqualTo(written.keySet());
        Map<String, Set<String>> decided = new TreeMap<>();
        for (AccessRule row : service.getBeansOfType(AccessRules.class).values().stream()
                .flatMap(table -> table.rows().stream())
                .toList()) {
            Set<String> roles = new TreeSet<>();
            row.roles().stream().map(Coded::code).forEach(roles::add);
            decided.put(row.method() + " " + row.pattern(), roles);
        }
        assertThat(decided).as("roles by endpoint; none is everybody").isEqualTo(written);
        demandSameInContract(name);
    }

    /** Fails unless the service's contract has the same operations, and the same marks for each. */
    private static void demandSameInContract(String name) {
        Contract contract = Contract.read(path -> {
            try (InputStream in = RightsDocument.class.getResourceAsStream("/" + path)) {
                return in == null
                        ? Optional.empty()
                        : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Map<String, Map<String, String>> described = new TreeMap<>();
        for (Operation operation : contract.operations()) {
            described.put(operation.method() + " " + operation.template(), operation.access());
        }
        assertThat(described).as("operations and marks of the contract").isEqualTo(marks(name));
    }

    /** The marks by role, by method and path as a contract writes it: without the patterns of parameters. */
    private static Map<String, Map<String, String>> marks(String service) {
        Map<String, Map<String, String>> rows = new TreeMap<>();
        for (List<String> cells : rows(service)) {
            Map<String, String> marks = new TreeMap<>();
            for (int i = 0; i < COLUMNS.size(); i++) {
                marks.put(COLUMNS.get(i).code(), cells.get(4 + i));
            }
            String path = cells.get(3).replaceAll("\\{\\*?([a-zA-Z]+)(:[^{}]*(\\{[^{}]*}[^{}]*)*)?}", "{$1}");
            rows.put(cells.get(2) + " " + path, marks);
        }
        return rows;
    }

    private static Set<String> endpoints(ApplicationContext service) {
        Set<String> endpoints = new TreeSet<>();
        service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .forEach((info, method) -> {
                    if (!ErrorController.class.isAssignableFrom(method.getBeanType())) {
                        assertThat(info.getMethodsCondition().getMethods())
                                .as("HTTP methods of %s", method)
                                .isNotEmpty();
                        info.getMethodsCondition()
                                .getMethods()
                                .forEach(http -> info.getPatternValues()
                                        .forEach(pattern -> endpoints.add(http + " " + pattern)));
                    }
                });
        return endpoints;
    }

    /** The roles with access, by method and path; none if everybody has access. */
    private static Map<String, Set<String>> written(String service) {
        Map<String, Set<String>> rows = new TreeMap<>();
        for (List<String> cells : rows(service)) {
            Set<String> roles = new TreeSet<>();
            List<String> marks = new ArrayList<>(cells.subList(4, 9));
            for (int i = 0; i < marks.size(); i++) {
                if (!marks.get(i).equals("no") && !marks.get(i).equals("open")) {
                    roles.add(COLUMNS.get(i).code());
                }
            }
            rows.put(cells.get(2) + " " + cells.get(3), roles);
        }
        return rows;
    }

    /** The cells of the service's rows, between which the first and the last are empty. */
    private static List<List<String>> rows(String service) {
        return lines().stream()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .filter(cells -> cells.size() == 10 && cells.get(1).equals(service))
                .toList();
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("..", "docs", "rights.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
