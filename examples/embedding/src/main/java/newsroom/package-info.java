/**
 * An ordinary application that asks Antequem before it goes to press: its own nouns, turned into claims, and verdicts
 * that steer its own flow.
 *
 * <p>It stands outside the house, on the published jars alone, as any user's program does; what it knows of Antequem is
 * in {@code CaseFile} and {@code CopyDesk}, and nothing else here names it.
 */
package newsroom;
