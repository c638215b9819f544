package dk.seamark.reporting.packs;

import dk.seamark.events.Municipality;
import dk.seamark.events.standing.Standing;
import dk.seamark.reporting.explain.Explanations;
import dk.seamark.reporting.pack.PackEdition;
import dk.seamark.reporting.pack.PackModel;
import dk.seamark.reporting.pack.PackModels;
import dk.seamark.reporting.texts.TextShelf;
import org.springframework.stereotype.Component;

/** Makes packs from standings. */
@Component
public class Packs {

    private final TextShelf texts;
    private final Agendas agendas;

    Packs(TextShelf texts, Agendas agendas) {
        this.texts = texts;
        this.agendas = agendas;
    }

    /**
     * The view of a pack.
     *
     * @throws dk.seamark.kit.problem.Refusal 409 if a text has not come yet, or is not the one that was
     *     handed in
     */
    public PackModel model(Standing standing, PackEdition edition) {
        Municipality municipality = new Municipality(standing.municipality());
        return PackModels.of(
                standing,
                reference -> texts.find(municipality, reference),
                edition,
                (verdict, indicator) ->
                        Explanations.explain(verdict, indicator).text().da(),
                agendas.of(municipality));
    }
}
