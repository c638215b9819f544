package dk.seamark.pack.agenda;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** A placeholder in a template, which is replaced by a value of the pack: {@code {period}} and the like. */
public enum Placeholder {

    /** The municipality's name: {@code Slagelse Kommune}. */
    MUNICIPALITY("municipality"),

    /** The plan's title. */
    PLAN("plan"),

    /** The judged period: {@code 2024}, {@code 1. halvår 2024} or {@code 1. kvartal 2024}. */
    PERIOD("period"),

    /** The pack's title: {@code Opfølgning for 2024}. */
    TITLE("title"),

    /** Who gets the pack. */
    COMMITTEE("committee"),

    /** The centre that put it together. */
    SECRETARIAT("secretariat"),

    /** Which policy the plan implements, a sentence; empty if the ledger does not have it. */
    POLICY("policy"),

    /** Who approved the plan, a sentence. */
    APPROVAL("approval"),

    /** How many targets got which verdict, a sentence. */
    COUNTS("counts"),

    /** How many questions are open, a sentence. */
    OPEN("open"),

    /** How many figures are missing, a sentence. */
    MISSING("missing"),

    /** Which edition the pack is: {@code Udvalgspakke nr. 1}. */
    EDITION("edition"),

    /** The ledger position up to which the record was read. */
    POSITION("position");

    private final String word;

    Placeholder(String word) {
        this.word = word;
    }

    static Optional<Placeholder> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }

    /** All placeholders in the template's notation, for messages. */
    static String all() {
        return Arrays.stream(values()).map(Placeholder::toString).collect(Collectors.joining(", "));
    }

    /** The placeholder in the template's notation. */
    @Override
    public String toString() {
        return "{" + word + "}";
    }
}
