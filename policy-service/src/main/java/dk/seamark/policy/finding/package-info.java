/** What is worth a second look in a plan: findings warn, and only an unknown centre hinders approval. */
@NullMarked
package dk.seamark.policy.finding;

import org.jspecify.annotations.NullMarked;
