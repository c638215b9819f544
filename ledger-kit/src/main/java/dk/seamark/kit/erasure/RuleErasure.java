package dk.seamark.kit.erasure;

import dk.seamark.events.erasure.RetentionRule;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.command.CommandExecutor;
import dk.seamark.kit.command.CommandRequest;
import dk.seamark.kit.problem.Refusal;
import dk.seamark.kit.security.Caller;
import dk.seamark.kit.security.Role;
import java.util.function.BooleanSupplier;

/** Erases texts whose time is over, in the same way as those that two people decide about. */
public final class RuleErasure {

    /** Who is named as the actor of the event: nobody's token, as those who decided adopted the rule. */
    public static final String ACTOR = "retention-rule";

    private final CommandExecutor desk;
    private final Eraser eraser;

    RuleErasure(CommandExecutor desk, Eraser eraser) {
        this.desk = desk;
        this.eraser = eraser;
    }

    /**
     * Erases a text.
     *
     * @param rule the rule that two people adopted
     * @param holds looks again, in the transaction of the erasure, whether the rule still holds for the text
     * @return false if it is erased already, or the rule does not hold for it any more
     * @throws Refusal if the service takes no commands now
     */
    public boolean erase(Municipality municipality, String textId, RetentionRule rule, BooleanSupplier holds) {
        Caller nobody = new Caller(municipality, Role.OPERATOR, null, ACTOR);
        try {
            desk.submit(
                    nobody,
                    CommandRequest.plain().alongside(() -> {
                        if (!holds.getAsBoolean()) {
                            throw Refusal.conflict("retention-not-due");
                        }
                        eraser.erase(municipality, textId);
                    }),
                    new ErasureAction.ByRule(municipality.key(), textId, rule));
            return true;
        } catch (Refusal refusal) {
            if (refusal.code().equals("text-erased") || refusal.code().equals("retention-not-due")) {
                return false;
            }
            throw refusal;
        }
    }
}
