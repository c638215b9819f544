package dk.seamark.indicator.keepdraft;

import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.value.Municipality;
import dk.seamark.indicator.plan.PlanSnapshot;
import dk.seamark.indicator.plan.Plans;
import dk.seamark.kit.retention.RetainedTexts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The texts that this service keeps, drafts among them. */
@Component
final class KeptTexts implements RetainedTexts {

    private final Plans plans;
    private final DraftTable drafts;

    KeptTexts(Plans plans, DraftTable drafts) {
        this.plans = plans;
        this.drafts = drafts;
    }

    @Override
    public Set<TextKind> kinds() {
        return EnumSet.complementOf(EnumSet.of(TextKind.DECISION));
    }

    @Override
    public Optional<LocalDate> planEnd(Municipality municipality, String planId) {
        return plans.find(municipality, planId).filter(PlanSnapshot::approved).map(PlanSnapshot::lastDay);
    }

    @Override
    public List<KeptDraft> drafts(Municipality municipality) {
        return drafts.all(municipality);
    }

    @Override
    public boolean remove(KeptDraft draft) {
        return drafts.remove(draft);
    }
}
