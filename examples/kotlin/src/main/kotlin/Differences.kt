package letters

import org.antequem.model.Actor
import org.antequem.model.Claim
import org.antequem.model.Interest
import org.antequem.model.Matter

val editor = Actor.person("the editor").build()

val sales = Interest.of(editor).`in`(Matter.of("the newspaper"))
    .seeking("a sensation").inOrderTo("sell more copies").build()

val neverPrinted = Claim.that("The letter was never printed")
    .not { it -> it.event(printed).happened() }.build()
