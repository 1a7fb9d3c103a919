/**
 * An ordinary application that asks Antequem before it goes to press: its own nouns, turned into claims, and verdicts
 * that steer its own flow.
 *
 * <p>It is built outside of this project, on the published jars alone, as any user's program is. What it knows of
 * Antequem is in {@code CaseFile} and {@code CopyDesk}, and nothing else here names it.
 */
package newsroom;
