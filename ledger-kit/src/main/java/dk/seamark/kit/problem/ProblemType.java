package dk.seamark.kit.problem;

import dk.seamark.text.LocalizedText;

/**
 * A kind of problem, as its page tells of it.
 *
 * @param code its code, the last part of its address
 * @param status the HTTP status of every answer with it
 * @param title what it is in a few words
 * @param meaning what it means, in a sentence or two; what differs from request to request is left open (…)
 * @param remedy what whoever meets it can do
 */
public record ProblemType(String code, int status, LocalizedText title, LocalizedText meaning, LocalizedText remedy) {}
