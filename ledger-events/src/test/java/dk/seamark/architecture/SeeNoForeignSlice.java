package dk.seamark.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** A class of a package below the root depends on that package and on shared ones, but on no other slice. */
final class SeeNoForeignSlice extends ArchCondition<JavaClass> {

    private final String root;
    private final Set<String> shared;

    SeeNoForeignSlice(String root, Set<String> shared) {
        super("see no slice but their own");
        this.root = root;
        this.shared = shared;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String own = slice(type);
        type.getDirectDependenciesFromSelf().forEach(dependency -> {
            String other = slice(dependency.getTargetClass().getBaseComponentType());
            if (!other.isEmpty() && !other.equals(own) && !shared.contains(other)) {
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
            }
        });
    }

    /** The name of the first package below the root; empty for classes of the root package and from outside it. */
    private String slice(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.", -1)[0] : "";
    }
}
