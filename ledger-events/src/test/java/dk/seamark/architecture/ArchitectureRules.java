package dk.seamark.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules on packages in docs/coding.md, as ArchUnit rules. A rule that finds no class to check fails. */
public final class ArchitectureRules {

    /** The root packages of the services. */
    public static final List<String> SERVICES =
            List.of("dk.seamark.policy", "dk.seamark.indicator", "dk.seamark.reporting");

    private static final ImportOption NO_TEST_JARS = location -> !location.contains("-tests.jar");

    private ArchitectureRules() {}

    /** The production classes of Seamark on the class path. */
    public static JavaClasses production() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(NO_TEST_JARS)
                .importPackages("dk.seamark");
    }

    /** Classes below {@code root} depend on the JDK and JSpecify only. */
    public static ArchRule seesOnlyTheJdk(String root) {
        return seesOnly(root).as(root + " sees only the JDK and JSpecify");
    }

    /** Classes below {@code root} depend on each other, the JDK, JSpecify and the named packages only. */
    public static ArchRule seesOnly(String root, String... packages) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(root + "..", "java..", "org.jspecify..")
                        .or(resideInAnyPackage(packages)))
                .as(root + " sees only the JDK, JSpecify and " + String.join(", ", packages));
    }

    /**
     * Every package directly below {@code root} is a slice, unless it is named as shared. Only the aggregates in the
     * root package and the slice itself may depend on a slice; so shared packages may not either.
     */
    public static ArchRule slicesDoNotSeeEachOther(String root, String... shared) {
        return classes()
                .that()
                .resideInAPackage(root + ".*..")
                .should(new SeeNoForeignSlice(root, Set.of(shared)))
                .as("Slices of " + root + " do not see each other");
    }

    /**
     * The packages directly below {@code root} are layers, and each may depend only on those named for it. A package
     * that is not named as a layer is reported; the root package itself may depend on all.
     *
     * @param sees the names of the layers, each with the names of those that it may depend on
     */
    public static ArchRule layers(String root, Map<String, Set<String>> sees) {
        var architecture = Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : sees.keySet()) {
            architecture = architecture.layer(layer).definedBy(root + "." + layer + "..");
        }
        for (Map.Entry<String, Set<String>> layer : sees.entrySet()) {
            architecture = layer.getValue().isEmpty()
                    ? architecture.whereLayer(layer.getKey()).mayNotAccessAnyLayer()
                    : architecture
                            .whereLayer(layer.getKey())
                            .mayOnlyAccessLayers(layer.getValue().toArray(String[]::new));
        }
        return architecture
                .ensureAllClassesAreContainedInArchitectureIgnoring(not(resideInAPackage(root + ".*..")))
                .as("Layers of " + root + " see only those below them");
    }

    /** The packages below {@code root} have no dependency cycles. */
    public static ArchRule packagesAreFreeOfCycles(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .as("Packages of " + root + " are free of cycles");
    }

    /** Services communicate by events only: none depends on another's classes. */
    public static ArchRule seesNoOtherService(String root, List<String> services) {
        DescribedPredicate<JavaClass> others = services.stream()
                .filter(service -> !service.equals(root))
                .<DescribedPredicate<JavaClass>>map(service -> resideInAPackage(service + ".."))
                .reduce((one, other) -> one.or(other))
                .orElseThrow();
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat(others)
                .as(root + " sees no other service");
    }

    /** An aggregate, and every class of Seamark that it reaches, is pure. */
    public static ArchRule aggregatesArePure() {
        return classes().that(areAggregates()).should(new ReachOnlyWhatIsPure()).as("Aggregates are pure");
    }

    /** A package, and every class of Seamark that it reaches, is pure. */
    public static ArchRule isPure(String name) {
        return classes()
                .that()
                .resideInAPackage(name + "..")
                .should(new ReachOnlyWhatIsPure())
                .as(name + " is pure");
    }

    /** No class has a suffix that says nothing, such as Helper or Manager. */
    public static ArchRule namesSaySomething(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Impl|Utils?|Helpers?|Manager|Command)(\\$.*)?")
                .as("Names in " + root + " say something");
    }

    private static DescribedPredicate<JavaClass> areAggregates() {
        return DescribedPredicate.describe(
                "are aggregates",
                type -> type.getAnnotations().stream()
                        .map(JavaAnnotation::getRawType)
                        .anyMatch(annotation -> annotation.getSimpleName().equals("Aggregate")));
    }
}
