package dk.seamark.policy.finding;

import dk.seamark.events.rule.Way;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a target's words that says which way a figure should go.
 *
 * @param way the way that it should go; a bound from below is up, "mindst 5", and one from above down
 * @param number the number that the piece is about; null if it is about none
 * @param sure whether it says a direction; if not, it may be any word, as in "et lavere fravær", and only contradicts
 * @param main whether it is said of the figure itself: "andelen stiger", and not of what follows from it
 * @param clause which part of the sentence it stands in, from 0
 * @param words the piece, in small letters: {@code ikke over 5 %}
 */
record DirectionClaim(Way way, @Nullable BigDecimal number, boolean sure, boolean main, int clause, String words) {}
