package dk.seamark.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * No chain of dependencies leads from a class, by way of other classes of Seamark, to the web, a database, a broker,
 * Spring, a logger, a clock, a random number, or a setting of the machine.
 */
final class ReachOnlyWhatIsPure extends ArchCondition<JavaClass> {

    private static final Pattern IMPURE_CLASS = Pattern.compile("(org\\.springframework\\.|jakarta\\.|java\\.sql\\."
            + "|javax\\.sql\\.|java\\.net\\.|java\\.nio\\.file\\.|org\\.apache\\.kafka\\.|org\\.slf4j\\."
            + "|java\\.util\\.logging\\.|java\\.lang\\.System\\$Logger|java\\.time\\.(Clock|InstantSource)"
            + "|java\\.util\\.(Random|SplittableRandom|random\\.)|java\\.security\\.SecureRandom"
            + "|java\\.util\\.concurrent\\.ThreadLocalRandom).*");

    private static final Pattern IMPURE_CALL = Pattern.compile("java\\.(time\\..*\\.now|util\\.UUID\\.randomUUID"
            + "|lang\\.Math\\.random|lang\\.System\\.(currentTimeMillis|nanoTime|getenv|getProperty)"
            + "|util\\.Locale\\.getDefault|util\\.TimeZone\\.getDefault|time\\.ZoneId\\.systemDefault)\\(.*");

    /**
     * Aggregates name the formats of packs, from which renderings and their fonts can be reached; none renders. The JDK's
     * fonts must be told once, by a file and a setting, not to look for the machine's own.
     */
    private static final String FONTS = "dk.seamark.pack.font.LayoutFonts";

    ReachOnlyWhatIsPure() {
        super("reach only what is pure");
    }

    @Override
    public void check(JavaClass start, ConditionEvents events) {
        Deque<JavaClass> ahead = new ArrayDeque<>(Set.of(start));
        Set<JavaClass> seen = new HashSet<>(ahead);
        while (!ahead.isEmpty()) {
            JavaClass reached = ahead.remove();
            reached.getAccessesFromSelf().stream()
                    .filter(access -> IMPURE_CALL
                            .matcher(access.getTarget().getFullName())
                            .matches())
                    .forEach(access -> violated(events, start, access.getDescription()));
            reached.getDirectDependenciesFromSelf().forEach(dependency -> {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (IMPURE_CLASS.matcher(target.getName()).matches()) {
                    violated(events, start, dependency.getDescription());
                } else if (target.getName().startsWith("dk.seamark.")
                        && !target.getName().equals(FONTS)
                        && seen.add(target)) {
                    ahead.add(target);
                }
            });
        }
    }

    private static void violated(ConditionEvents events, JavaClass start, String how) {
        events.add(SimpleConditionEvent.violated(start, start.getName() + " reaches: " + how));
    }
}
