package dk.seamark.kit.problem;

/**
 * The location of a service's problem texts. A problem's keys are {@code <code>.title}, {@code <code>.detail} and
 * {@code <code>.remedy}, and {@code <code>.status} in the file without a language ({@link ProblemTypes}). A
 * violation's key is {@code rule.<rule>}. Arguments are {@code {0}}, {@code {1}} as in {@link java.text.MessageFormat}.
 *
 * @param basename the resource bundle's base name: {@code dk/seamark/policy/problems}
 */
public record ProblemTexts(String basename) {}
