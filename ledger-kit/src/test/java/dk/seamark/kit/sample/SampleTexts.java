package dk.seamark.kit.sample;

import dk.seamark.events.erasure.TextKind;
import dk.seamark.events.value.Municipality;
import dk.seamark.kit.retention.RetainedTexts;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Notes, reasons and drafts; every plan but the one called unknown ends with 2027. */
@Component
public class SampleTexts implements RetainedTexts {

    private final List<KeptDraft> drafts = new CopyOnWriteArrayList<>();

    /** Keeps a draft. */
    public void keep(KeptDraft draft) {
        drafts.add(draft);
    }

    @Override
    public Set<TextKind> kinds() {
        return EnumSet.of(TextKind.NOTE, TextKind.ERASURE_REASON, TextKind.DRAFT);
    }

    @Override
    public Optional<LocalDate> planEnd(Municipality municipality, String planId) {
        return Optional.of(LocalDate.of(2027, 12, 31)).filter(end -> !planId.equals("unknown"));
    }

    @Override
    public List<KeptDraft> drafts(Municipality municipality) {
        return drafts.stream()
                .filter(draft -> draft.stream().startsWith(municipality.key() + "/"))
                .toList();
    }

    @Override
    public boolean remove(KeptDraft draft) {
        return drafts.remove(draft);
    }
}
