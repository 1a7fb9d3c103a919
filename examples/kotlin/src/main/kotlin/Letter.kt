package letters

import org.antequem.evaluation.Evaluator
import org.antequem.model.Claim
import org.antequem.model.Dossier
import org.antequem.model.Event
import org.antequem.model.Source
import org.antequem.verdict.Verdict

val printed = Event.called("the printing of the letter").during("1924-10-25").build()
val defeat = Event.called("the government's defeat").build()
val record = Source.document("the record of the Commons").observed(defeat).build()

val votedOut = Claim.that("The government was voted out on 8 October 1924")
    .event(defeat).happened("1924-10-08").saidBy(record).citingNobody().build()
val broughtDown = Claim.that("The letter brought the government down")
    .cause(printed).decided(defeat).build()

fun main() {
    val dossier = Dossier.titled("The letter").claims(votedOut, broughtDown).build()
    val judgement = Evaluator.standard().evaluate(dossier).of(broughtDown)
    val answer = when (judgement.verdict()) {
        Verdict.SUPPORTED -> "yes"
        Verdict.REFUTED -> "no"
        Verdict.CONFLICTING_EVIDENCE -> "sources disagree"
        Verdict.NOT_ENOUGH_EVIDENCE -> "not known"
    }
    println("$answer: ${judgement.claim()}")
}
