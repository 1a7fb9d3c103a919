package org.antequem.cli;

import com.google.common.collect.ImmutableMap;

/** The meaning of the words in which verdicts and findings are told. */
final class Glossary {

    /** By the name in capitals, as output shows it. */
    static final ImmutableMap<String, String> VERDICTS = ImmutableMap.of(
            "SUPPORTED", "There is enough evidence for the claim, and not against it.",
            "REFUTED", "There is enough evidence against the claim, and not for it.",
            "NOT_ENOUGH_EVIDENCE",
                    "There is not enough evidence for the claim, nor against it. That is no finding about the past:"
                            + " the record may lack what would decide it.",
            "CONFLICTING_EVIDENCE", "There is enough evidence for the claim, and enough against it.");

    static final ImmutableMap<String, String> BEARINGS = ImmutableMap.of(
            "REFUTES", "The finding speaks against the claim.",
            "SUPPORTS", "The finding speaks for the claim.",
            "WEAKENS", "The finding makes a statement weak as evidence: two of them are needed that are independent.",
            "VOIDS", "The finding leaves a statement worth nothing as evidence.",
            "NOTES", "The finding points something out that bears on no verdict.");

    /** The words of explanations, as the page of the guide on concepts has them. */
    static final ImmutableMap<String, String> WORDS = ImmutableMap.<String, String>builder()
            .put("EVENT", "Something that is said to have happened. An event in a dossier need not have happened.")
            .put("SOURCE", "Whoever or whatever says something: a witness, a document, a newspaper.")
            .put("CLAIM", "An assertion about events. When a source makes it, it is also a statement of that source.")
            .put("STATEMENT", "What a source says, or what the author of the dossier stipulates.")
            .put("HYPOTHESIS", "A claim that nobody says. It is judged like any other claim.")
            .put("DOSSIER", "A whole record: claims, and with them their events and sources.")
            .put(
                    "VERDICT",
                    "What the record permits to say about a claim: SUPPORTED, REFUTED, NOT ENOUGH EVIDENCE or"
                            + " CONFLICTING EVIDENCE.")
            .put("STIPULATED", "Stated by the author of the dossier, without a source: the author vouches for it.")
            .put(
                    "TAKEN_AS_GIVEN",
                    "Treated as true while one claim is judged, for it is not what the claim has to prove. Of a claim of"
                            + " cause, this is that the cause happened, on its stipulated date.")
            .put(
                    "PIECE_OF_EVIDENCE",
                    "A set of statements from all of which together it follows that a claim is true, or that it is false."
                            + " None of them can be spared. It is as strong as its weakest statement.")
            .put("STRENGTH", "What a statement is worth as evidence: it is firm, weak or void.")
            .put(
                    "FIRM",
                    "A statement is firm unless a rule found something that makes it weak or void. One piece of evidence"
                            + " from firm statements is enough by itself, unless --firm-lines asks for more. Firm does not mean"
                            + " true.")
            .put(
                    "WEAK",
                    "A piece of evidence with a weak statement is not enough by itself. Two that are independent of each"
                            + " other are enough, unless --weak-lines asks for more, if one of them comes from somebody who was"
                            + " there. Weak does not mean false.")
            .put(
                    "VOID",
                    "A void statement is worth nothing as evidence. Void does not mean false: a true statement can come"
                            + " from a bad source.")
            .put(
                    "RULE",
                    "What finds something for or against a claim, or what a statement is worth. Each has a name in"
                            + " capitals, a sentence and a page.")
            .put("BEARING", "What a finding of a rule does to a claim: it refutes, supports, weakens, voids or notes.")
            .put("INTEREST", "What somebody wants, and to what end. To be believed may serve it or harm it.")
            .put("CHAIN_OF_TELLING", "The way from a claim through those who repeat it to its first source.")
            .put(
                    "FIRST_SOURCE",
                    "The source with whom a telling began. What many repeat is worth as much as their first source.")
            .put("FIRST_HAND", "Said of the source's own knowledge, and not because somebody else said so.")
            .put(
                    "INDEPENDENT",
                    "Two pieces of evidence are independent if neither first source has it from the other, and they do"
                            + " not both have it from a third. The record must establish this.")
            .put(
                    "CONFIDENCE",
                    "How well a verdict is founded; it does not say how likely the claim is. High: on two firm pieces of"
                            + " evidence that are independent. Moderate: on one firm piece, or on three independent weak"
                            + " ones. Low: on less.")
            .put(
                    "ASSUMPTION",
                    "Something that rules take for granted. Each has a name; an explanation that uses it says so, with the"
                            + " verdict without it. --switch-off does without it.")
            .buildOrThrow();

    private Glossary() {}
}
