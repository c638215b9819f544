package dk.seamark.stack.fuzz;

import dk.seamark.stack.issuer.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who asks: each role, in two persons, and of staff those of several centres. */
final class People {

    private static final List<String> CENTRES =
            List.of("kultur-og-fritid", "kultur-og-fritid", "ari", "administrationen", "boern-og-unge", "findes-ikke");
    private static final List<String> ROLES = List.of("centre-staff", "plan-owner", "secretariat", "auditor", "public");
    private static final Set<String> MAY = Set.of("yes", "any", "own", "part", "open");

    private People() {}

    /** Somebody of a role that may. */
    static Identity whoMay(FuzzOperation operation, String town, Random random) {
        Map<String, String> access = operation.operation().access();
        List<String> roles = ROLES.stream()
                .filter(role -> MAY.contains(access.getOrDefault(role, "no")))
                .toList();
        return one(roles.isEmpty() ? ROLES : roles, town, random);
    }

    /** Somebody of any role; null for nobody. */
    static @Nullable Identity anybody(String town, Random random) {
        return random.nextInt(8) == 0 ? null : one(ROLES, town, random);
    }

    private static Identity one(List<String> roles, String town, Random random) {
        String role = OddValues.one(roles, random);
        Identity person = role.equals("centre-staff")
                ? Identity.centreStaff(town, OddValues.one(CENTRES, random))
                : Identity.of(town, role);
        return random.nextInt(3) == 0 ? person.person("anden") : person;
    }

    /** Those to try an example with: every role that may, and two persons of each. */
    static List<Identity> forExamples(FuzzOperation operation, String town) {
        Map<String, String> access = operation.operation().access();
        return Stream.of("plan-owner", "secretariat", "centre-staff", "auditor", "public")
                .filter(role -> MAY.contains(access.getOrDefault(role, "no")))
                .map(role -> role.equals("centre-staff")
                        ? Identity.centreStaff(town, CENTRES.getFirst())
                        : Identity.of(town, role))
                .limit(1)
                .flatMap(person -> {
                    List<Identity> two = new ArrayList<>(List.of(person, person.person("anden")));
                    return two.stream();
                })
                .toList();
    }

    /** Whether the role of a token may not use an operation at all, or only with a token and there is none. */
    static boolean isKeptOut(FuzzOperation operation, FuzzRequest request) {
        if (operation.operation().isOpen()) {
            return false;
        }
        return request.tokenTown().isEmpty()
                || !MAY.contains(operation
                        .operation()
                        .access()
                        .getOrDefault(
                                java.util.Objects.requireNonNull(request.person())
                                        .role(),
                                "no"));
    }
}
